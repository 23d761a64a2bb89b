import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// The names of one article: what they mean depends on what the article is about.
struct ArticleNames {
  let registry: Registry
  let article: String
  /// The keys of the companies that its claims are about.
  let companies: Set<String>
  /// Whose amounts a quote tells, by the names in it.
  let owners: Owners

  static let parties: Set<Entity.Kind> = [.company, .person, .outlet]

  func entity(
    _ key: String,
    _ reader: MappingReader,
    kinds: Set<Entity.Kind>,
    required: Bool = false
  ) -> Entity? {
    guard let name = reader.text(key, required: required ? "it is a registered name" : nil),
      let node = reader.value(key)
    else { return nil }
    return entity(name, kinds, reader, at: node)
  }

  func entity(
    at node: Node,
    _ reader: MappingReader,
    kinds: Set<Entity.Kind> = ArticleNames.parties
  ) -> Entity? {
    node.scalar.flatMap { entity($0.string, kinds, reader, at: node) }
  }

  /// The names of a list, each once.
  func list(_ key: String, _ reader: MappingReader) -> [String] {
    var seen: Set<String> = []
    return reader.list(key).compactMap { node -> String? in
      guard node.scalar != nil else {
        reader.report("`\(key):` takes a registered name, or a list of them", at: node)
        return nil
      }
      guard let name = entity(at: node, reader)?.name else { return nil }
      guard seen.insert(name).inserted else {
        reader.report("`\(key):` names '\(name)' twice", at: node)
        return nil
      }
      return name
    }
  }

  private func entity(
    _ name: String,
    _ kinds: Set<Entity.Kind>,
    _ reader: MappingReader,
    at node: Node
  ) -> Entity? {
    switch registry.meaning(of: name, kinds: kinds, article: article, companies: companies) {
    case .one(let entity): return entity
    case .several(let keys):
      reader.report(
        "'\(name)' can be \(keys.joined(separator: " or ")): write the key",
        at: node,
        rule: .name
      )
    case .none(let suggestion):
      let what = kinds.count == 1 ? "company" : "name"
      reader.report(
        "the \(what) '\(name)' is not registered in entities.yaml\(suggestion)",
        at: node,
        rule: .name
      )
    }
    return nil
  }
}

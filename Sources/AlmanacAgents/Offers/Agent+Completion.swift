import AlmanacModel
import AlmanacReports
import AlmanacStore

extension Agent {
  private static let mostCompletions = 100

  /// The names that go on from what was typed.
  ///
  /// - Throws: `ProtocolError` where what is completed is not told, `StoreError`.
  func completion(_ parameters: JSON, _ job: Job) throws -> JSON {
    guard let reference = parameters["ref"], let type = reference["type"]?.text,
      let name = parameters["argument"]?["name"]?.text,
      let typed = parameters["argument"]?["value"]?.text
    else { throw ProtocolError(.badParameters, "the request does not say what to complete") }
    let found: [String]
    switch type {
    case "ref/prompt":
      guard let prompt = prompts.first(where: { $0.name == reference["name"]?.text }) else {
        throw ProtocolError(.badParameters, "there is no such prompt")
      }
      let isCompany = name == "company" && prompt.arguments.contains { $0.name == name }
      found = isCompany ? try companies(typed, job.store()) : []
    case "ref/resource":
      let pattern = reference["uri"]?.text
      guard let kind = ResourceKind.allCases.first(where: { $0.pattern == pattern }) else {
        throw ProtocolError(.badParameters, "there is no such template")
      }
      found = name == "key" ? try keys(of: kind, typed, job.store()) : []
    default:
      throw ProtocolError(.badParameters, "there is nothing to complete of '\(shortened(type))'")
    }
    return .members([
      "completion": .members([
        "values": .array(found.prefix(Self.mostCompletions).map { .string($0) }),
        "hasMore": .bool(found.count > Self.mostCompletions),
      ])
    ])
  }

  private func companies(_ typed: String, _ store: Store) throws -> [String] {
    try store.companies().filter {
      $0.name.folded.hasPrefix(typed.folded) || $0.key.hasPrefix(typed.lowercased())
    }.map(\.name)
  }

  private func keys(of kind: ResourceKind, _ typed: String, _ store: Store) throws -> [String] {
    let limit = Self.mostCompletions + 1
    return switch kind {
    case .article: try store.articleTitles(startingWith: typed, limit: limit).map(\.key)
    case .event: try store.eventTitles(startingWith: typed, limit: limit).map(\.key)
    }
  }
}

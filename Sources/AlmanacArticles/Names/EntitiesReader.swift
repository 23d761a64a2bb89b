import AlmanacFiles
import AlmanacModel
import Yams

/// Reads `entities.yaml`: the register of companies, people, outlets and models.
enum EntitiesReader {
  struct Result {
    var entities: [Entry<Entity>] = []
    var eventNames: [Entry<EventNames>] = []
    var diagnostics: [Diagnostic] = []
  }

  /// What an entry registers, with its place: other entries show whether it is right.
  struct Entry<Value> {
    let value: Value
    let reader: MappingReader

    func mistake(_ message: String, at key: String) -> Diagnostic {
      reader.diagnostic(message, at: reader.value(key) ?? reader.node)
    }
  }

  private static let sections: [(String, Entity.Kind)] = [
    ("companies", .company), ("people", .person), ("outlets", .outlet), ("models", .model),
  ]

  static func read(_ file: SourceFile) -> Result {
    var result = Result()
    do throws(Problems) {
      let yaml = try FileText.read(file)
      guard let node = try YAMLTree.read(yaml, file: file.path, firstLine: 1) else { return result }
      guard let reader = MappingReader(node, file: file.path, firstLine: 1) else {
        throw Problems([
          Diagnostic(
            file: file.path,
            line: 1,
            column: 1,
            message: "the register is a mapping of companies, people, outlets, models and events"
          )
        ])
      }
      for (section, kind) in sections {
        for node in reader.list(section) { entity(node, kind, reader, &result) }
      }
      for node in reader.list("events") { eventNames(node, reader, &result) }
      reader.reportUnknownKeys()
      result.diagnostics += reader.diagnostics
    } catch {
      result.diagnostics += error.diagnostics
    }
    result.diagnostics += duplicates(in: result.entities)
    return result
  }

  private static func entity(
    _ node: Node,
    _ kind: Entity.Kind,
    _ parent: MappingReader,
    _ result: inout Result
  ) {
    guard let reader = MappingReader(node, file: parent.file, firstLine: 1) else {
      parent.report("an entry is a mapping with `key:` and `name:`", at: node)
      return
    }
    let key = reader.text("key", required: "a short identity of a–z, 0–9, . and -")
    let name = reader.text("name", required: "the name as it is to be printed", limit: 300)
    let company = reader.text("company")
    let aliases = aliases(reader)
    reader.reportUnknownKeys()
    if let key,
      !key.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({
        EventKey.isPart(String($0))
      })
    {
      reader.report("'\(key)' is no key: use a–z, 0–9, . and -", at: reader.value("key"))
    }
    if kind == .model, company == nil { reader.report("a model names its `company:`") }
    result.diagnostics += reader.diagnostics
    if let key, let name {
      let entity = Entity(key: key, kind: kind, name: name, company: company, aliases: aliases)
      result.entities.append(Entry(value: entity, reader: reader))
    }
  }

  private static func eventNames(
    _ node: Node,
    _ parent: MappingReader,
    _ result: inout Result
  ) {
    guard let reader = MappingReader(node, file: parent.file, firstLine: 1) else {
      parent.report("an entry is a mapping with `key:` and `aliases:`", at: node)
      return
    }
    let text = reader.text("key", required: "the key of an event, company/kind/subject")
    let aliases = aliases(reader)
    reader.reportUnknownKeys()
    if let text {
      if let key = EventKey(text) {
        result.eventNames.append(
          Entry(value: EventNames(event: key, aliases: aliases), reader: reader)
        )
      } else {
        reader.report("'\(text)' is no event key (company/kind/subject)", at: reader.value("key"))
      }
    }
    result.diagnostics += reader.diagnostics
  }

  private static func aliases(_ reader: MappingReader) -> [Alias] {
    reader.list("aliases").compactMap { node in
      if let text = node.scalar?.string, !text.isEmpty { return Alias(text) }
      guard let alias = MappingReader(node, file: reader.file, firstLine: 1),
        let text = alias.text("text", required: "the name itself")
      else {
        reader.report("an alias is a name, or a mapping with `text:`", at: node)
        return nil
      }
      let result = Alias(
        text,
        language: alias.text("language"),
        with: alias.text("with"),
        inArticle: alias.text("in")
      )
      alias.reportUnknownKeys()
      reader.report(alias.diagnostics)
      return result
    }
  }

  private static func duplicates(in entries: [Entry<Entity>]) -> [Diagnostic] {
    var keys: Set<String> = []
    var names: Set<String> = []
    return entries.compactMap { entry in
      let entity = entry.value
      let twice =
        !keys.insert(entity.key).inserted
        ? "key" : entity.kind != .model && !names.insert(entity.name).inserted ? "name" : nil
      return twice.map { what in
        entry.mistake(
          "the \(what) of '\(entity.key)' (\(entity.name)) is registered twice",
          at: what
        )
      }
    }
  }
}

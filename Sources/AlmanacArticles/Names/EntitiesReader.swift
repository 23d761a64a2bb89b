import AlmanacFiles
import AlmanacModel
import Yams

/// Reads `entities.yaml`: the register of companies, people, outlets and models.
enum EntitiesReader {
  struct Result {
    var entities: [RegisterEntry] = []
    var eventNames: [EventNamesEntry] = []
    var diagnostics: [Diagnostic] = []
  }

  /// The lists of a register with what stands in each, in their order.
  static let sections: [(name: String, kind: Entity.Kind)] = [
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
            message: "the register is a mapping of companies, people, outlets, models and events",
            rule: .yaml
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
    return result
  }

  private static func entity(
    _ node: Node,
    _ kind: Entity.Kind,
    _ parent: MappingReader,
    _ result: inout Result
  ) {
    guard let reader = parent.mapping(at: node) else {
      parent.report("an entry is a mapping with `key:` and `name:`", at: node)
      return
    }
    let key = reader.text("key", required: "a short identity of a–z, 0–9, . and -", limit: 200)
    let name = reader.text("name", limit: 300)
    let company = kind == .person || kind == .model ? reader.text("company") : nil
    let outletKind = kind == .outlet ? reader.word("kind", OutletKind.self) : nil
    let life = kind == .company ? CompanyLife(reader) : nil
    let replaces = reader.flag("replaces")
    let aliases = aliases(reader)
    reader.reportUnknownKeys()
    if let key, let mistake = EntityKey.mistake(in: key, of: kind, name: name, company: company) {
      reader.report(mistake, at: reader.value("key"), rule: .key)
    }
    if kind == .model, company == nil {
      reader.report("a model names its `company:`", rule: .missing)
    }
    result.diagnostics += reader.diagnostics
    guard let key else { return }
    var entity = Entity(
      key: key,
      kind: kind,
      name: name ?? "",
      company: company,
      outletKind: outletKind,
      aliases: aliases.map(\.alias)
    )
    life?.describe(&entity)
    result.entities.append(
      RegisterEntry(
        entity: entity,
        hasName: reader.value("name") != nil,
        replaces: replaces,
        places: aliases.map(\.node),
        reader: reader
      )
    )
  }

  private static func eventNames(
    _ node: Node,
    _ parent: MappingReader,
    _ result: inout Result
  ) {
    guard let reader = parent.mapping(at: node) else {
      parent.report("an entry is a mapping with `key:` and `aliases:`", at: node)
      return
    }
    let text = reader.text("key", required: "the key of an event, company/kind/subject")
    let aliases = aliases(reader)
    reader.reportUnknownKeys()
    if let text {
      if let key = EventKey(text) {
        result.eventNames.append(
          EventNamesEntry(
            value: EventNames(event: key, aliases: aliases.map(\.alias)),
            places: aliases.map(\.node),
            reader: reader
          )
        )
      } else {
        reader.report(
          "'\(text)' is not an event key (company/kind/subject)",
          at: reader.value("key"),
          rule: .key
        )
      }
    }
    result.diagnostics += reader.diagnostics
  }

  private static func aliases(_ reader: MappingReader) -> [(alias: Alias, node: Node)] {
    reader.list("aliases").compactMap { node -> (alias: Alias, node: Node)? in
      if node.scalar != nil {
        return reader.text(at: node, called: "an alias", limit: 300).map { (Alias($0), node) }
      }
      guard let entry = reader.mapping(at: node) else {
        reader.report("an alias is a name, or a mapping with `text:`", at: node)
        return nil
      }
      let text = entry.text("text", required: "the name itself", limit: 300)
      let language = entry.language("language")
      let (company, article) = (entry.text("with"), entry.text("in"))
      entry.reportUnknownKeys()
      reader.report(entry.diagnostics)
      return text.map {
        (Alias($0, language: language, with: company, inArticle: article), node)
      }
    }
  }
}

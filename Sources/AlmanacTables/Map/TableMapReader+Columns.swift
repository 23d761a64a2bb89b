import AlmanacFiles
import AlmanacModel
import Yams

extension TableMapReader {
  /// Reads `columns:`, which column, text or constant gives which attribute.
  func readColumns(_ map: inout TableMap) {
    guard let node = reader.value("columns"),
      let entry = reader.mapping(at: node)
    else {
      reader.report("`columns:` is missing: which column is what", at: reader.value("columns"))
      return
    }
    for (name, place) in entry.keys {
      guard let takes = takes(name, in: "columns", at: place, map.kind) else { continue }
      if case .investors = takes {
        map.investors = investors(entry, name)
        if entry.value(name) == nil { reader.report("`\(name):` names no column", at: place) }
      } else {
        let field = field(entry, name, takes, map)
        guard !field.sources.isEmpty else {
          reader.report("`\(name):` names no column", at: place)
          continue
        }
        map.fields[name, default: MapField()].sources = field.sources
        map.fields[name, default: MapField()].separators = field.separators
      }
    }
  }

  /// What an attribute takes; reports one that tables of the map's kind do not have.
  func takes(_ name: String, in key: String, at place: Node, _ kind: Kind?) -> MapAttribute.Takes? {
    if let takes = MapAttribute.takes(name, kind) { return takes }
    let hint = suggestion(name, MapAttribute.names(kind))
    if let kind, MapAttribute.takes(name, nil) != nil {
      let article = kind == .alert ? "an" : "a"
      reader.report("`\(key):` \(article) \(kind.rawValue) has no '\(name)'\(hint)", at: place)
    } else {
      reader.report("`\(key):` there is no attribute '\(shortened(name))'\(hint)", at: place)
    }
    return nil
  }

  private func field(
    _ entry: MappingReader,
    _ name: String,
    _ takes: MapAttribute.Takes,
    _ map: TableMap
  ) -> MapField {
    var field = MapField()
    if case .names = takes { field.separators = [";"] }
    for node in entry.list(name) {
      guard let inner = reader.mapping(at: node) else {
        if let source = named(node) { field.sources.append(source) }
        continue
      }
      field.sources += inner.list("column").compactMap(named)
      if let text = inner.text("constant", limit: 2000) {
        if let flaw = flaw(of: text, as: name, takes, map) {
          inner.report(flaw, at: inner.value("constant"))
        }
        field.sources.append(.constant(text))
      }
      if inner.value("split") != nil { field.separators = separators(inner, takes) }
      inner.reportUnknownKeys()
      reader.report(inner.diagnostics)
    }
    return field
  }

  private func named(_ node: Node) -> ColumnSource? {
    guard let text = node.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
      reader.report("a column is a name, or a mapping with `column:` or `constant:`", at: node)
      return nil
    }
    guard Template.parts(text) != nil else {
      reader.report("'\(shortened(text))' has a { without a }", at: node)
      return nil
    }
    return .named(text.trimming)
  }

  private func separators(_ entry: MappingReader, _ takes: MapAttribute.Takes) -> [String] {
    let separators = entry.list("split").compactMap(\.scalar?.string).filter { !$0.isEmpty }
    if separators.isEmpty {
      entry.report("`split:` is what stands between two values, such as \";\"", at: entry.node)
    }
    switch takes {
    case .company, .names, .investors: break
    default:
      entry.report(
        "`split:` is for company, parties and investors: other cells have one value",
        at: entry.value("split")
      )
    }
    return separators
  }

  private func investors(_ entry: MappingReader, _ name: String) -> [MapInvestors] {
    entry.list(name).compactMap { node -> MapInvestors? in
      var investors = MapInvestors(sources: [], separators: [";"], role: .participant)
      if let inner = reader.mapping(at: node) {
        investors.sources = inner.list("column").compactMap(named)
        if investors.sources.isEmpty { inner.report("`column:` is missing: who are the investors") }
        if inner.value("split") != nil { investors.separators = separators(inner, .investors) }
        if let role = inner.word("role", Investor.Role.self) { investors.role = role }
        inner.reportUnknownKeys()
        reader.report(inner.diagnostics)
      } else {
        investors.sources = [named(node)].compactMap(\.self)
      }
      return investors.sources.isEmpty ? nil : investors
    }
  }
}

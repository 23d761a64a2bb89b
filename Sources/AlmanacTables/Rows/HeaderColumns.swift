import AlmanacModel

/// The columns of a table by their names, and what a map names that is none of them.
struct HeaderColumns {
  let names: [String]
  private let places: [String: Int]
  private let repeated: Set<String>
  /// What is wrong, a line each.
  private(set) var problems: [String] = []

  init(_ names: [String]) {
    self.names = names
    var places: [String: Int] = [:]
    var repeated: Set<String> = []
    for (place, name) in names.enumerated() {
      if places[name] == nil { places[name] = place } else { repeated.insert(name) }
    }
    self.places = places
    self.repeated = repeated
  }

  /// The place of a column, which the table has to have once.
  mutating func place(of name: String) -> Int? {
    if repeated.contains(name) {
      note("it has several columns '\(shortened(name))': give each its own name")
      return nil
    }
    if let place = places[name] { return place }
    if let only = names.first, names.count == 1, only.contains(where: { ";\t|".contains($0) }) {
      note("its cells are not divided as the map says: name their `delimiter:`")
    } else {
      note("it has no column '\(shortened(name))', which the map names\(suggestion(name, names))")
    }
    return nil
  }

  private mutating func note(_ problem: String) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// What stands in the place of a column.
  mutating func source(_ source: ColumnSource) -> TableLayout.Source? {
    switch source {
    case .constant(let text): return .constant(text)
    case .named(let text):
      if places[text] == nil, Template.columns(text) != nil { return .template(parts(of: text)) }
      return place(of: text).map { .column($0) }
    }
  }

  /// The parts of a template with the places of its columns.
  mutating func parts(of template: String) -> [TableLayout.Part] {
    var parts: [TableLayout.Part] = []
    for part in Template.parts(template) ?? [] {
      switch part {
      case .text(let text): parts.append(.text(text))
      case .column(let name):
        if let place = place(of: name.trimming) { parts.append(.column(place)) }
      }
    }
    return parts
  }
}

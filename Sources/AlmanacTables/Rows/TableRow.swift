import AlmanacFiles
import AlmanacModel

/// One row of a table, read by a map: its values by attribute, and what is wrong with it.
struct TableRow {
  let layout: TableLayout
  let source: Source
  let cells: [String]
  let number: Int
  /// Everything that is wrong with the row.
  private(set) var problems: [Problem] = []

  var map: TableMap { layout.map }

  init(layout: TableLayout, source: Source, cells: [String], number: Int) {
    self.layout = layout
    self.source = source
    self.cells = cells
    self.number = number
  }

  /// What is wrong with a row, and in which cell where it is of one.
  struct Problem: Error {
    let text: String
    let column: Int?

    init(_ text: String, column: Int? = nil) {
      self.text = text
      self.column = column
    }
  }

  /// What a row gives for an attribute.
  struct Value {
    let text: String
    /// The cell that it stands in; nil for a default or a constant.
    let column: Int?
  }

  mutating func note(_ text: String, at value: Value? = nil) {
    problems.append(Problem(text, column: value?.column))
  }

  /// What an attribute is, by the map's words: of the first cell that has a value, or the default.
  func value(_ attribute: String) -> Value? {
    guard let field = layout.fields[attribute] else { return nil }
    return value(of: field)
  }

  func value(of field: TableLayout.Field) -> Value? {
    for source in field.sources {
      guard let value = written(source, field) else { continue }
      let meaning = field.meanings.meaning(of: value.text)
      if !meaning.isEmpty { return Value(text: meaning, column: value.column) }
    }
    return field.standard.map { Value(text: $0, column: nil) }
  }

  func text(_ attribute: String) -> String? { value(attribute)?.text }

  /// The text of an attribute on one line; one that is too long, or that has a character which a
  /// terminal would obey, is noted.
  mutating func line(_ attribute: String) -> String? {
    guard let value = value(attribute) else { return nil }
    let line = CellLine(value.text)
    if let flaw = line.flaw { note("the \(attribute) \(flaw)", at: value) }
    return line.text
  }

  /// What stands in the place of a column; nil where that is nothing.
  func written(_ source: TableLayout.Source, _ field: TableLayout.Field) -> Value? {
    switch source {
    case .column(let place):
      let text = cells[place].trimming
      if text.isEmpty || field.missing.contains(text) { return nil }
      return Value(text: text, column: place)
    case .constant(let text): return Value(text: text, column: nil)
    case .template(let parts): return filled(parts, field)
    }
  }

  /// A template with its columns filled in; nil where one of them has no value.
  private func filled(_ parts: [TableLayout.Part], _ field: TableLayout.Field) -> Value? {
    var text = ""
    var first: Int?
    for part in parts {
      switch part {
      case .text(let plain): text += plain
      case .column(let place):
        guard let value = written(.column(place), field) else { return nil }
        text += value.text
        if first == nil { first = place }
      }
    }
    return Value(text: text, column: first)
  }

  /// The values of an attribute whose cells may have several.
  func values(_ attribute: String) -> [Value] {
    guard let field = layout.fields[attribute], let value = value(of: field) else { return [] }
    let parts = CellList.parts(value.text, field.separators)
    return parts.count == 1 && parts[0] == value.text
      ? [value]
      : parts.filter { !field.missing.contains($0) }
        .map { Value(text: field.meanings.meaning(of: $0), column: value.column) }
        .filter { !$0.text.isEmpty }
  }

  mutating func word<Word: VocabularyWord>(_ attribute: String, _ type: Word.Type) -> Word? {
    word(attribute, of: type).flatMap { Word(rawValue: $0) }
  }

  /// The word of an attribute, in whatever case and with spaces or hyphens.
  mutating func word(_ attribute: String, of vocabulary: any VocabularyWord.Type) -> String? {
    guard let value = value(attribute) else { return nil }
    if vocabulary.has(value.text) { return value.text }
    if let word = layout.fields[attribute]?.meanings.word(value.text), vocabulary.has(word) {
      return word
    }
    note(
      "\(vocabulary.refusal(of: value.text)); say in the map's `words:` what it means",
      at: value
    )
    return nil
  }
}

extension String {
  /// The text without white space at its ends.
  var trimming: String {
    func isInk(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isInk(utf8.first), isInk(utf8.last) { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

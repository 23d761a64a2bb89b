/// Lines of YAML in block style, one value a line.
struct YAMLLines {
  private(set) var lines: [String] = []

  /// A key with its value; nothing where there is none.
  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    lines.append("\(key): \(YAMLLines.scalar(value))")
  }

  /// A key with one value on its line, or with a list of them below it.
  mutating func add(_ key: String, list values: [String]) {
    guard values.count != 1 else { return add(key, values[0]) }
    guard !values.isEmpty else { return }
    lines.append("\(key):")
    for value in values { lines.append("  - \(YAMLLines.scalar(value))") }
  }

  /// A key below which a list stands, each entry some lines of its own.
  mutating func add(_ key: String, entries: [YAMLLines]) {
    guard !entries.isEmpty else { return }
    lines.append("\(key):")
    for entry in entries {
      for (number, line) in entry.lines.enumerated() {
        lines.append("  " + (number == 0 ? "- " : "  ") + line)
      }
    }
  }

  /// A key below which others stand; nothing where there are none.
  mutating func add(_ key: String, mapping: YAMLLines) {
    guard !mapping.lines.isEmpty else { return }
    lines.append("\(key):")
    for line in mapping.lines { lines.append("  " + line) }
  }

  /// A value alone, as an entry of a list.
  mutating func add(scalar value: String) { lines.append(YAMLLines.scalar(value)) }

  /// The lines with a line end behind each.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// A value on one line: as it stands where YAML reads it as such, else in quotation marks.
  static func scalar(_ value: String) -> String {
    if let escaped = escaped(value) { return "\"\(escaped)\"" }
    return isPlain(value) ? value : "'" + value.replacing("'", with: "''") + "'"
  }

  /// Whether YAML reads a line as the words that stand there.
  private static func isPlain(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return !" -?:,[]{}#&*!|>'\"%@`=".unicodeScalars.contains(first)
      && !line.contains(": ") && !line.contains(" #") && !line.hasSuffix(":")
      && !line.hasSuffix(" ") && line != "~" && line != "..."
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\n": "\\n", "\t": "\\t", "\u{85}": "\\N", "\u{2028}": "\\L", "\u{2029}": "\\P",
  ]

  /// The value with escapes, where it has signs that YAML would take for an end of a line.
  private static func escaped(_ value: String) -> String? {
    guard value.unicodeScalars.contains(where: { escapes[$0] != nil }) else { return nil }
    return value.unicodeScalars.map { scalar in
      escapes[scalar] ?? (scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar))
    }.joined()
  }
}

/// Texts as YAML writes them.
enum YAMLText {
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n", "~",
  ]

  /// A text as a value or a key, in quotes where it could be read as something else.
  static func quoted(_ text: String) -> String {
    isPlain(text) ? text : inQuotes(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter, last != " ",
      !reserved.contains(text.lowercased())
    else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || " ._/()+-".contains($0) }
  }

  private static func inQuotes(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// One value, or a list of several.
  static func list(_ texts: [String]) -> String {
    if texts.count == 1 { return quoted(texts[0]) }
    return "[" + texts.map { quoted($0) }.joined(separator: ", ") + "]"
  }

  /// A line with a remark behind it.
  static func line(_ text: String, _ remark: String? = nil) -> String {
    remark.map { "\(text)  # \($0)" } ?? text
  }
}

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
      case _ where isRefused(scalar):
        let code = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether YAML, or a reader of it, refuses a character as it is.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// A text without characters that YAML refuses.
  static func cleaned(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isRefused($0) ? "?" : $0 }))
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

import AlmanacModel

/// How the characters of a table are written as bytes.
package enum TableEncoding: String, VocabularyWord {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"

  /// What a message calls one of the words.
  package static let noun = "encoding"

  /// What the word means.
  package var meaning: String {
    switch self {
    case .utf8: "what is written today"
    case .utf16: "what spreadsheets call Unicode text"
    case .windows1252: "what Windows wrote in western Europe, of which ISO 8859-1 is a part"
    }
  }

  /// The encoding of a name in any of its usual spellings; nil where it is none.
  static func named(_ text: String) -> TableEncoding? {
    switch text.folded {
    case "utf8": .utf8
    case "utf16", "utf16le", "utf16be", "unicode": .utf16
    case "windows1252", "cp1252", "latin1", "iso88591": .windows1252
    default: nil
    }
  }
}

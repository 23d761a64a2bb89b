import AlmanacModel

/// The sign before the decimals of a table's numbers; the others divide groups of digits.
enum DecimalSign: String, VocabularyWord {
  case point = "."
  case comma = ","

  /// What a message calls one of the signs.
  static let noun = "decimal sign"

  /// What the sign means.
  var meaning: String {
    switch self {
    case .point: "1,234.5 is a thousand and more"
    case .comma: "1.234,5 is a thousand and more"
    }
  }

  var scalar: Unicode.Scalar { self == .point ? "." : "," }
}

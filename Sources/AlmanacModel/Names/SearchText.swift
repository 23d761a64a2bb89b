import Foundation

extension String {
  /// The text as full text search reads it: NFKC, lower case, ё as е, and a space on each side of
  /// every sign of a script that writes no spaces.
  public var searchable: String {
    if isASCII { return lowercased() }
    let lowered = precomposedStringWithCompatibilityMapping.lowercased()
    var text = String.UnicodeScalarView()
    for scalar in lowered.unicodeScalars {
      if scalar.isUnspaced {
        text.append(" ")
        text.append(scalar)
        text.append(" ")
      } else {
        text.append(scalar == "ё" ? "е" : scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether the sign belongs to a script that writes no spaces between words: Han, kana, Thai.
  public var isUnspaced: Bool {
    switch value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
      0x0E00...0x0E7F:
      true
    default: false
    }
  }
}

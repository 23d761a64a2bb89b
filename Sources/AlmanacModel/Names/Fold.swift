import Foundation

extension String {
  /// The key by which names are compared: NFKC, lower case, ё as е, without spaces, hyphens,
  /// underscores and quotation marks.
  ///
  /// `GPT-5.2`, `gpt 5.2` and `GPT5.2` share one key. A text of nothing but such signs keeps them.
  public var folded: String {
    let lowered = isASCII ? lowercased() : compatibilityLowered
    var key = String.UnicodeScalarView()
    for scalar in lowered.unicodeScalars where !scalar.isIgnoredInNames {
      key.append(scalar == "ё" ? "е" : scalar)
    }
    return key.isEmpty ? lowered : String(key)
  }

  /// Whether every sign is one of ASCII, which no normalization changes.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// The text in NFKC and lower case.
  var compatibilityLowered: String {
    precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
  }
}

extension Unicode.Scalar {
  fileprivate var isIgnoredInNames: Bool {
    if isASCII {
      return value <= 0x20 || value == 0x7F || self == "-" || self == "_" || self == "\""
        || self == "'" || self == "`"
    }
    return switch properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .connectorPunctuation, .initialPunctuation,
      .finalPunctuation, .control, .format, .lineSeparator, .paragraphSeparator:
      true
    default: false
    }
  }
}

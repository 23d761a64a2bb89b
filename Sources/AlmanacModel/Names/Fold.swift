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

  /// Whether every sign is one of ASCII, which no normalisation changes.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  private var compatibilityLowered: String {
    precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
  }

  /// The name as part of an event key: lower case, with `-` for every run of other characters
  /// than letters a–z, digits and dots.
  public var slug: String {
    let plain = (isASCII ? self : decomposedStringWithCompatibilityMapping).lowercased()
    var slug = ""
    for scalar in plain.unicodeScalars
    where scalar.isASCII || scalar.properties.generalCategory != .nonspacingMark {
      if scalar.isLowerCaseLetter || scalar == "." || scalar.isDigit {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isLowerCaseLetter: Bool { ("a"..."z").contains(self) }

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

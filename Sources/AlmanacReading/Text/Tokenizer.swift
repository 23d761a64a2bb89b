import AlmanacModel
import Foundation

/// Cuts texts into pieces, and keeps their places.
enum Tokenizer {
  /// A code point in its normal form, with the place of what it was made of.
  private struct Unit {
    let scalar: Unicode.Scalar
    let place: Range<Int>
    let isUpper: Bool
  }

  static func tokens(of text: String) -> [Token] {
    let units = units(of: text)
    var tokens: [Token] = []
    var index = 0
    while index < units.count {
      let scalar = units[index].scalar
      if scalar.properties.isWhitespace {
        index += 1
        continue
      }
      let (end, kind) = piece(units, index)
      let piece = units[index..<end]
      let text = String(String.UnicodeScalarView(piece.lazy.map(\.scalar)))
      let isAttached = index > 0 && !units[index - 1].scalar.properties.isWhitespace
      tokens.append(
        Token(
          kind: kind,
          text: text,
          place: units[index].place.lowerBound..<units[end - 1].place.upperBound,
          isAttached: isAttached,
          isCapitalized: units[index].isUpper,
          isInCapitals: kind == .word && piece.allSatisfy(\.isUpper),
          mark: text.mark,
          beginning: text.beginning
        )
      )
      index = end
    }
    return tokens
  }

  private static func piece(_ units: [Unit], _ start: Int) -> (end: Int, kind: Token.Kind) {
    let first = units[start].scalar
    var end = start + 1
    if first.isDigit {
      while end < units.count {
        let scalar = units[end].scalar
        let isMark = scalar == "." || scalar == "," || scalar == "'"
        let goesOn = end + 1 < units.count && units[end + 1].scalar.isDigit
        guard scalar.isDigit || isMark && goesOn else { break }
        end += 1
      }
      return (end, .number)
    }
    guard first.properties.isAlphabetic else { return (end, .sign) }
    // 〇 is a letter of its own, as all Han is.
    guard !first.isUnspaced, first != "〇" else { return (end, .word) }
    while end < units.count, units[end].scalar.properties.isAlphabetic,
      !units[end].scalar.isUnspaced
    {
      end += 1
    }
    return (end, .word)
  }

  private static func units(of text: String) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(text.utf8.count)
    var place = 0
    for character in text {
      let scalars = character.unicodeScalars
      let range = place..<(place + scalars.count)
      place = range.upperBound
      if let only = scalars.first, scalars.count == 1, only.isASCII {
        let isUpper = ("A"..."Z").contains(only)
        let lower = isUpper ? Unicode.Scalar(only.value + 32) ?? only : only
        units.append(Unit(scalar: lower, place: range, isUpper: isUpper))
        continue
      }
      if let only = scalars.first, scalars.count == 1, let (plain, isUpper) = only.inPlainForm {
        units.append(Unit(scalar: plain, place: range, isUpper: isUpper))
        continue
      }
      let normal = String(character).precomposedStringWithCompatibilityMapping
      let isUpper = normal.lowercased() != normal
      for scalar in normal.lowercased().unicodeScalars where !scalar.isIgnored {
        units.append(Unit(scalar: scalar.plain, place: range, isUpper: isUpper))
      }
    }
    return units
  }
}

extension Unicode.Scalar {
  /// A Russian letter in lower case, or a common Han letter, which both are in their normal form
  /// already; nil for any other.
  fileprivate var inPlainForm: (scalar: Unicode.Scalar, isUpper: Bool)? {
    switch value {
    case 0x430...0x44F, 0x4E00...0x9FFF: (self, false)
    case 0x410...0x42F: Unicode.Scalar(value + 32).map { ($0, true) }
    default: nil
    }
  }

  /// A sign that is not seen, such as a soft hyphen or a mark of direction.
  fileprivate var isIgnored: Bool { properties.generalCategory == .format }

  /// The sign that stands for others of its sort: one dash, one apostrophe, е for ё.
  fileprivate var plain: Unicode.Scalar {
    switch self {
    case "ё": "е"
    case "’", "‘", "ʼ", "′": "'"
    case "−": "-"
    default: properties.generalCategory == .dashPunctuation ? "-" : self
    }
  }
}

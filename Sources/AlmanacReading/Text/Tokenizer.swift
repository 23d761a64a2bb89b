import AlmanacModel
import Foundation

/// Cuts texts into pieces, and keeps their places.
enum Tokenizer {
  /// A code point in its normal form, with the place of what it was made of.
  private struct Unit {
    let scalar: Unicode.Scalar
    let place: Range<Int>
    let isUpper: Bool
    /// Whether it was written as wide as a Han letter.
    var isWide = false
  }

  static func tokens(of text: String) -> [Token] {
    let units = units(of: text)
    var tokens: [Token] = []
    var index = 0
    while index < units.count {
      if units[index].scalar.isSpace {
        index += 1
        continue
      }
      let (end, kind) = piece(units, index)
      let piece = units[index..<end]
      var text = ""
      for unit in piece { text.unicodeScalars.append(unit.scalar) }
      if kind == .number, text.hasPrefix(".") { text = "0" + text }
      let isAttached = index > 0 && !units[index - 1].scalar.isSpace
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
    let isFraction =
      first == "." && end < units.count && units[end].scalar.isDigit
      && (start == 0 || !units[start - 1].scalar.isDigit && !units[start - 1].scalar.isLetter)
    if first.isDigit || isFraction {
      while end < units.count {
        let scalar = units[end].scalar
        let isMark = scalar == "." || scalar == "," || scalar == "'"
        let goesOn = end + 1 < units.count && units[end + 1].scalar.isDigit
        // A wide comma behind plain digits divides two numbers: 20，300.
        let isWithin = units[end].isWide == units[end - 1].isWide
        guard scalar.isDigit || isMark && goesOn && isWithin && !isFraction else { break }
        end += 1
      }
      return (end, .number)
    }
    guard first.isLetter else { return (end, .sign) }
    // 〇 is a letter of its own, as all Han is.
    guard !first.isUnspaced, first != "〇" else { return (end, .word) }
    while end < units.count, units[end].scalar.isLetter,
      !units[end].scalar.isUnspaced
    {
      end += 1
    }
    return (end, .word)
  }

  private static func units(of text: String) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(text.utf8.count)
    let scalars = text.unicodeScalars
    var (index, place) = (text.startIndex, 0)
    while index < text.endIndex {
      let next = scalars.index(after: index)
      // Two signs in their plain form never join to one letter.
      if let (plain, isUpper) = scalars[index].inPlainForm,
        next == text.endIndex || scalars[next].inPlainForm != nil
      {
        units.append(Unit(scalar: plain, place: place..<(place + 1), isUpper: isUpper))
        (index, place) = (next, place + 1)
        continue
      }
      let character = text[index]
      let range = place..<(place + character.unicodeScalars.count)
      (index, place) = (text.index(after: index), range.upperBound)
      if range.count == 1, let (plain, isUpper) = character.unicodeScalars.first?.inPlainForm {
        units.append(Unit(scalar: plain, place: range, isUpper: isUpper))
        continue
      }
      let normal = String(character).precomposedStringWithCompatibilityMapping
      let isUpper = normal.lowercased() != normal
      let isWide =
        character.unicodeScalars.first.map { (0xFF01...0xFF5E).contains($0.value) } ?? false
      for scalar in normal.lowercased().unicodeScalars where !scalar.isIgnored {
        units.append(Unit(scalar: scalar.plain, place: range, isUpper: isUpper, isWide: isWide))
      }
    }
    return units
  }
}

extension Unicode.Scalar {
  /// A sign of ASCII, a Russian or a common Han letter, in lower case, which are in their normal
  /// form already; nil for any other, and for the start of a line's end in two signs.
  fileprivate var inPlainForm: (scalar: Unicode.Scalar, isUpper: Bool)? {
    switch value {
    case 0x0D: nil
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(value + 32).map { ($0, true) }
    case 0..<0x80, 0x430...0x44F, 0x4E00...0x9FFF: (self, false)
    case 0x401: ("е", true)
    case 0x451: ("е", false)
    default: nil
    }
  }

  /// Whether it is white space.
  fileprivate var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// Whether it is a letter.
  fileprivate var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x410...0x44F, 0x4E00...0x9FFF: true
    case 0..<0x80: false
    default: properties.isAlphabetic
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

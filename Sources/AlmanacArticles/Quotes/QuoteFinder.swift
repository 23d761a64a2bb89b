import AlmanacFiles
import AlmanacModel
import Foundation

/// Finds quotes in a text: exactly, or after the declared normalisation, and never fuzzily.
///
/// The normalisation: NFC; runs of white space as one space; typographic quotation marks and
/// apostrophes as `"` and `'`; dashes and hyphens as `-`.
struct QuoteFinder {
  private let scalars: [Unicode.Scalar]
  private let normal: [Unicode.Scalar]
  /// For each normalised scalar the place in the text where its character starts and ends.
  private let starts: [Int]
  private let ends: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var normal: [Unicode.Scalar] = []
    var starts: [Int] = []
    var ends: [Int] = []
    var place = 0
    for character in text {
      let width = character.unicodeScalars.count
      QuoteFinder.normalise(character) { scalar in
        if scalar == " ", normal.last == " " {
          ends[ends.count - 1] = place + width
          return
        }
        normal.append(scalar)
        starts.append(place)
        ends.append(place + width)
      }
      place += width
    }
    self.normal = normal
    self.starts = starts
    self.ends = ends
  }

  /// How many code points the text has.
  var count: Int { scalars.count }

  /// Every place where the quote stands, as ranges of code points of the text.
  func places(of quote: String) -> [Range<Int>] {
    let wanted = QuoteFinder.normalised(quote)
    guard let first = wanted.first, wanted.count <= normal.count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...(normal.count - wanted.count)
    where normal[start] == first && normal[start..<(start + wanted.count)].elementsEqual(wanted) {
      found.append(starts[start]..<ends[start + wanted.count - 1])
    }
    return found
  }

  /// The words of the text between two places.
  func text(in place: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[place])
    return String(view)
  }

  /// The longest beginning of the quote that the text has, for a message.
  func longestBeginning(of quote: String) -> String {
    let words = quote.split(separator: " ")
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high + 1) / 2
      let beginning = words.prefix(middle).joined(separator: " ")
      if places(of: beginning).isEmpty { high = middle - 1 } else { low = middle }
    }
    return words.prefix(low).joined(separator: " ")
  }

  private static func normalised(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for character in text {
      normalise(character) { scalar in
        if scalar != " " || result.last != " " { result.append(scalar) }
      }
    }
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return result
  }

  private static func normalise(_ character: Character, _ take: (Unicode.Scalar) -> Void) {
    if let only = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      only.isNormal
    {
      return take(only)
    }
    for scalar in String(character).precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "“", "”", "„", "‟", "«", "»", "″": take("\"")
      case "‘", "’", "‚", "‛", "′": take("'")
      case "‐", "‑", "‒", "–", "—", "―", "−": take("-")
      default: take(scalar.properties.isWhitespace ? " " : scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the normalisation leaves it as it is: a visible sign of ASCII, a Russian letter, a
  /// common Han letter.
  fileprivate var isNormal: Bool {
    switch value {
    case 0x21...0x7E, 0x410...0x44F, 0x4E00...0x9FFF: true
    default: false
    }
  }
}

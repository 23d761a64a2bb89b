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
      for scalar in QuoteFinder.normalised(character) {
        if scalar == " ", normal.last == " " {
          ends[ends.count - 1] = place + width
          continue
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
      for scalar in normalised(character) where !(scalar == " " && result.last == " ") {
        result.append(scalar)
      }
    }
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return result
  }

  private static func normalised(_ character: Character) -> [Unicode.Scalar] {
    if let ascii = character.asciiValue, ascii > 32 { return [Unicode.Scalar(ascii)] }
    let composed = String(character).precomposedStringWithCanonicalMapping.unicodeScalars
    return composed.map { scalar in
      switch scalar {
      case "“", "”", "„", "‟", "«", "»", "″": "\""
      case "‘", "’", "‚", "‛", "′": "'"
      case "‐", "‑", "‒", "–", "—", "―", "−": "-"
      default: scalar.properties.isWhitespace ? " " : scalar
      }
    }
  }
}

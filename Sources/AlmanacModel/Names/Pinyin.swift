/// How the signs of Chinese are read, without tones: of several readings the first.
///
/// The readings are those of pinyin-data (https://github.com/mozillazg/pinyin-data, MIT). They are
/// part of keys and never change, whatever a later edition says.
struct Pinyin: Sendable {
  static let shared = Pinyin()

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  private let syllables: [String]
  /// For each sign from the first on the place of its syllable, counted from 1; 0 where none is known.
  private let places: [UInt16]

  private init() {
    var syllables: [String] = []
    var places = [UInt16](repeating: 0, count: Int(Pinyin.last - Pinyin.first) + 1)
    var syllable = ""
    for scalar in (Pinyin.aToL + Pinyin.mToZ).unicodeScalars where scalar != "\n" {
      if scalar.isASCII {
        syllable.unicodeScalars.append(scalar)
        continue
      }
      if !syllable.isEmpty {
        syllables.append(syllable)
        syllable = ""
      }
      places[Int(scalar.value - Pinyin.first)] = UInt16(syllables.count)
    }
    self.syllables = syllables
    self.places = places
  }

  /// The syllable of a sign; nil where none is known.
  func syllable(of sign: Unicode.Scalar) -> String? {
    guard (Pinyin.first...Pinyin.last).contains(sign.value) else { return nil }
    let place = places[Int(sign.value - Pinyin.first)]
    return place == 0 ? nil : syllables[Int(place) - 1]
  }
}

import AlmanacReading
import Testing

extension TextReader {
  /// A reader of the language that a text is in, by its script.
  static func any(_ text: String) throws -> TextReader {
    let isIn = { (range: ClosedRange<UInt32>) in
      text.unicodeScalars.contains { range.contains($0.value) }
    }
    let language = isIn(0x400...0x4FF) ? "ru" : isIn(0x4E00...0x9FFF) ? "zh" : "en"
    return try #require(TextReader(language: language))
  }
}

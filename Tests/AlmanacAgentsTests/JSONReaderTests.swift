import AlmanacReports
import Testing

@testable import AlmanacAgents

@Suite struct JSONReaderTests {
  @Test("A value is read as it is written, numbers to the last digit")
  func values() throws {
    let text = #" {"a": [1, -0.50e+3, true, false, null], "б": "\u00e9\ud83d\ude00\n\/", "c": {}} "#
    #expect(
      try JSONReader.value(Array(text.utf8))
        == .members([
          "a": .array([.number("1"), .number("-0.50e+3"), .bool(true), .bool(false), .null]),
          "б": .string("é😀\n/"), "c": .object([]),
        ])
    )
  }

  @Test(
    "What is not JSON is refused with the reason",
    arguments: [
      ("", "it ends too early"), ("{", "there is no key"), (#"{"a"}"#, "a key has no value"),
      (#"{"a": 1"#, "an object is not closed"), ("[1", "an array is not closed"),
      ("[1,]", "there is no value"), (#"{"a": 1,}"#, "there is no key"),
      ("1 2", "there is more than one value"), ("nul", "there is no value"),
      ("01", "a number is not written as JSON writes it"),
      ("-", "a number is not written as JSON writes it"),
      ("1.", "a number ends in its point"), ("1e", "a number has no exponent"),
      (#"{"a": 1, "a": 2}"#, "an object has a key twice"), (#""a"#, "a string is not closed"),
      (#""\x""#, "a string has an unknown escape"), (#""\ud83d""#, "a string has half a character"),
      ("\"\u{1}\"", "a string has a control character"),
      (String(repeating: "[", count: 101), "it is nested too deeply"),
    ]
  )
  func mistakes(text: String, reason: String) {
    let mistake = #expect(throws: JSONReader.Mistake.self) {
      try JSONReader.value(Array(text.utf8))
    }
    #expect(mistake?.reason == reason)
  }

  @Test("A string that is not UTF-8 is refused")
  func encoding() {
    let mistake = #expect(throws: JSONReader.Mistake.self) {
      try JSONReader.value([0x22, 0xC3, 0x28, 0x22])
    }
    #expect(mistake?.reason == "a string is not UTF-8")
  }
}

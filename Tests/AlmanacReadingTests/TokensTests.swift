import AlmanacReading
import Testing

@Suite struct TokensTests {
  private func pieces(_ text: String) -> [String] {
    Tokens(text).all.map { "\($0.text) \($0.place.lowerBound)-\($0.place.upperBound)" }
  }

  @Test(
    "Words are cut in their normal form, with places in code points, however they are composed",
    arguments: [
      ("GPT-5, Ёлка", ["gpt 0-3", "- 3-4", "5 4-5", ", 5-6", "елка 7-11"]),
      ("cafe\u{301} now", ["café 0-5", "now 6-9"]),
      ("твои\u{306} е\u{308}ж", ["твой 0-5", "еж 6-9"]),
      ("up\r\ndown\rleft", ["up 0-2", "down 4-8", "left 9-13"]),
      ("谷歌，ＡＩ", ["谷 0-1", "歌 1-2", ", 2-3", "ai 3-5"]),
      ("don’t — stop", ["don 0-3", "' 3-4", "t 4-5", "- 6-7", "stop 8-12"]),
      ("re\u{AD}read", ["reread 0-7"]),
      ("№5 ﬁve", ["no 0-1", "5 1-2", "five 3-6"]),
      ("1\u{FE0F}\u{20E3} a", ["1 0-3", "\u{FE0F} 0-3", "\u{20E3} 0-3", "a 4-5"]),
      ("", []),
    ]
  )
  func cut(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test("A word knows whether capitals stand in it, and what stands before")
  func manners() {
    let found = Tokens("IBM's Ёжик 谷歌Bard").all.map {
      "\($0.text) \($0.isAttached ? "a" : "")\($0.isCapitalized ? "c" : "")\($0.isInCapitals ? "i" : "")"
    }
    #expect(found == ["ibm ci", "' a", "s a", "ежик c", "谷 ", "歌 a", "bard ac"])
  }

  @Test("A list of phrases is divided at its commas")
  func lists() {
    #expect("one, two words,три, 四*,,".listedPhrases == ["one", "two words", "три", "四*"])
  }
}

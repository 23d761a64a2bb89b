import TestSupport
import Testing

@testable import AlmanacWeb

@Suite struct SearchPageTests {
  @Test(
    "A question in the search box is answered below the command that it was read as",
    arguments: [
      ("What is OpenAI worth?", "almanac valuation OpenAI"),
      ("OpenAI现在值多少钱？", "almanac valuation OpenAI"),
      ("Сколько стоит OpenAI?", "almanac valuation OpenAI"),
    ]
  )
  func answered(text: String, command: String) async throws {
    try await SampleSite.with { sample in
      let page = sample.get("/search?text=" + text.percentEncoded).text
      #expect(page.contains("<code>\(command)"))
      #expect(page.contains("$500B"))
      #expect(page.contains("The whole answer, with its evidence"))
      #expect(!page.contains("Nothing is known of these words"))
    }
  }

  @Test(
    "What cannot be answered is declined with its reason, or asked back about",
    arguments: [
      (
        "Should I invest in Google?",
        "No source answers that: it asks for an opinion, advice or a forecast"
      ),
      ("How much is Opnai worth?", "did you mean OpenAI? Ask one of these:"),
    ]
  )
  func declined(text: String, reason: String) async throws {
    try await SampleSite.with { sample in
      let page = sample.get("/search?text=" + text.percentEncoded).text
      #expect(page.contains(reason))
      #expect(!page.contains("Nothing is known of these words"))
    }
  }

  @Test("A name and words that are found are no questions")
  func words() async throws {
    try await SampleSite.with { sample in
      for text in ["OpenAI", "Сэм Альтман", "code red", "红色警报"] {
        let page = sample.get("/search?text=" + text.percentEncoded).text
        #expect(!page.contains("No source answers that"), "\(text)")
        #expect(!page.contains("Nothing is known"), "\(text)")
      }
      let nothing = sample.get("/search?text=qwertyuiop").text
      #expect(nothing.contains("Nothing is known of these words."))
    }
  }
}

import AlmanacModel
import Foundation
import Testing

@testable import AlmanacDrafting

@Suite struct PageTests {
  private let html = """
    <!DOCTYPE html><html lang="en"><head><title>Harvey raises again - The Verge</title>
    <link rel="canonical" href="https://example.com/harvey">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
    {"@type":["NewsArticle"],"headline":"Harvey raises again","datePublished":"2026-03-11T08:00:00Z",
    "publisher":{"@type":"Organization","name":"The Verge"},"author":[{"name":"Ann Lee"}]}]}</script></head>
    <body><nav><a href="/">Home</a> <a href="/ai">AI raised $9 billion</a></nav>
    <div class="cookie-consent">We use cookies and the $1 billion of data.</div>
    <article><h1>Harvey raises again</h1><figure><img src="a.png"><figcaption>Photo: $5 million</figcaption></figure>
    <p>Harvey, which sells AI to law firms, has raised <b>$200 million</b>&nbsp;in a round led by Sequoia&#39;s fund. It is the
    third round within a year, and investors say that it will not be the last one before the company lists its shares.</p>
    <p>The startup is valued at <a href="/x">$11 billion</a>, up from $8 billion in December. It counts 1,000 customers.</p>
    <aside class="related-links">Read also: OpenAI raised $40 billion</aside></article>
    <footer>Copyright 2026</footer></body></html>
    """

  @Test("A page says who published it, when, and what, and only its article is read")
  func metadata() throws {
    let page = try Page(Array(html.utf8))
    var wanted = Page(
      text: """
        Harvey, which sells AI to law firms, has raised $200 million in a round led by Sequoia's fund. It is the third \
        round within a year, and investors say that it will not be the last one before the company lists its shares.

        The startup is valued at $11 billion, up from $8 billion in December. It counts 1,000 customers.
        """
    ).with(
      title: "Harvey raises again",
      publisher: "The Verge",
      url: "https://example.com/harvey",
      language: "en",
      published: try EventDate("2026-03-11")
    )
    wanted.author = "Ann Lee"
    #expect(page == wanted)
  }

  @Test("A plain text has its headline first, and who published it and when below it")
  func plain() throws {
    let page = try Page(
      Array(
        "# News\nThe Verge, 2026-03-11\n\nOne two three four.\n\n\n\nFive the of and to.\n".utf8
      )
    )
    #expect(page.title == "News")
    #expect(page.publisher == "The Verge")
    #expect(page.published == (try EventDate("2026-03-11")))
    #expect(page.text == "One two three four.\n\nFive the of and to.")
  }

  @Test(
    "A page that shows its text only to subscribers is no article",
    arguments: [
      "<html><body><p>Big news about a round.</p><p>Subscribe to continue reading.</p></body></html>",
      "Новость\n\nСтартап получил деньги.\n\nПолный текст доступен по подписке.",
      "新闻\n\n公司完成新一轮融资。\n\n订阅后阅读全文。",
    ]
  )
  func stubs(page: String) {
    #expect(
      throws: PageError("it shows its text only to subscribers: save the whole article")
    ) { try Page(Array(page.utf8)) }
  }

  @Test("Pages in older encodings are read as they say")
  func encodings() throws {
    let text =
      "<html><head><meta charset=\"windows-1251\"></head><body><p>Компания привлекла деньги инвесторов</p></body></html>"
    let bytes = try #require(text.data(using: .windowsCP1251))
    let page = try Page(Array(bytes))
    #expect(page.text == "Компания привлекла деньги инвесторов")
    #expect(page.language == "ru")
  }

  /// A file that is no article, with what is said of it.
  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let message: String
    var testDescription: String { name }
  }

  static let refusals = [
    Refused(name: "nothing", bytes: [], message: "it is empty"),
    Refused(
      name: "an archive",
      bytes: Array("PK\u{3}\u{4}\u{0}\u{0}".utf8),
      message: "it is not a text: save the page as HTML or as plain text"
    ),
    Refused(
      name: "broken bytes",
      bytes: [0x41, 0xC3, 0x28, 0x42],
      message: "its encoding cannot be told: save it as UTF-8"
    ),
    Refused(
      name: "a paywall",
      bytes: Array("<html><body><script>a()</script></body></html>".utf8),
      message: "it has no text: is it a page that shows its text only to subscribers?"
    ),
    Refused(
      name: "a bomb of tags",
      bytes: Array(("<html>" + String(repeating: "<div>", count: 100_000)).utf8),
      message: "its tags are nested too deeply to be an article"
    ),
    Refused(
      name: "nine megabytes",
      bytes: [UInt8](repeating: 0x41, count: 9 << 20),
      message: "it is larger than 8 MiB: save the article alone"
    ),
  ]

  @Test("What is no article is refused in one line", arguments: refusals)
  func refused(file: Refused) {
    #expect(throws: PageError(file.message)) { try Page(file.bytes) }
  }

  @Test("What a page does not say is asked for in one line")
  func missing() {
    let page = Page(text: "OpenAI raised $1 billion.").with(language: "en")
    #expect(throws: PageError("it does not say when it was published: name the day")) {
      try Drafts.drafter.draft(page)
    }
    #expect(throws: PageError("a text in 'fr' cannot be drafted, only one in en, ru or zh")) {
      try Drafts.drafter.draft(page.with(language: "fr"))
    }
  }
}

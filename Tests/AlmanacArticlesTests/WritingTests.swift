import AlmanacFiles
import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacArticles

/// What is written back is read again as the same.
@Suite struct WritingTests {
  private func file(_ article: Article) throws -> SourceFile {
    let text = try #require(ArticleWriter.text(of: article))
    return SourceFile(path: "articles/\(article.source.article).md", bytes: Array(text.utf8))
  }

  private func read(_ files: [SourceFile]) throws -> Library {
    let (library, diagnostics) = LibraryReader().read(files)
    #expect(diagnostics == [])
    return library
  }

  @Test("Articles and their register come back equal")
  func sample() throws {
    let library = try SampleSeeds.library()
    let register = RegisterWriter.text(of: library.entities, events: library.eventNames)
    let again = try read(
      [SourceFile(path: "entities.yaml", bytes: Array(register.utf8))]
        + library.articles.map(file)
    )
    #expect(again.entities == library.entities)
    #expect(again.eventNames == library.eventNames)
    for (one, other) in zip(again.articles, library.articles) {
      var one = one
      one.sha256 = other.sha256
      #expect(one == other)
    }
    let twice = try again.articles.map(file)
    #expect(try twice == library.articles.map(file))
  }

  @Test("The file of an article has its keys in one order")
  func order() throws {
    let library = try SampleSeeds.library()
    let article = try #require(library.articles.first { $0.source.article == "red-one" })
    #expect(
      ArticleWriter.text(of: article) == """
        ---
        title: About red-one
        publisher: The Daily
        url: https://example.com/red-one
        language: en
        published: 2025-12-02
        digest: true
        claims:
          - alert: Code red
            event: openai/alert/code-red-2025
            company: OpenAI
            date: 2025-12-01
            status: completed
            because: google/release/gemini-3-pro
            quote: On 1 December 2025 Altman declared a code red
        ---

        On 1 December 2025 Altman declared a code red. Sam Altman named Gemini 3 Pro.

        """
    )
  }

  @Test("A quote that stands in the text several times is singled out again, each of its places")
  func severalPlaces() throws {
    let text = """
      First it was a code red on 2 May 2025. Then again it was a code red on 2 May 2025, they say, and
      at the end it was a code red on 2 May 2025.
      """
    let marks = ["before: Then again", "after: Then again", "after: at the end"]
    for mark in marks {
      let claims = """
          - alert: code red
            event: openai/alert/code-red-2025
            company: OpenAI
            date: 2025-05-02
            \(mark)
            quote: it was a code red on 2 May 2025
        """
      let article = SampleSeeds.article("places", claims: claims, text: text)
      let first = try read([SampleSeeds.registerFile, article]).articles
      let quote = try #require(first.first?.claims.first?.quote)
      let second = try read([SampleSeeds.registerFile, file(try #require(first.first))]).articles
      #expect(second.first?.claims.first?.quote == quote)
    }
  }

  @Test("Fields, digests in other languages and what an article was seen through come back equal")
  func fields() throws {
    let contents = """
      ---
      title: A test
      publisher: The Daily
      language: ja
      published: 2025-12-19
      digest: de
      via: [WSJ, {source: OpenAI, at: page 3}]
      accessed: 2025-12-20
      claims:
        - funding: series-a
          company: OpenAI
          date: 2025-03
          raised: $5B
          target: $6B
          pre_money: $50B
          inferred: {date: der Monat davor, target: so geplant}
          quotes:
            raised: 5 Milliarden Dollar
            pre_money: {quote: 50 Milliarden Dollar, after: Dann}
          quote: Geld kam
      ---
      Geld kam: 5 Milliarden Dollar. Es sind 50 Milliarden Dollar. Dann 50 Milliarden Dollar.
      """
    let first = try read([
      SampleSeeds.registerFile, SampleSeeds.articles[0], SampleSeeds.articles[1],
      SourceFile(path: "test.md", bytes: Array(contents.utf8)),
    ])
    let article = try #require(first.articles.last)
    #expect(article.claims.first?.fields.map(\.attribute) == [.raised, .target, .preMoney])
    let second = try read([
      SampleSeeds.registerFile, SampleSeeds.articles[0], SampleSeeds.articles[1], file(article),
    ])
    var again = try #require(second.articles.last)
    again.sha256 = article.sha256
    #expect(again == article)
  }

  @Test(
    "A value is written so that YAML reads it as it is",
    arguments: [
      "plain words", "with: a colon", "a # sign", "- a dash", "'single'", "\"double\"", "[list]",
      "ends with:", "~", "...", "*star", "&and", "50%", "%50", "@at", "two  spaces", " before",
      "line\nbreak", "tab\tstop", "back\\slash \"and\" \n more", "true", "2025-12-11", "奥特曼",
      "no\u{A0}break", "a\u{2028}b",
    ]
  )
  func scalars(value: String) throws {
    var lines = YAMLLines()
    lines.add("key", value)
    #expect(lines.lines.count == 1)
    let node = try #require(try YAMLTree.read(lines.text, file: "x.yaml", firstLine: 1))
    let reader = try #require(MappingReader(node, file: "x.yaml", firstLine: 1))
    #expect(reader.text("key") == value)
  }
}

import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Testing

@testable import AlmanacArticles

@Suite struct RegistryTests {
  private let partnership = "- deal: partnership\n  inferred: a test\n  quote: words"

  private func partner(_ name: String, of company: String, in article: String) -> SourceFile {
    Fixtures.file(
      article,
      claims: "\(partnership)\n  company: \(company)\n  parties: [\(name)]",
      text: "There are words."
    )
  }

  @Test("The register is read with the language and the scope of every alias")
  func register() {
    let (library, diagnostics) = Fixtures.read([])
    #expect(diagnostics == [])
    #expect(
      library.entities == [
        Entity(
          key: "openai",
          kind: .company,
          name: "OpenAI",
          aliases: [Alias("Open AI"), Alias("ОупенЭйАй")]
        ),
        Entity(key: "google", kind: .company, name: "Google"),
        Entity(key: "softbank", kind: .company, name: "SoftBank"),
        Entity(
          key: "sam-altman",
          kind: .person,
          name: "Sam Altman",
          company: "openai",
          aliases: [
            Alias("Сэм Альтман"), Alias("奥特曼", language: "zh", with: "openai"),
            Alias("Ультрамен", language: "ru", inArticle: "smarter-chatgpt"),
          ]
        ),
        Entity(key: "ifanr", kind: .outlet, name: "iFanr", aliases: [Alias("爱范儿")]),
        Entity(
          key: "wsj",
          kind: .outlet,
          name: "The Wall Street Journal",
          aliases: [Alias("WSJ")]
        ),
      ]
    )
  }

  @Test("An alias with a company is meant only in an article about that company")
  func scopeOfCompany() {
    let claims = Fixtures.claims(of: partner("奥特曼", of: "OpenAI", in: "test"))
    #expect(claims.map(\.attributes.parties) == [["Sam Altman"]])
    #expect(
      Fixtures.mistakes(partner("奥特曼", of: "Google", in: "test")) == [
        "test.md:11:13: error: the name '奥特曼' is not registered in entities.yaml"
      ]
    )
  }

  @Test("An alias of one article is meant in no other, and suggested in no other")
  func scopeOfArticle() {
    let claims = Fixtures.claims(of: partner("Ультрамен", of: "Google", in: "smarter-chatgpt"))
    #expect(claims.map(\.attributes.parties) == [["Sam Altman"]])
    #expect(
      Fixtures.mistakes(partner("Ультраман", of: "OpenAI", in: "test")) == [
        "test.md:11:13: error: the name 'Ультраман' is not registered in entities.yaml"
      ]
    )
  }

  @Test("A name of two companies is a mistake that lists their keys, unless it is one's own name")
  func ambiguity() {
    let known = [
      Entity(
        key: "mercury-two",
        kind: .company,
        name: "Mercury Two",
        aliases: [Alias("Mercury"), Alias("One")]
      ),
      Entity(key: "mercury-one", kind: .company, name: "Mercury One", aliases: [Alias("Mercury")]),
      Entity(key: "one", kind: .company, name: "One"),
      Entity(key: "ifanr", kind: .outlet, name: "iFanr"),
    ]
    let read = { (company: String) in
      LibraryReader(known: known).read([partner("iFanr", of: company, in: "test")])
    }
    #expect(
      read("Mercury").diagnostics.map(\.description) == [
        "test.md:10:12: error: 'Mercury' can be mercury-one or mercury-two: write the key"
      ]
    )
    #expect(read("mercury-one").library.articles.first?.claims.map(\.company) == ["Mercury One"])
    #expect(read("One").library.articles.first?.claims.map(\.company) == ["One"])
  }

  @Test(
    "Names are compared without regard to case, width, spaces, hyphens and the dots of ё",
    arguments: [
      "Алёна Ёлкина", "Алена Елкина", "АЛЁНА ЕЛКИНА", "алена-елкина", "Але\u{308}на Ёлкина",
      "alyona",
      "ALYONA", "Ａｌｙｏｎａ", "al yona",
    ]
  )
  func folding(name: String) {
    let entity = Entity(key: "alyona", kind: .person, name: "Алёна Ёлкина")
    #expect(Registry([entity]).meaning(of: name, kinds: [.person]) == .one(entity))
    #expect(Registry([entity]).meaning(of: name, kinds: [.company]) == .none(suggestion: ""))
  }
}

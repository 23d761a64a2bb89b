import AlmanacModel
import AlmanacReading
import Testing

@testable import AlmanacArticles

@Suite struct NamesTests {
  private let registry = Registry([
    Entity(key: "openai", kind: .company, name: "OpenAI", aliases: [Alias("Open AI")]),
    Entity(
      key: "sam-altman",
      kind: .person,
      name: "Sam Altman",
      company: "openai",
      aliases: [
        Alias("Сэм Альтман"), Alias("奥特曼", language: "zh", with: "openai"),
        Alias("Ультрамен", language: "ru", inArticle: "ifanr"),
      ]
    ),
    Entity(key: "mercury-one", kind: .company, name: "Mercury One", aliases: [Alias("Mercury")]),
    Entity(key: "mercury-two", kind: .company, name: "Mercury Two", aliases: [Alias("Mercury")]),
  ])

  private func meaning(_ name: String, article: String = "", companies: Set<String> = []) -> String
  {
    switch registry.meaning(
      of: name,
      kinds: [.company, .person],
      article: article,
      companies: companies
    ) {
    case .one(let entity): entity.key
    case .several(let keys): keys.joined(separator: " or ")
    case .none(let suggestion): "none" + suggestion
    }
  }

  @Test("A name is known by key, name or alias in any case and script")
  func names() {
    #expect(meaning("OPENAI") == "openai")
    #expect(meaning("open-ai") == "openai")
    #expect(meaning("сэм альтман") == "sam-altman")
  }

  @Test("A nickname is meant only where its scope says")
  func scopes() {
    #expect(meaning("奥特曼", companies: ["openai"]) == "sam-altman")
    #expect(meaning("奥特曼", companies: ["google"]).hasPrefix("none"))
    #expect(meaning("Ультрамен", article: "ifanr") == "sam-altman")
    #expect(meaning("Ультрамен", article: "other").hasPrefix("none"))
  }

  @Test("An ambiguous name lists what it can be, an unknown one the nearest")
  func others() {
    #expect(meaning("Mercury") == "mercury-one or mercury-two")
    #expect(meaning("OpenIA") == "none; did you mean OpenAI?")
  }
}

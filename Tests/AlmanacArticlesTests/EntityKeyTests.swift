import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct EntityKeyTests {
  private func mistakes(_ yaml: String) -> [String] {
    LibraryReader().read([Fixtures.registering(yaml)]).diagnostics.map(\.description)
  }

  private let companies = "companies: [{key: openai, name: OpenAI}, {key: google, name: Google}]\n"

  @Test(
    "The key of a model is its company's and its name's",
    arguments: [
      (
        "key: openai/gpt-9, name: GPT-9 Turbo, company: openai", "openai/gpt-9",
        "openai/gpt-9-turbo"
      ),
      ("key: zork, name: Zork, company: openai", "zork", "openai/zork"),
      ("key: google/gpt-9, name: GPT-9, company: openai", "google/gpt-9", "openai/gpt-9"),
      ("key: openai/gpt.9, name: GPT-9, company: openai", "openai/gpt.9", "openai/gpt-9"),
      (
        "key: openai/command-r, name: Command R+, company: openai", "openai/command-r",
        "openai/command-r-plus"
      ),
    ]
  )
  func models(entry: String, key: String, wanted: String) {
    #expect(
      mistakes(companies + "models:\n- {\(entry)}\n") == [
        "entities.yaml:3:9: error: '\(key)' is not the key of this model: its company and its name make '\(wanted)'"
      ]
    )
  }

  @Test("A model whose name has no letters makes no key")
  func signs() {
    #expect(
      mistakes(companies + "models:\n- {key: openai/x, name: '!!!', company: openai}\n") == [
        "entities.yaml:3:9: error: the name '!!!' has no letters or digits, of which a model's key is made"
      ]
    )
  }

  @Test("A model whose key is right is read, and so is one that adds to another")
  func right() {
    let model = "models:\n- {key: openai/gpt-9-turbo, name: GPT-9 Turbo, company: openai}\n"
    let first = Fixtures.registering(companies + model)
    #expect(LibraryReader().read([first]).diagnostics == [])
    let known = LibraryReader().read([first]).library.entities
    let further = Fixtures.registering(
      "models:\n- {key: openai/gpt-9-turbo, company: openai, aliases: [ГПТ-9]}\n"
    )
    #expect(LibraryReader(known: known).read([further]).diagnostics == [])
  }

  @Test(
    "Only a model's key has a stroke",
    arguments: [
      ("companies", "company"), ("people", "person"), ("outlets", "outlet"),
    ]
  )
  func stroke(section: String, kind: String) {
    #expect(
      mistakes("\(section):\n- {key: a/b, name: A B}\n") == [
        "entities.yaml:2:9: error: 'a/b' is a model's key: one of a \(kind) has no /"
      ]
    )
  }

  @Test("A company and an outlet are of no company", arguments: ["companies", "outlets"])
  func company(section: String) {
    #expect(
      mistakes("\(section):\n- {key: x, name: Ex, company: x}\n") == [
        "entities.yaml:2:22: error: there is no key `company:`"
      ]
    )
  }
}

import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct AliasTests {
  private func mistakes(_ alias: String) -> [String] {
    let register = "companies:\n- key: openai\n  name: OpenAI\n  aliases:\n  - \(alias)\n"
    return LibraryReader().read([Fixtures.registering(register)]).diagnostics.map(\.description)
  }

  @Test("A plain alias is bounded like one with a language")
  func bounds() {
    let long = String(repeating: "x", count: 301)
    let found = [
      ("'\(long)'", "an alias is longer than 300 characters"), ("' '", "an alias is empty"),
      ("''", "an alias is empty"), ("\"\\u200b\"", "an alias is empty"),
      ("\"a\\x9bb\"", "an alias has the control character U+9B"),
      ("[x]", "an alias is a name, or a mapping with `text:`"),
    ]
    for (alias, message) in found {
      #expect(mistakes(alias) == ["entities.yaml:5:5: error: \(message)"])
    }
    #expect(mistakes("'\(long.dropLast())'") == [])
    #expect(
      mistakes("{text: '\(long)', langage: en}") == [
        "entities.yaml:5:12: error: `text:` is longer than 300 characters",
        "entities.yaml:5:317: error: there is no key `langage:`; did you mean language?",
      ]
    )
  }

  @Test("A scope names a company and an article that are there, of events too")
  func scopes() {
    let register = """
      companies:
      - key: openai
        name: OpenAI
        aliases:
        - {text: Opens, with: opneai, in: tset}
        - {text: Opener, with: openai, in: test}
      events:
      - key: openai/release/it
        aliases:
        - {text: That, with: zork}
        - {text: This, in: stored}
        - {text: Those, in: nowhere}
      """
    var reader = LibraryReader()
    reader.hasArticle = { $0 == "stored" }
    let file = Fixtures.file(
      claims: "- release: It\n  company: OpenAI\n  quote: some words",
      text: "There are some words."
    )
    let outlet = Fixtures.registering(register + "\noutlets:\n- {key: ifanr, name: iFanr}\n")
    #expect(
      reader.read([outlet, file]).diagnostics.map(\.description) == [
        "entities.yaml:5:5: error: `with:` names the company 'opneai', which is not registered; did you mean openai?",
        "entities.yaml:5:5: error: `in:` names the article 'tset', which is not there; did you mean test?",
        "entities.yaml:10:5: error: `with:` names the company 'zork', which is not registered",
        "entities.yaml:12:5: error: `in:` names the article 'nowhere', which is not there",
      ]
    )
  }
}

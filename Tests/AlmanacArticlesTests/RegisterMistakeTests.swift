import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

@Suite struct RegisterMistakeTests {
  @Test("The mistakes of a register have their places")
  func mistakes() {
    let register = Fixtures.registering(
      """
      companies:
      - {key: openai, name: OpenAI}
      - {key: Open AI, name: Open}
      - {key: google}
      people:
      - {key: sam, name: Sam, compny: openai}
      outlets: iFanr
      modles: []

      """
    )
    #expect(
      LibraryReader().read([register]).diagnostics.map(\.description) == [
        "entities.yaml:3:9: error: 'Open AI' is not a key: use a–z, 0–9, . and -",
        "entities.yaml:4:3: error: `name:` is missing: the name as it is to be printed",
        "entities.yaml:6:25: error: there is no key `compny:`; did you mean company?",
        "entities.yaml:7:10: error: an entry is a mapping with `key:` and `name:`",
        "entities.yaml:8:1: error: there is no key `modles:`; did you mean models?",
      ]
    )
  }

  @Test("A mistake between two entries has its place in the later one")
  func mistakesBetweenEntries() {
    let register = Fixtures.registering(
      """
      companies:
      - {key: openai, name: OpenAI}
      - {key: openai, name: Open}
      - {key: google, name: OpenAI}
      people:
      - {key: sam, name: Sam, company: opneai}
      events:
      - {key: openai/alert/none, aliases: [nothing]}

      """
    )
    let (library, diagnostics) = LibraryReader().read([register])
    #expect(library.eventNames.map(\.event.description) == ["openai/alert/none"])
    #expect(
      diagnostics.map(\.description) == [
        "entities.yaml:3:9: error: the key 'openai' is registered twice, first for OpenAI",
        "entities.yaml:4:23: error: the name 'OpenAI' belongs to the company OpenAI, key 'openai': use that key, or give this one another name",
        "entities.yaml:6:34: error: 'sam' is of the company 'opneai', which is not registered; did you mean openai?",
        "entities.yaml:8:9: error: `events:` names 'openai/alert/none', an event that no claim names",
      ]
    )
  }

  @Test("Anchors in a register are refused with their place")
  func anchors() {
    let register = Fixtures.registering("companies: &a []\noutlets: *a\n")
    #expect(
      LibraryReader().read([register]).diagnostics.map(\.description) == [
        "entities.yaml:1:12: error: the anchor &a is refused: write the value out"
      ]
    )
  }
}

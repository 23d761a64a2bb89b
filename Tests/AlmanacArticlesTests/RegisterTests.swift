import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacArticles

@Suite struct RegisterTests {
  private let known = [
    Entity(key: "openai", kind: .company, name: "OpenAI", aliases: [Alias("Open AI")]),
    Entity(key: "the-wall-street-journal", kind: .outlet, name: "The Wall Street Journal"),
  ]

  private func read(_ yaml: String...) -> (library: Library, diagnostics: [Diagnostic]) {
    let files = yaml.enumerated().map { number, text in
      SourceFile(path: "\(number + 1)/entities.yaml", bytes: Array((text + "\n").utf8))
    }
    return LibraryReader(known: known).read(files)
  }

  private func mistakes(_ yaml: String...) -> [String] {
    yaml.count == 1
      ? read(yaml[0]).diagnostics.map(\.description)
      : read(yaml[0], yaml[1]).diagnostics.map(\.description)
  }

  @Test("An entry of a key that is known adds its names, and needs none that is known")
  func adds() {
    let (library, diagnostics) = read(
      "companies:\n- {key: openai, aliases: [ОпенЭйАй]}",
      "companies:\n- {key: openai, name: OpenAI, aliases: [开放人工智能]}"
    )
    #expect(diagnostics == [])
    #expect(
      library.entities == [
        Entity(
          key: "openai",
          kind: .company,
          name: "OpenAI",
          aliases: [Alias("Open AI"), Alias("ОпенЭйАй"), Alias("开放人工智能")]
        )
      ]
    )
    #expect(library.replaced == [])
    let named = read("companies:\n- {key: openai, name: OpenAI, aliases: [ОпенЭйАй]}").library
    #expect(named.entities.map(\.aliases) == [[Alias("ОпенЭйАй")]])
  }

  @Test("An entry changes what is known only where it says so")
  func changes() {
    #expect(
      mistakes("companies:\n- {key: openai, name: Open}") == [
        "1/entities.yaml:2:23: error: 'openai' is known as 'OpenAI', not as 'Open': write another name under `aliases:`, or add `replaces: true` where that is to change"
      ]
    )
    let (library, diagnostics) = read("companies:\n- {key: openai, name: Open, replaces: true}")
    #expect(diagnostics == [])
    #expect(library.entities == [Entity(key: "openai", kind: .company, name: "Open")])
    #expect(library.replaced == ["openai"])
  }

  @Test("A key is of one kind of thing")
  func kinds() {
    #expect(
      mistakes("outlets:\n- {key: openai, name: OpenAI}") == [
        "1/entities.yaml:2:9: error: 'openai' is the key of the company OpenAI: give the outlet another key, or add `replaces: true` where that is to change"
      ]
    )
  }

  @Test("A company with events or people stays a company, whatever replaces it")
  func inUse() {
    let yaml = "outlets:\n- {key: openai, name: OpenAI, replaces: true}"
    let file = SourceFile(path: "entities.yaml", bytes: Array(yaml.utf8))
    var reader = LibraryReader(known: known)
    #expect(reader.read([file]).diagnostics == [])
    reader.hasEvents = { $0 == "openai" }
    #expect(
      reader.read([file]).diagnostics.map(\.description) == [
        "entities.yaml:2:9: error: 'openai' has events and stays a company: give the outlet another key"
      ]
    )
    reader.hasEvents = { _ in false }
    reader.known.append(
      Entity(key: "sam-altman", kind: .person, name: "Sam Altman", company: "openai")
    )
    #expect(
      reader.read([file]).diagnostics.map(\.description) == [
        "entities.yaml:2:9: error: 'openai' is the company of 'sam-altman' and stays a company: give the outlet another key"
      ]
    )
  }

  @Test("Two may change their names for each other's where both say so")
  func swapped() {
    var reader = LibraryReader()
    reader.known = [
      Entity(key: "a", kind: .company, name: "Alpha"),
      Entity(key: "b", kind: .outlet, name: "Beta"),
    ]
    let register = """
      companies: [{key: a, name: Beta, replaces: true}]
      outlets: [{key: b, name: Alpha, replaces: true}]
      """
    let (library, diagnostics) = reader.read([Fixtures.registering(register)])
    #expect(diagnostics == [])
    #expect(library.replaced == ["a", "b"])
  }

  @Test("Outlets say their kind, and keep the one they have")
  func outletKinds() {
    let (library, diagnostics) = read(
      "outlets:\n- {key: sec, name: SEC, kind: filing}\n- {key: the-wall-street-journal, kind: press}"
    )
    #expect(diagnostics == [])
    #expect(library.entities.map(\.outletKind) == [.filing, .press])
    #expect(
      mistakes(
        "outlets:\n- {key: sec, name: SEC, kind: filing}",
        "outlets:\n- {key: sec, name: SEC, kind: blog}\n- {key: x, name: Ex, kind: pres}"
      ) == [
        "2/entities.yaml:2:31: error: 'sec' is known as filing, not as blog: add `replaces: true` where that is to change",
        "2/entities.yaml:3:28: error: 'pres' is not an outlet kind; did you mean press?",
      ]
    )
    #expect(
      mistakes("companies:\n- {key: acme, name: Acme, kind: press}") == [
        "1/entities.yaml:2:27: error: there is no key `kind:`"
      ]
    )
  }

  @Test("A name or an alias that belongs to another is a mistake at its line, whatever its kind")
  func taken() {
    let journal = "belongs to the outlet The Wall Street Journal, key 'the-wall-street-journal'"
    #expect(
      mistakes(
        """
        companies:
        - {key: acme, name: Acme, aliases: [open ai]}
        people:
        - {key: ann, name: The Wall Street Journal}
        outlets:
        - {key: wsj, name: the wall street journal}
        - {key: post, name: Acme}
        """
      ) == [
        "1/entities.yaml:2:37: error: the name 'open ai' belongs to the company OpenAI, key 'openai': leave it to that, or give this one another name",
        "1/entities.yaml:4:20: error: the name 'The Wall Street Journal' \(journal): leave it to that, or give this one another name",
        "1/entities.yaml:6:20: error: the name 'the wall street journal' \(journal): use that key, or give this one another name",
        "1/entities.yaml:7:21: error: the name 'Acme' belongs to the company Acme, key 'acme': leave it to that, or give this one another name",
      ]
    )
  }

  @Test("A nickname with a scope may be another's name elsewhere")
  func scopes() {
    #expect(
      mistakes("people:\n- {key: ann, name: Ann, aliases: [{text: Open AI, with: openai}]}") == []
    )
    #expect(
      mistakes("people:\n- {key: ann, name: Ann, aliases: [{text: A, with: opnai}]}") == [
        "1/entities.yaml:2:35: error: `with:` names the company 'opnai', which is not registered; did you mean openai?"
      ]
    )
  }

  @Test("A model may be named like its company, and not like another")
  func models() {
    let model = { (company: String) in
      mistakes("models:\n- {key: \(company)/open-ai, name: Open AI, company: \(company)}")
    }
    #expect(model("openai") == [])
    #expect(
      mistakes(
        "companies:\n- {key: acme, name: Acme}\nmodels:\n- {key: acme/openai, name: OpenAI, company: acme}"
      ) == [
        "1/entities.yaml:4:28: error: the name 'OpenAI' belongs to the company OpenAI, key 'openai': leave it to that, or give this one another name"
      ]
    )
  }

  @Test("Articles are not blamed for a name that a register took from another")
  func articles() {
    let register = SourceFile(
      path: "entities.yaml",
      bytes: Array("outlets:\n- {key: wsj, name: The Wall Street Journal}\n".utf8)
    )
    let article = { (publisher: String) in
      SourceFile(
        path: "\(publisher.slug).md",
        bytes: Array(
          "---\ntitle: T\npublisher: \(publisher)\nlanguage: en\npublished: 2025\nclaims: []\n---\nWords.\n"
            .utf8
        )
      )
    }
    let files = [register, article("The Wall Street Journal"), article("wsj")]
    #expect(
      LibraryReader(known: known).read(files).diagnostics.map { "\($0.file):\($0.line)" }
        == ["entities.yaml:2"]
    )
  }

  @Test("A new store gets the known names that articles use, and no others")
  func used() {
    var (library, _) = LibraryReader(known: known).read([
      Fixtures.registering("people:\n- {key: ann, name: Ann, company: openai}\n"),
      SourceFile(
        path: "a.md",
        bytes: Array(
          "---\ntitle: T\npublisher: Ann\nlanguage: en\npublished: 2025\nclaims: []\n---\nWords.\n"
            .utf8
        )
      ),
    ])
    library.register(usedOf: known)
    #expect(library.entities.map(\.key) == ["ann", "openai"])
    #expect(library.entities.last == known[0])
  }
}

import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Testing

/// A register and articles around claims in YAML.
///
/// The first claim of an article starts on line 7, its text two lines below the closing `---`.
enum Fixtures {
  static let register = """
    companies:
    - {key: openai, name: OpenAI, aliases: [Open AI, ОупенЭйАй]}
    - {key: google, name: Google}
    - {key: softbank, name: SoftBank}
    people:
    - key: sam-altman
      name: Sam Altman
      company: openai
      aliases:
      - Сэм Альтман
      - {text: 奥特曼, language: zh, with: openai}
      - {text: Ультрамен, language: ru, in: smarter-chatgpt}
    outlets:
    - {key: ifanr, name: iFanr, aliases: [爱范儿]}
    - {key: wsj, name: The Wall Street Journal, aliases: [WSJ]}

    """

  static var registerFile: SourceFile { registering(register) }

  static func registering(_ yaml: String) -> SourceFile {
    SourceFile(path: "entities.yaml", bytes: Array(yaml.utf8))
  }

  static func file(
    _ key: String = "test",
    title: String? = "A test",
    published: String = "2025-12-19",
    claims: String,
    text: String
  ) -> SourceFile {
    let titleLine = title.map { ["title: \($0)"] } ?? []
    let lines =
      ["---"] + titleLine + [
        "publisher: iFanr", "language: en", "published: \(published)", "claims:", claims, "---",
        "", text, "",
      ]
    return SourceFile(path: key + ".md", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  static func read(_ files: [SourceFile], knowing events: Set<String> = [])
    -> (library: Library, diagnostics: [Diagnostic])
  {
    reader(knowing: events).read([registerFile] + files)
  }

  /// A reader beside some events, and the article that the register names.
  static func reader(knowing events: Set<String> = []) -> LibraryReader {
    var reader = LibraryReader(hasEvent: { events.contains($0) })
    reader.hasArticle = { $0 == "smarter-chatgpt" }
    return reader
  }

  static func mistakes(_ files: SourceFile...) -> [String] {
    read(files).diagnostics.map(\.description)
  }

  /// The claims of an article without mistakes.
  static func claims(
    of file: SourceFile,
    knowing events: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Claim] {
    let (library, diagnostics) = read([file], knowing: events)
    #expect(diagnostics == [], sourceLocation: sourceLocation)
    return library.articles.flatMap(\.claims)
  }

  /// The claims of an article about OpenAI, with a quote that stands in its text's tenth place.
  static func claims(
    _ yaml: String,
    quote: String,
    knowing events: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Claim] {
    claims(
      of: file(
        claims: yaml + "\n  company: OpenAI\n  quote: " + quote,
        text: "In short: \(quote)."
      ),
      knowing: events,
      sourceLocation: sourceLocation
    )
  }

  static func source(_ key: String = "test") throws -> Source {
    Source(
      article: key,
      title: "A test",
      publisher: "iFanr",
      publisherKey: "ifanr",
      published: try EventDate("2025-12-19"),
      url: "",
      isPrimary: false
    )
  }

  /// The first claim of the test article, with nothing but its quote.
  static func claim(_ key: String, title: String, quote: String, at start: Int = 10) throws -> Claim
  {
    var claim = Claim(
      event: try #require(EventKey(key)),
      company: "OpenAI",
      source: try source(),
      ordinal: 0,
      status: .completed,
      title: title
    )
    claim.quote = Claim.Quote(
      text: quote,
      start: start,
      end: start + quote.unicodeScalars.count
    )
    return claim
  }
}

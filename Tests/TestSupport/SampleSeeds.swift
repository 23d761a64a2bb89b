import AlmanacArticles
public import AlmanacFiles
public import AlmanacModel
public import AlmanacStore

/// A small register and articles of our own, for tests that want to know every claim.
public enum SampleSeeds {
  /// The register.
  public static let register = """
    companies:
      - {key: openai, name: OpenAI, aliases: [Open AI, ОупенЭйАй]}
      - {key: google, name: Google}
      - {key: thrive-capital, name: Thrive Capital}
    people:
      - {key: sam-altman, name: Sam Altman, company: openai, aliases: [Сэм Альтман]}
    outlets:
      - {key: the-wall-street-journal, name: The Wall Street Journal, aliases: [WSJ]}
      - {key: daily, name: The Daily}
    events:
      - {key: openai/alert/code-red-2025, aliases: [красная тревога, 红色警报]}

    """

  /// An article of an outlet about OpenAI with some claims, each `- ` entry indented by two spaces.
  public static func article(
    _ key: String,
    publisher: String = "The Daily",
    published: String = "2025-12-20",
    claims: String,
    text: String
  ) -> SourceFile {
    let contents = """
      ---
      title: About \(key)
      publisher: \(publisher)
      url: https://example.com/\(key)
      language: en
      published: \(published)
      digest: true
      claims:
      \(claims)
      ---

      \(text)

      """
    return SourceFile(path: "articles/\(key).md", bytes: Array(contents.utf8))
  }

  /// The register as a file.
  public static var registerFile: SourceFile {
    SourceFile(path: "entities.yaml", bytes: Array(register.utf8))
  }

  /// The articles, on rivals, plans, rounds and launches.
  public static let articles: [SourceFile] = [
    article(
      "gemini",
      publisher: "Google",
      published: "2025-11-18",
      claims: """
          - release: Gemini 3 Pro
            company: Google
            date: 2025-11-18
            family: Gemini
            quote: Google released Gemini 3 Pro on 18 November 2025
        """,
      text: "Google released Gemini 3 Pro on 18 November 2025."
    ),
    article(
      "red-one",
      published: "2025-12-02",
      claims: """
          - alert: code red
            event: openai/alert/code-red-2025
            company: OpenAI
            date: 2025-12-01
            because: google/release/gemini-3-pro
            quote: On 1 December 2025 Altman declared a code red
        """,
      text: "On 1 December 2025 Altman declared a code red. Sam Altman named Gemini 3 Pro."
    ),
    article(
      "red-two",
      publisher: "The Wall Street Journal",
      published: "2025-12-03",
      claims: """
          - alert: code red
            event: openai/alert/code-red-2025
            company: OpenAI
            date: 2025-12-02
            quote: a code red on 2 December 2025
        """,
      text: "Staff heard of a code red on 2 December 2025."
    ),
    article(
      "launch",
      publisher: "OpenAI",
      published: "2025-12-11",
      claims: """
          - release: GPT-5.2
            company: OpenAI
            date: 2025-12-11
            family: GPT
            answers: openai/alert/code-red-2025
            quote: GPT-5.2 is available from 11 December 2025
        """,
      text: "GPT-5.2 is available from 11 December 2025."
    ),
    article(
      "talks",
      claims: """
          - funding: undisclosed
            event: openai/funding/2026-q1
            company: OpenAI
            date: 2026-Q1
            status: rumored
            target: up to $100B
            origin: The Wall Street Journal
            quote: up to $100 billion by the first quarter of next year
          - valuation: up to $830B
            company: OpenAI
            basis: ask
            date: 2026-Q1
            status: rumored
            part-of: openai/funding/2026-q1
            origin: The Wall Street Journal
            quote: at up to $830 billion by the first quarter of 2026
          - release: GPT-6
            company: OpenAI
            date: 2026-Q1
            status: expected
            quote: a better model in the first quarter of 2026
        """,
      text: """
        The Wall Street Journal: up to $100 billion by the first quarter of next year, at up to
        $830 billion by the first quarter of 2026. Altman expects a better model in the first
        quarter of 2026.
        """
    ),
    article(
      "rounds",
      published: "2025-12-15",
      claims: """
          - funding: convertible-note
            event: openai/funding/2024-10
            company: OpenAI
            date: 2024-10-02
            raised: $6.6B
            post_money: $157B
            investors:
              - {name: Thrive Capital, role: lead, amount: ~$1.25B, state: paid}
            quote: On 2 October 2024 it raised $6.6 billion at $157 billion, $1.25 billion from Thrive
          - valuation: $157B
            event: openai/valuation/2024-10
            company: OpenAI
            basis: post-money
            date: 2024-10-02
            part-of: openai/funding/2024-10
            quote: On 2 October 2024 it raised $6.6 billion at $157 billion
          - valuation: $500B
            event: openai/valuation/2025-10-tender
            company: OpenAI
            basis: tender
            date: 2025-10
            quote: a share sale at $500 billion in October 2025
        """,
      text: """
        On 2 October 2024 it raised $6.6 billion at $157 billion, $1.25 billion from Thrive. Then
        came a share sale at $500 billion in October 2025.
        """
    ),
  ]

  /// The sample as a library without mistakes.
  ///
  /// - Parameters:
  ///   - extra: further articles.
  ///   - companies: further lines of the companies in the register.
  /// - Returns: the library.
  /// - Throws: `Mistakes` where there are some.
  public static func library(_ extra: [SourceFile] = [], companies: String = "") throws -> Library {
    let text = register.replacing("companies:\n", with: "companies:\n" + companies)
    let file = SourceFile(path: "entities.yaml", bytes: Array(text.utf8))
    let (library, diagnostics) = LibraryReader().read([file] + articles + extra)
    guard diagnostics.isEmpty else { throw Mistakes(diagnostics: diagnostics) }
    return library
  }

  /// A store in memory that holds the sample.
  public static func store() throws -> Store {
    let store = try Store.inMemory()
    _ = try store.seed(try library())
    return store
  }

  /// A store in memory that holds a register and articles of one test.
  public static func store(register: String, articles: [SourceFile]) throws -> Store {
    let file = SourceFile(path: "entities.yaml", bytes: Array(register.utf8))
    let (library, diagnostics) = LibraryReader().read([file] + articles)
    guard diagnostics.isEmpty else { throw Mistakes(diagnostics: diagnostics) }
    let store = try Store.inMemory()
    _ = try store.seed(library)
    return store
  }

  /// The sample has mistakes.
  public struct Mistakes: Error {
    /// What is wrong.
    public let diagnostics: [Diagnostic]
  }
}

extension SampleSeeds {
  /// Writes the register and some of the articles as a seed folder.
  ///
  /// - Parameters:
  ///   - keys: the keys of the articles; nil for all.
  ///   - folder: where they are written.
  /// - Throws: where the folder cannot be written.
  public static func write(_ keys: [String]? = nil, to folder: String) throws {
    let chosen = articles.filter { keys?.contains($0.stem) ?? true }
    for file in [registerFile] + chosen {
      let text = String(decoding: file.bytes, as: UTF8.self)
      try TestSupport.write(text, to: "\(folder)/\(file.path)")
    }
  }
}

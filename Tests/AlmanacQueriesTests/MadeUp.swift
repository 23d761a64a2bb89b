import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import AlmanacStore
import TestSupport
import Testing

@testable import AlmanacQueries

/// A small made-up world of rounds, deals and rumors.
enum MadeUp {
  static let register = """
    companies:
      - {key: alpha, name: Alpha}
      - {key: beta, name: Beta}
      - {key: fund, name: Big Fund}
    outlets:
      - {key: herald, name: The Herald, kind: press}
      - {key: post, name: The Post, kind: press}
      - {key: digest, name: Digest, kind: newsletter}

    """

  /// The articles have mistakes.
  struct Mistakes: Error {
    let diagnostics: [Diagnostic]
  }

  /// A question to some articles, asked on 2026-11-23.
  static func question(
    _ articles: [SourceFile],
    knownBy: String? = nil,
    statuses: Set<Status>? = nil
  ) throws -> Question {
    let file = SourceFile(path: "entities.yaml", bytes: Array(register.utf8))
    let (library, diagnostics) = LibraryReader().read([file] + articles)
    guard diagnostics.isEmpty else { throw Mistakes(diagnostics: diagnostics) }
    let store = try Store.inMemory()
    _ = try store.seed(library)
    return Question(
      store: store,
      knownBy: try knownBy.flatMap { try EventDate($0).latest },
      statuses: statuses,
      today: try #require(try EventDate("2026-11-23").latest)
    )
  }

  /// An article whose text is the quotes of its claims.
  static func article(
    _ key: String,
    by publisher: String = "The Herald",
    on published: String,
    _ claims: [(yaml: String, quote: String)]
  ) -> SourceFile {
    let yaml = claims.map { claim in
      claim.yaml.split(separator: "\n").enumerated().map { number, line in
        (number == 0 ? "  - " : "    ") + line
      }.joined(separator: "\n") + "\n    quote: \"\(claim.quote)\""
    }.joined(separator: "\n")
    return SampleSeeds.article(
      key,
      publisher: publisher,
      published: published,
      claims: yaml,
      text: claims.map(\.quote).joined(separator: " ")
    )
  }
}

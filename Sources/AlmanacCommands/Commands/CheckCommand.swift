import AlmanacArticles
import AlmanacAsking
import AlmanacFiles
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser
import Foundation

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    _superCommandName: Program.name,
    abstract: "Lint articles, or check the database itself.",
    discussion: """
      With paths, the articles there are read and nothing is written. Without, the database is \
      checked: SQLite's integrity, the quotes at their places, whether each article says what it \
      said when it was loaded, the arithmetic of rounds, and every derived row against a fresh \
      resolution of its claims. With --twins, events that may be one event under two keys are \
      listed: of one company and kind, with near dates and near names or amounts, each pair with \
      the lines of an article that join it or tell it apart. With --repair, events and search are \
      first built anew from the claims, which are never changed. Silent and 0 when clean; findings \
      are printed, and the status is 1. As json they are a list, as sarif a log that editors and \
      CI read, with every rule and its meaning.

      Examples:
        almanac check my-seeds
        almanac check my-seeds --format sarif
        almanac check
        almanac check --repair
        almanac check --twins
      """
  )

  @Argument(help: "Seed folders and articles.", completion: .file())
  var path: [String] = []

  @Flag(help: "List the events that may be one event under two keys.")
  var twins = false

  @Flag(help: "Build everything derived anew from the claims, then check.")
  var repair = false

  @Option(
    help: ArgumentHelp("The form of the findings: text, json or sarif.", valueName: "format")
  )
  var format: Form = .text

  @OptionGroup var database: DatabaseOptions

  /// The forms that findings have.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }

  func validate() throws {
    guard path.isEmpty || (!twins && !repair) else {
      throw ValidationError("--twins and --repair are about the database: leave the paths out")
    }
  }

  func run() throws {
    if repair {
      let count = try database.openForRepair().rebuild()
      Console.talk("almanac: resolved \(counted(count, "event")) anew from the claims")
    }
    let findings = try twins ? likelyTwins() : path.isEmpty ? ofDatabase() : mistakes()
    switch format {
    case .text: if !findings.isEmpty { Console.out(findings.lines) }
    case .json: Console.out(findings.json)
    case .sarif: Console.out(findings.sarif(rules: Finding.rules, version: Version.text))
    }
    guard findings.isEmpty else { throw Failure(.nothing, counted(findings.count, "finding")) }
  }

  private func likelyTwins() throws -> [Finding] {
    let question = Question(store: try database.open(), today: .today)
    return try Twins(question).pairs.map {
      Finding(rule: Finding.twins.id, message: $0.lines, severity: .warning)
    }
  }

  private func ofDatabase() throws -> [Finding] {
    try database.open().check().map { Finding(rule: Finding.database.id, message: $0) }
  }

  private func mistakes() throws -> [Finding] {
    let files = try SeedFiles.read(path)
    let store = try database.openIfFilled()
    let reader =
      try store.map { try LibraryReader(knowing: $0, rereading: true) }
      ?? LibraryReader(withoutStore: path)
    let read = reader.read(files)
    return read.diagnostics.map { Finding($0) } + drafts(read.library, files)
  }
}

extension CheckCommand {
  /// The articles whose claims are still to be confirmed, each with how many there are.
  private func drafts(_ library: Library, _ files: [SourceFile]) -> [Finding] {
    library.articles.filter { library.drafts.contains($0.source.article) }.map { article in
      let path = files.first { $0.stem == article.source.article }?.path ?? article.source.article
      let count = counted(article.claims.count, "claim")
      return Finding(
        rule: Finding.draft.id,
        message:
          "a draft with \(count) to confirm: correct or delete them, then remove `draft: true`",
        severity: .warning,
        place: Finding.Place(file: path, line: 1, column: 1)
      )
    }
  }
}

extension Finding {
  static let draft = Rule(id: "draft", meaning: "a curator has confirmed what a program proposed")
  static let database = Rule(
    id: "database",
    meaning: "what is stored is whole, and what is derived is what the claims give"
  )
  static let twins = Rule(id: "twins", meaning: "no event stands under two keys")

  /// Every rule that a finding can name.
  static var rules: [Rule] {
    Diagnostic.Rule.allCases.map { Rule(id: $0.rawValue, meaning: $0.meaning) }
      + [draft, database, twins]
  }

  /// A mistake of a file as a finding.
  init(_ mistake: Diagnostic) {
    self.init(
      rule: mistake.rule.rawValue,
      message: mistake.messageOnOneLine,
      place: Place(file: mistake.file, line: mistake.line, column: mistake.column)
    )
  }
}

extension Twins.Pair {
  /// What they share, and the lines of an article that join them or tell them apart.
  fileprivate var lines: String {
    """
    \(one.key) and \(other.key): \(reason)
      one event: write `event: \(kept.key)` in \(articles.joined(separator: ", "))
      two events: write `follows: \(kept.key)` in a claim about \(joined.key)
    """
  }
}

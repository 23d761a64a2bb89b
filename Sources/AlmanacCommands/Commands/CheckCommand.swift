import AlmanacArticles
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
      are printed, and the status is 1.

      Examples:
        almanac check my-seeds
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

  @OptionGroup var database: DatabaseOptions

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
    let findings = try twins ? likelyTwins() : path.isEmpty ? database.open().check() : mistakes()
    guard !findings.isEmpty else { return }
    let lines = findings.flatMap { $0.split(separator: "\n").map { String($0).printable } }
    Console.out(lines.joined(separator: "\n") + "\n")
    throw Failure(.nothing, counted(findings.count, "finding"))
  }

  private func likelyTwins() throws -> [String] {
    let question = Question(store: try database.open(), today: .today)
    return try Twins(question).pairs.map(\.lines)
  }

  private func mistakes() throws -> [String] {
    let files = try SeedFiles.read(path)
    let reader: LibraryReader
    if let store = try database.openIfFilled() {
      reader = try LibraryReader(beside: store, rereading: true)
    } else {
      let shipped = LibraryReader().read(SeedFiles.shipped.filter { $0.path.hasSuffix(".yaml") })
      reader = LibraryReader(known: shipped.library.entities)
    }
    return reader.read(files).diagnostics.map(\.description)
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

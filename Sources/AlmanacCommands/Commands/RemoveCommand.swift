import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    _superCommandName: Program.name,
    abstract: "Take an article or a table out again.",
    discussion: """
      Everything that it says goes with it, and the events that it spoke of are resolved from what \
      is left; those of which nothing speaks any more go too. An article stays as long as another \
      one points to an event of it.

      Examples:
        almanac remove rounds-2025 --dry-run
        almanac remove 2025-12-19-ifanr-smarter-chatgpt
      """
  )

  @Argument(
    help: "The key of an article or a table, as `almanac articles` lists it.",
    completion: .custom(Completions.articles)
  )
  var key: String

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Print nothing where all goes well.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.openForRepair()
    guard let removal = try store.remove(key, dryRun: dryRun) else {
      let keys = try store.articleKeys().map(\.key)
      throw QuestionError.unknown(
        name: key,
        what: "article",
        nearest: nearest(to: key, among: keys)
      )
    }
    guard !quiet else { return }
    Console.out(removal.text(of: key, dryRun: dryRun, path: database.resolvedPath))
  }
}

extension Removal {
  /// What went and what became of the events, a line each.
  fileprivate func text(of key: String, dryRun: Bool, path: String) -> String {
    let what = "the \(isTable ? "table" : "article") \(key) with \(counted(claims, "claim"))"
    let head = "\(dryRun ? "Would remove" : "Removed") \(what) from \(path)."
    let counts = [(report.events.changed, "changed"), (report.events.removed, "gone")]
    let events = counts.filter { $0.0 > 0 }.map { "\(counted($0.0, "event")) \($0.1)" }
    let gone = report.gone.map { "  \($0): gone" }
    let changed = report.changes.map(\.text)
    let summary = events.isEmpty ? [] : [events.joined(separator: ", ") + ":"]
    return ([head] + summary + gone + changed).joined(separator: "\n") + "\n"
  }
}

import AlmanacReports
import AlmanacStore
import ArgumentParser

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    _superCommandName: Program.name,
    abstract: "Take back a copy that `backup` made.",
    discussion: """
      First it says what would be lost: articles, claims and events that the copy does not have, or \
      has otherwise. Then the copy takes the place of the database, whole or not at all, with --yes \
      only. A database that is damaged is kept beside it.

      Examples:
        almanac restore almanac-2026-01-31.sqlite --dry-run
        almanac restore almanac-2026-01-31.sqlite --yes
      """
  )

  @Argument(help: "The copy.", completion: .file())
  var file: String

  @Flag(help: "Say what would be lost, and change nothing.")
  var dryRun = false

  @Flag(help: "Let the copy take the place of the database.")
  var yes = false

  @Flag(name: .shortAndLong, help: "Print nothing where all goes well.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard !dryRun || !yes else {
      throw ValidationError("--dry-run changes nothing, and --yes does: leave one out")
    }
  }

  func run() throws {
    let path = database.resolvedPath
    let loss = try loss(at: path)
    if !quiet || !yes { Console.out(loss.text(of: path, restoring: file)) }
    guard !dryRun else { return }
    guard yes else {
      throw Failure(.usage, "nothing was changed: add --yes to let the copy take its place")
    }
    let damaged = try Store.restore(path, from: file)
    guard !quiet else { return }
    if let damaged { Console.talk("almanac: the damaged database is kept as \(damaged)") }
    Console.talk("almanac: \(path) is now what \(file) was")
  }

  /// What would be lost; what is wrong with the copy is said of the copy.
  private func loss(at path: String) throws -> Loss {
    do {
      return try Store.loss(at: path, restoring: file)
    } catch {
      switch error {
      case .missing(let path) where path == file:
        throw Failure(.missingInput, "\(file) is not there: name a copy")
      case .noPath(let path) where path == file, .besideAnother(let path) where path == file,
        .empty(let path) where path == file, .notADatabase(let path) where path == file,
        .foreign(let path) where path == file, .corrupt(let path) where path == file:
        throw Failure(.io, "\(file) is not a whole copy of a database of almanac: name another")
      default: throw error
      }
    }
  }
}

extension Loss {
  /// What would be lost, a line each.
  fileprivate func text(of path: String, restoring copy: String) -> String {
    let holds =
      "\(copy) holds \(counted(held.articles, "article")), \(counted(held.claims, "claim")) and \(counted(held.events, "event"))."
    return ([holds] + losses(at: path)).joined(separator: "\n") + "\n"
  }

  private func losses(at path: String) -> [String] {
    switch state {
    case .nothing: return ["There is nothing at \(path) yet that could be lost."]
    case .damaged: return ["\(path) is damaged: what it holds beside that is not known."]
    case .compared: break
    }
    let counts = [
      (missing.count, "article", "not in the copy"),
      (changed.count, "article", "other in the copy"), (events, "event", "not in the copy"),
    ]
    let lines = counts.filter { $0.0 > 0 }.map { "  \(counted($0.0, $0.1)) \($0.2)" }
    guard !lines.isEmpty else { return ["Nothing in \(path) would be lost."] }
    let keys = (missing + changed).prefix(20).map { "    \($0)" }
    let more = missing.count + changed.count - keys.count
    return ["From \(path) would be lost, with \(counted(claims, "claim")):"] + lines + keys
      + (more > 0 ? ["    and \(more) more"] : [])
  }
}

import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct SeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed",
    _superCommandName: Program.name,
    abstract: "Load curated articles and say what changed.",
    discussion: """
      Without a path, the articles that almanac ships. A seed folder holds entities.yaml and \
      articles/**/*.md; single files are taken too. The names in the database are known, or those \
      that almanac ships where there is no database yet. All or nothing: where anything is wrong, every \
      mistake is reported and nothing is written.

      Examples:
        almanac seed
        almanac seed my-seeds --dry-run
        almanac seed notes/2026-02-01-interview.md --db research.sqlite
      """
  )

  @Argument(help: "Seed folders and articles.", completion: .file())
  var path: [String] = []

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @Flag(help: "Remove articles that are not among those read, and names that nothing uses.")
  var prune = false

  @Flag(name: .shortAndLong, help: "Print nothing where all goes well.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let files = path.isEmpty ? SeedFiles.shipped : try SeedFiles.read(path)
    let report = try load(files)
    guard !quiet else { return }
    Console.out(report.text(dryRun: dryRun, path: database.resolvedPath) + "\n")
  }

  /// Loads the files; the database is closed when they are.
  private func load(_ files: [SourceFile]) throws -> SeedReport {
    let isThere = database.isThere
    let store = isThere && !dryRun ? try database.openForWriting() : try database.openForTrial()
    let isNew = try store.registeredEntities().isEmpty
    let reader = try isNew ? LibraryReader(withoutStore: path) : LibraryReader(knowing: store)
    let read = reader.read(files)
    let diagnostics = read.diagnostics
    var library = read.library
    guard diagnostics.isEmpty else {
      for diagnostic in diagnostics { Console.talk(diagnostic.description) }
      throw Failure(
        .badData,
        "\(counted(diagnostics.count, "mistake")) in \(counted(Set(diagnostics.map(\.file)).count, "file")): nothing was written"
      )
    }
    if let draft = library.drafts.first {
      throw Failure(
        .badData,
        "\(draft) is a draft: confirm its claims, then remove `draft: true`; nothing was written"
      )
    }
    guard !prune || library.isWhole else {
      throw Failure(
        .usage,
        "--prune takes a whole seed folder, with the names in its entities.yaml and its articles: nothing was written"
      )
    }
    if isNew { library.register(usedOf: reader.known) }
    let target = isThere || dryRun ? store : try database.openForWriting()
    return try target.seed(library, prune: prune, dryRun: dryRun)
  }
}

extension Library {
  /// Whether it can be all that there is: of a folder without names or articles, nothing would stay.
  fileprivate var isWhole: Bool { registersNames && !entities.isEmpty && !keys.isEmpty }
}

extension SeedReport {
  /// What changed, a line each.
  func text(dryRun: Bool, path: String) -> String {
    guard isChange else { return "Nothing changed: \(path) is up to date." }
    let verb = dryRun ? "Would change" : "Changed"
    let counts = [("articles", articles), ("events", events), ("names", entities)]
    var lines = ["\(verb) \(path):"]
    for (name, count) in counts where !count.text.isEmpty {
      lines.append("  " + name + String(repeating: " ", count: 10 - name.count) + count.text)
    }
    lines += renamed.map { "  \($0.former) is \($0.present) now" }
    if !dryRun { lines.append("It holds \(counted(claims, "claim")).") }
    if kept > 0 {
      lines.append("\(counted(kept, "article")) not among these kept; --prune removes such.")
    }
    return lines.joined(separator: "\n")
  }
}

extension SeedReport.Count {
  fileprivate var text: String {
    let parts = [
      (added, "new"), (changed, "changed"), (removed, "removed"), (unchanged, "unchanged"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

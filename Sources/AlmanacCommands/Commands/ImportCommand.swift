import AlmanacArticles
import AlmanacAsking
import AlmanacFiles
import AlmanacModel
import AlmanacReading
import AlmanacReports
import AlmanacStore
import AlmanacTables
import ArgumentParser
import Foundation

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    _superCommandName: Program.name,
    abstract: "Load claims from a table, each traced to its row.",
    discussion: """
      A map says what the table means; --propose writes one to start from. A file with the columns \
      that `export timeline` writes needs none; it has no quotes, rival claims, investors, parties, \
      families, types, levels or topics, which `export articles` and `backup` keep. The table is CSV, TSV, a JSON list or lines of \
      JSON, packed by gzip or not; - is standard input. All or nothing: rows that cannot be read \
      are reported with their place, and nothing is written, unless the map says `bad_rows: skip`. \
      A newer edition of a table that is here adds to the older one, unless the map says \
      `editions: replace`.

      Keys of a map (Docs/import.md describes them):
      \(MapKey.allCases.map { line($0) }.joined(separator: "\n"))

      Examples:
        almanac import rounds.csv --propose > rounds.yaml
        almanac import rounds.csv --map rounds.yaml --dry-run
        almanac import rounds.csv --map rounds.yaml --rejects left-out.csv
        almanac import openai.csv --published 2025-12-31
      """
  )

  /// A key with what it says, in columns.
  private static func line(_ key: MapKey) -> String {
    let name = key.rawValue
    return "  \(name)" + String(repeating: " ", count: max(1, 19 - name.count)) + key.meaning
  }

  @Argument(help: "The table; - for standard input.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("What the columns mean, a YAML file.", valueName: "file"),
    completion: .file()
  )
  var map: String?

  @Flag(help: "Print a map to start from, with remarks where a person must decide.")
  var propose = false

  @Option(
    help: ArgumentHelp(
      "Without a map: the date from which the rows are known; by default today.",
      valueName: "date"
    ),
    transform: EventDate.argument
  )
  var published: EventDate?

  @Option(
    help: ArgumentHelp(
      "The key of this edition as an article; by default that of the map's source.",
      valueName: "key"
    )
  )
  var key: String?

  @Option(
    help: ArgumentHelp(
      "Write the rows that cannot be read to a table of their own, to be mended and read.",
      valueName: "file"
    ),
    completion: .file()
  )
  var rejects: String?

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Print nothing where all goes well.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if map != nil, published != nil {
      throw ValidationError(
        "--published is for a table without a map: write `published:` in the map"
      )
    }
    if propose, [map, rejects, key].contains(where: { $0 != nil }) || published != nil || dryRun {
      throw ValidationError("--propose reads the table alone: leave the other options out")
    }
    if let rejects, rejects != "-", isRead(rejects) {
      throw ValidationError("--rejects would take the place of \(rejects): name another file")
    }
    if let published { try check(published) }
  }

  /// Whether a path is that of the table or of the map, however it is written.
  private func isRead(_ path: String) -> Bool {
    func place(_ path: String) -> String {
      URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
    return [file, map].compactMap(\.self).contains { place($0) == place(path) }
  }

  /// A day more is left to the time zones.
  private func check(_ published: EventDate) throws {
    guard let last = published.latest else {
      throw ValidationError(
        "--published \(published.edtf) has no end: from which day on are the rows known?"
      )
    }
    guard (published.earliest ?? last) > Day.today + 1 else { return }
    throw ValidationError(
      "--published \(published.edtf) is in the future: today is \(Day.today.iso)"
    )
  }

  func run() throws {
    let table = try TableFile(file)
    if propose {
      Console.out(try MapProposal(table: table, registry: registry()).yaml())
      return
    }
    let outcome = try load(table)
    guard !quiet else { return }
    Console.out(outcome.text(dryRun: dryRun, path: database.resolvedPath) + "\n")
  }

  /// The names that the database knows; those of the shipped register where there is none.
  private func registry() throws -> Registry {
    if let store = try database.openIfFilled() { return Registry(try store.registeredEntities()) }
    let register = SeedFiles.shipped.filter { $0.path.hasSuffix(".yaml") }
    return Registry(LibraryReader().read(register).library.entities)
  }

  /// Loads the table; the database is closed when it is.
  private func load(_ table: TableFile) throws -> ImportOutcome {
    let store = dryRun ? try database.openForTrial() : try database.openForWriting()
    let registry = Registry(try store.registeredEntities())
    let mapFile = try map.map { try SeedFiles.file($0, what: "a map in YAML") }
    let map = try mapFile.map { try read($0, registry) }
    return try TableImport(
      identity: TableIdentity(
        table: table,
        map: map,
        key: key,
        published: published ?? EventDate(day: .today)
      ),
      reading: mapFile?.bytes ?? Array((published?.edtf ?? "").utf8),
      registry: registry,
      rejects: rejects
    ).run(into: store, dryRun: dryRun)
  }

  private func read(_ file: SourceFile, _ registry: Registry) throws -> TableMap {
    let (map, diagnostics) = TableMap.read(file, registry: registry, today: .today)
    for diagnostic in diagnostics { Console.talk(diagnostic.description) }
    guard let map else {
      throw Failure(
        .badData,
        "\(counted(diagnostics.count, "mistake")) in \(file.path): nothing was written"
      )
    }
    return map
  }
}

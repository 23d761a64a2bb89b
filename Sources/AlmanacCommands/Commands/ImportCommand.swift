import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import AlmanacReading
import AlmanacReports
import AlmanacStore
import AlmanacTables
import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    _superCommandName: Program.name,
    abstract: "Load claims from a table, each traced to its row.",
    discussion: """
      The map names the source, the kind, and which column is what, with date and number formats. \
      A file with the columns that `export timeline` writes needs none. Importing a newer edition \
      of the same source replaces the older one and says what changed. All or nothing: rows that \
      cannot be read are reported with their line, and nothing is written, unless the map says \
      `bad_rows: skip`.

      Examples:
        almanac import rounds.csv --map rounds.yaml --dry-run
        almanac import openai.csv --published 2025-12-31
      """
  )

  @Argument(help: "The table, a CSV file.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("What the columns mean, a YAML file.", valueName: "file"),
    completion: .file()
  )
  var map: String?

  @Option(
    help: ArgumentHelp(
      "Without a map: the date from which the rows are known; by default today.",
      valueName: "date"
    ),
    transform: EventDate.argument
  )
  var published: EventDate?

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
  }

  func run() throws {
    let table = try TableFile(file)
    let outcome = try load(table)
    guard !quiet else { return }
    Console.out(outcome.report.text(dryRun: dryRun, path: database.resolvedPath) + "\n")
    for change in outcome.report.changes { Console.out(change.text + "\n") }
    if outcome.mistakes > 0 {
      Console.out("\(counted(outcome.mistakes, "row")) of \(outcome.rows) left out.\n")
    }
  }

  /// Loads the table; the database is closed when it is.
  private func load(_ table: TableFile) throws -> TableImport.Outcome {
    let store = dryRun ? try database.openForTrial() : try database.openForWriting()
    let registry = Registry(try store.registeredEntities())
    let mapFile = try map.map { try SeedFiles.file($0, what: "a map in YAML") }
    let map = try mapFile.map { try read($0, registry) }
    let source =
      try map?.source ?? table.timelineSource(published: published ?? EventDate(day: .today))
    return try TableImport(
      table: table,
      map: map,
      mapBytes: mapFile?.bytes ?? [],
      source: source,
      registry: registry
    ).run(into: store, dryRun: dryRun)
  }

  private func read(_ file: SourceFile, _ registry: Registry) throws -> TableMap {
    let (map, diagnostics) = TableMap.read(file, registry: registry)
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

extension SeedReport.Change {
  /// `  mistral/funding/b: raised $640M → $600M`.
  fileprivate var text: String {
    let values = values.map { value in
      "\(value.attribute.words) \(value.from ?? "unknown") → \(value.to ?? "unknown")"
    }
    return "  \(event): \(values.joined(separator: ", "))"
  }
}

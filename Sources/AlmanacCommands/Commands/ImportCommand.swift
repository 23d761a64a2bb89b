import AlmanacArticles
import AlmanacModel
import AlmanacStore
import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
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

  func run() throws {
    let table = try TableFile(file)
    let store = try database.openForWriting()
    let registry = Registry(try store.registeredEntities())
    let map = try map.map { try readMap($0, registry) }
    let source =
      try map?.source ?? table.timelineSource(published: published ?? EventDate(day: .today))
    let result = try table.read(map: map, source: source, registry: registry)
    for diagnostic in result.mistakes { Console.talk(diagnostic.description) }
    for suspicion in result.suspicions {
      Console.talk(suspicion.description.replacing(": error: ", with: ": warning: "))
    }
    if !result.mistakes.isEmpty, map?.badRows != .skip {
      throw Failure(
        .badData,
        "\(counted(result.mistakes.count, "row")) of \(result.rows) cannot be read: nothing was written"
      )
    }
    let publishers = map == nil ? [TableFile.publisher] : []
    let report = try store.load(
      table: result.article,
      newEntities: publishers + result.newEntities,
      dryRun: dryRun
    )
    guard !quiet else { return }
    Console.out(report.text(dryRun: dryRun, path: store.path) + "\n")
    if !result.mistakes.isEmpty {
      Console.out("\(counted(result.mistakes.count, "row")) of \(result.rows) left out.\n")
    }
  }

  private func readMap(_ path: String, _ registry: Registry) throws -> TableMap {
    let file = try SeedFiles.read([path])[0]
    let (map, diagnostics) = TableMap.read(file, registry: registry)
    for diagnostic in diagnostics { Console.talk(diagnostic.description) }
    guard let map else {
      throw Failure(
        .badData,
        "\(counted(diagnostics.count, "mistake")) in \(path): nothing was written"
      )
    }
    return map
  }
}

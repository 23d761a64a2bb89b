import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser
import Foundation

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    _superCommandName: Program.name,
    abstract: "Write tables for other programs.",
    discussion: """
      CSV is RFC 4180, UTF-8, CRLF, header first. Text cells that a spreadsheet would run as a \
      formula get a leading '; --raw leaves them as they are. With -o FOLDER the tables are written \
      there with a Frictionless datapackage.json (schemas, sources, SHA-256) beside them.

      Tables: timeline, valuations, funding, evidence, or all of them; timelinejs is the table that \
      TimelineJS reads, ical a calendar in which planned events are tentative. articles writes the \
      articles and the register back as a seed folder, from which the same would be seeded again.

      For an engine that holds more than one file can: claims writes one row per claim and attribute \
      with the numbers that the resolution reads, and what the program itself resolves them to; sql \
      writes load.sql, resolve.sql and questions.sql, by which the engine resolves them to the same \
      events and answers the same questions.

      Examples:
        almanac export timeline OpenAI -o openai.csv
        almanac export all -o tables/
        almanac export ical Anthropic -o anthropic.ics
        almanac export articles -o my-seeds/
        almanac export claims -o engine/
        almanac export sql --dialect duckdb -o engine/
      """
  )

  /// What can be exported.
  enum What: String, CaseIterable, ExpressibleByArgument {
    case timeline, valuations, funding, evidence, all, timelinejs, ical, articles, claims, sql

    /// Whether it is several files in a folder.
    var isFolder: Bool { self == .all || self == .articles || isForEngines }

    /// Whether an engine reads it.
    var isForEngines: Bool { self == .claims || self == .sql }

    /// Whether it is CSV for people.
    var isOfTables: Bool { self != .ical && self != .articles && !isForEngines }

    /// The ending of its file.
    var ending: String { self == .ical ? "ics" : "csv" }
  }

  @Argument(help: ArgumentHelp("What to write.", valueName: "table"))
  var what: What

  @Argument(
    help: "Companies by key, name or alias; without, all.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @OptionGroup var asked: EventOptions
  @OptionGroup var engine: EngineOptions
  @OptionGroup var database: DatabaseOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file or folder to write to.", valueName: "path"),
    completion: .file()
  )
  var output: String?

  @Flag(help: "In CSV, do not guard text cells that a spreadsheet would run as a formula.")
  var raw = false

  @Flag(name: .shortAndLong, help: "Do not say what was written.")
  var quiet = false

  func validate() throws {
    if what == .articles,
      !company.isEmpty || asked.knowledge.knownBy != nil || !asked.status.isEmpty
    {
      throw ValidationError("`export articles` writes all of them: name no company, day or status")
    }
    try engine.validate(for: what, hasStatuses: !asked.status.isEmpty, companies: company)
    guard !raw || what.isOfTables else {
      throw ValidationError("--raw is about CSV, which `export \(what)` does not write")
    }
    guard let output else {
      guard what.isFolder else { return }
      throw ValidationError("`export \(what)` writes several files: name a folder with -o")
    }
    guard !OutputFile.isFolder(output), let ending = OutputFile.ending(output) else { return }
    if what.isFolder {
      throw ValidationError("`export \(what)` writes several files: name a folder, not \(output)")
    }
    guard ending != what.ending else { return }
    throw ValidationError(
      what.ending == "csv" && Format(file: output) != nil
        ? "export writes CSV: for other forms use `almanac timeline -o \(output)` and its like"
        : "`export \(what)` writes a file that ends in .\(what.ending): name such a one, not \(output)"
    )
  }

  func run() throws {
    if what == .articles { return try writeArticles() }
    if what == .sql { return try writeSQL() }
    let question = try asked.question(database.open())
    let resources = Resources(question: question, companies: company)
    switch what {
    case .timeline: try write([resources.timeline], resources)
    case .valuations: try write([resources.valuations], resources)
    case .funding: try write([resources.funding], resources)
    case .evidence: try write([resources.evidence], resources)
    case .all:
      try write(
        [resources.timeline, resources.valuations, resources.funding, resources.evidence],
        resources
      )
    case .timelinejs: try write(resources.timelineJS)
    case .claims: try writeClaims(question)
    case .articles, .sql: break
    case .ical:
      try write(defaultName: "almanac.ics") { stream in
        try stream.write { $0 += CalendarFeed.head(version: Version.text).utf8 }
        try resources.phases { event, phase in
          try stream.write { $0 += CalendarFeed.entry(event, phase, stamp: question.today).utf8 }
        }
        try stream.write { $0 += CalendarFeed.foot.utf8 }
        try stream.finish()
      }
    }
  }

  /// Tables to a folder with their package, or the only one to a file.
  private func write(_ tables: [Resource], _ resources: Resources) throws {
    guard let output, OutputFile.isFolder(output) || what == .all else {
      return try write(tables[0])
    }
    try OutputFile.makeFolder(output)
    let package = DataPackage(resources: tables, sources: try resources.sources())
    try package.write(raw: raw) { name, _ in try FileSink(to: "\(output)/\(name)") }
    if !quiet {
      let files = tables.map(\.path) + ["datapackage.json"]
      Console.talk("almanac: wrote \(files.joined(separator: ", ")) to \(output)")
    }
  }

  private func write(_ table: Resource) throws {
    try write(defaultName: table.path) { try table.write(to: $0, raw: raw) }
  }

  private func write(defaultName: String, _ body: (FileSink) throws -> Void) throws {
    guard let output, output != "-" else { return try body(FileSink(to: nil)) }
    if OutputFile.isFolder(output) { try OutputFile.makeFolder(output) }
    let path = OutputFile.isFolder(output) ? output + "/" + defaultName : output
    let stream = try FileSink(to: path)
    try body(stream)
    if !quiet { Console.talk("almanac: wrote \(path)") }
  }
}

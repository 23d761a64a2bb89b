import AlmanacModel
import AlmanacQueries
import ArgumentParser
import Foundation

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write tables for other programs.",
    discussion: """
      CSV is RFC 4180, UTF-8, CRLF, header first. Text cells that a spreadsheet would run as a \
      formula get a leading '; --raw leaves them as they are. With -o FOLDER the tables are written \
      there with a Frictionless datapackage.json (schemas, sources, SHA-256) beside them.

      Tables: timeline, valuations, funding, evidence, or all of them; timelinejs is the table that \
      TimelineJS reads, ical a calendar in which planned events are tentative.

      Examples:
        almanac export timeline OpenAI -o openai.csv
        almanac export all -o tables/
        almanac export ical Anthropic -o anthropic.ics
      """
  )

  /// What can be exported.
  enum What: String, CaseIterable, ExpressibleByArgument {
    case timeline, valuations, funding, evidence, all, timelinejs, ical
  }

  @Argument(help: ArgumentHelp("What to write.", valueName: "table"))
  var what: What

  @Argument(
    help: "Companies by key, name or alias; without, all.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @OptionGroup var asked: QuestionOptions
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
    if what == .all, output == nil {
      throw ValidationError("`export all` writes several files: name a folder with -o")
    }
    if let output, Format(file: output) != nil, Format(file: output) != .csv {
      throw ValidationError(
        "export writes CSV: for other forms use `almanac timeline -o \(output)` and its like"
      )
    }
  }

  func run() throws {
    let question = try asked.question(database.open())
    let resources = Resources(question: question, companies: company)
    switch what {
    case .timelinejs:
      let events = try Timeline(question, companies: company).events
      let table = Resource(
        name: "timelinejs",
        title: "TimelineJS",
        records: TimelineJS.records(events),
        primaryKey: []
      )
      try write(table.bytes(raw: raw), defaultName: table.path)
    case .ical:
      let events = try Timeline(question, companies: company).events
      let text = Calendar.text(events, stamp: question.today)
      try write(Array(text.utf8), defaultName: "almanac.ics")
    default: try write(tables(resources), resources)
    }
  }

  private func tables(_ resources: Resources) throws -> [Resource] {
    switch what {
    case .timeline: [try resources.timeline()]
    case .valuations: [try resources.valuations()]
    case .funding: [try resources.funding()]
    case .evidence: [try resources.evidence()]
    default:
      [
        try resources.timeline(), try resources.valuations(), try resources.funding(),
        try resources.evidence(),
      ]
    }
  }

  private func write(_ tables: [Resource], _ resources: Resources) throws {
    guard let output, OutputFile.isFolder(output) || what == .all else {
      try write(tables[0].bytes(raw: raw), defaultName: tables[0].path)
      return
    }
    try DataPackage(resources: tables, sources: resources.sources()).write(to: output, raw: raw)
    if !quiet {
      let files = tables.map(\.path) + ["datapackage.json"]
      Console.talk("almanac: wrote \(files.joined(separator: ", ")) to \(output)")
    }
  }

  private func write(_ bytes: [UInt8], defaultName: String) throws {
    guard let output, output != "-" else {
      Console.out(bytes)
      return
    }
    if OutputFile.isFolder(output) { try OutputFile.makeFolder(output) }
    let path = OutputFile.isFolder(output) ? output + "/" + defaultName : output
    try OutputFile.write(bytes, to: path)
    if !quiet { Console.talk("almanac: wrote \(path)") }
  }
}

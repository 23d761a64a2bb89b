import AlmanacCSV
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    _superCommandName: Program.name,
    abstract: "Read-only SQL on documented views.",
    discussion: """
      Views: companies, events, releases, funding_rounds, valuations, deals, metrics, alerts, \
      milestones, relations, investments, evidence. Amounts are in whole units, dates are the first \
      and last possible day. SQLite refuses everything that does not read, and a statement that \
      takes longer than --timeout is ended. No value may be larger than ten million bytes.

      Examples:
        almanac sql "SELECT model, date FROM releases WHERE company = 'OpenAI'"
        almanac sql "SELECT * FROM evidence WHERE event LIKE '%red%'" --format json
      """
  )

  @Argument(help: "One SELECT statement.")
  var statement: String

  @Option(help: ArgumentHelp("How long the statement may take.", valueName: "seconds"))
  var timeout: Double = 30

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout takes a number of seconds above 0, at most 86400")
    }
  }

  func run() throws {
    let store = try database.open()
    switch output.form {
    case .csv: try streamRows(store, CSVWriter(defuses: !output.raw))
    case .tsv: try streamRows(store, CSVWriter(separator: 0x09, defuses: !output.raw))
    case .ndjson: try streamObjects(store)
    default:
      let table = try Overtime.during(timeout) { try store.query(statement, within: timeout) }
      try output.render(table.report)
    }
  }

  private func streamRows(_ store: Store, _ writer: CSVWriter) throws {
    try stream { stream in
      try store.query(
        statement,
        within: timeout,
        header: { names in
          guard !output.noHeaders else { return }
          try stream.write { writer.append(names.map { .plain($0) }, to: &$0) }
        },
        row: { values in try stream.write { writer.append(values.map(\.cell), to: &$0) } }
      )
    }
  }

  private func streamObjects(_ store: Store) throws {
    try stream { stream in
      var keys: [String] = []
      try store.query(
        statement,
        within: timeout,
        header: { keys = $0.distinct },
        row: { values in
          let line = JSON(encoding: SQLRowPayload(keys, values)).line
          try stream.write { $0 += (line + "\n").utf8 }
        }
      )
    }
  }

  /// Rows are printed as they come, so that memory does not grow with them.
  private func stream(_ body: (FileSink) throws -> Void) throws {
    let stream = try FileSink(to: output.output)
    try Overtime.during(timeout) { try body(stream) }
    try stream.finish()
    output.sayWritten()
  }
}

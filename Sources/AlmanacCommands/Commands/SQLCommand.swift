import AlmanacCSV
import AlmanacStore
import ArgumentParser

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Read-only SQL on documented views.",
    discussion: """
      Views: companies, events, releases, funding_rounds, valuations, deals, metrics, alerts, \
      investments, evidence. Amounts are in whole units, dates are the first and last possible day. \
      SQLite refuses everything that does not read.

      Examples:
        almanac sql "SELECT model, date FROM releases WHERE company = 'OpenAI' ORDER BY earliest"
        almanac sql "SELECT * FROM evidence WHERE event LIKE '%code-red%'" --format json
      """
  )

  @Argument(help: "One SELECT statement.")
  var statement: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let table = try database.open().query(statement)
    try output.render(table.report)
  }
}

extension SQLTable {
  fileprivate var report: Report {
    let numbers = columns.indices.map { column in
      rows.allSatisfy { $0[column].isNumber } && !rows.isEmpty
    }
    let shown = Table(
      columns: zip(columns, numbers).map { name, isNumber in
        Table.Column(name: name, isNumber: isNumber, isFlexible: !isNumber)
      },
      rows: rows.map { $0.map { Table.Cell($0.text.onOneLine) } }
    )
    return Report(
      json: .array(
        rows.map { row in
          .object(zip(columns, row).map { .init(key: $0, value: $1.json) })
        }
      ),
      sections: [Report.Section(table: shown, notes: [counted(rows.count, "row")])],
      records: Report.Records(header: columns, rows: rows.map { $0.map(\.cell) })
    )
  }
}

extension SQLValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .real, .null: true
    case .text, .blob: false
    }
  }

  fileprivate var text: String {
    switch self {
    case .null: ""
    case .integer(let value): String(value)
    case .real(let value): decimal(value, 6)
    case .text(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .null: .null
    case .integer, .real: .number(text)
    case .text, .blob: .string(text)
    }
  }

  fileprivate var cell: CSVWriter.Cell {
    switch self {
    case .null: .empty
    case .integer, .real: .plain(text)
    case .text, .blob: .text(text)
    }
  }
}

package import AlmanacCSV
package import AlmanacFiles
import AlmanacModel

/// The rows of a table that were not taken, as a table of their own: with the same columns, so that
/// it can be mended and read by the same map, and behind them where each stood and why.
package struct Rejects {
  /// The columns behind those of the table.
  package static let columns = ["rejected_line", "rejected_column", "rejected_reason"]

  private let writer: CSVWriter
  private let header: [String]
  /// The places of the table's own columns: a table of rejects may be rejected in part again.
  private let kept: [Int]
  private let preamble: [CSVRow]

  /// A table of rejects.
  ///
  /// - Parameters:
  ///   - header: the names of the table's columns.
  ///   - preamble: the rows that stand before the header.
  ///   - separator: what stands between two cells.
  package init(header: CSVRow, preamble: [CSVRow], separator: UInt8) {
    let names = ((try? header.texts()) ?? []).map { Defusing.restored($0) }
    self.header = names
    self.preamble = preamble
    kept = names.indices.filter { !Rejects.columns.contains(names[$0]) }
    writer = CSVWriter(separator: separator)
  }

  /// Whether a table is one of rejects.
  package static func has(_ header: CSVRow) -> Bool {
    (try? header.texts())?.contains { columns.contains($0) } ?? false
  }

  /// Why a row that comes back cannot be read, whatever a map says; nil where it may be.
  ///
  /// - Parameters:
  ///   - cells: the cells of the row.
  ///   - header: the names of the table's columns.
  /// - Returns: what is wrong with it.
  static func flaw(of cells: [String], _ header: [String]) -> String? {
    var isEmpty = true
    for (name, cell) in zip(header, cells) where !columns.contains(name) {
      if cell.unicodeScalars.contains("\u{FFFD}") {
        return "'\(shortened(cell))' has lost a character (U+FFFD): write it anew"
      }
      if cell.contains(where: { !$0.isWhitespace }) { isEmpty = false }
    }
    return isEmpty
      ? "the row was left out and has not been filled in: its cells stand in 'rejected_reason'"
      : nil
  }

  /// Whether a row was left out because its event would have been another row's.
  static func met(_ cells: [String], _ header: [String]) -> Bool {
    zip(header, cells).contains { $0 == "rejected_reason" && $1.contains(meeting) }
  }

  /// What is said of a row whose event would be another row's.
  package static let meeting = "would be one event"

  /// Appends the header, and what stands before it.
  package func begin(_ bytes: inout [UInt8]) {
    // The mark says that these bytes are UTF-8, whatever those of the table were.
    bytes += [0xEF, 0xBB, 0xBF]
    for row in preamble { writer.append(cells(of: row), to: &bytes) }
    writer.append((kept.map { header[$0] } + Rejects.columns).map { .text($0) }, to: &bytes)
  }

  /// Appends a row of the table's own that is none of its data, such as one of units.
  package func append(_ row: CSVRow, to bytes: inout [UInt8]) {
    writer.append(cells(of: row), to: &bytes)
  }

  /// Appends a row with what is wrong with it.
  ///
  /// Of a row with more or fewer cells than the header nobody knows which cell is of which column:
  /// its cells stand in the reason, and the columns stay empty, so that it is refused again until
  /// somebody has filled them in.
  package func append(_ row: CSVRow, _ mistakes: [Diagnostic], to bytes: inout [UInt8]) {
    let all = cells(of: row)
    let fits = row.count == header.count
    var cells = kept.map { fits ? all[$0] : .empty }
    let first = mistakes.first
    var reasons = mistakes.map(\.message)
    if !fits {
      let written = (0..<row.count).map { Defusing.restored(row.repairedText($0)) }
      reasons.append("its cells are: " + written.joined(separator: " | "))
    }
    cells += [
      .plain(String(first?.line ?? row.line)), .plain(String(first?.column ?? 1)),
      .text(reasons.joined(separator: "; ")),
    ]
    writer.append(cells, to: &bytes)
  }

  private func cells(of row: CSVRow) -> [CSVWriter.Cell] {
    (0..<row.count).map { column in
      .text(Defusing.restored(row.repairedText(column)))
    }
  }
}

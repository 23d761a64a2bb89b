import AlmanacCSV
import AlmanacFiles
import AlmanacTables

/// The file of the rows that were not taken, written while a table is read.
final class RejectedRows {
  private let sink: FileSink
  private let rejects: Rejects

  /// A file that takes the rows of a table with a header.
  ///
  /// - Throws: `Failure` where it cannot be written.
  init(to path: String, header: CSVRow, rows: TableRows) throws {
    sink = try FileSink(to: path)
    let rejects = Rejects(header: header, preamble: rows.preamble, separator: rows.separator)
    self.rejects = rejects
    try sink.write { bytes in
      rejects.begin(&bytes)
      for row in rows.skipped { rejects.append(row, to: &bytes) }
    }
  }

  /// Takes a row with what is wrong with it.
  func add(_ row: CSVRow, _ mistakes: [Diagnostic]) throws {
    try sink.write { rejects.append(row, mistakes, to: &$0) }
  }

  /// Ends the file, which takes its place.
  func finish() throws { try sink.finish() }

  /// Takes away what was written.
  func discard() { sink.discard() }
}

import AlmanacCSV
import AlmanacFiles
import AlmanacTables

/// The file of the rows that were not taken, written while a table is read; a file that is there stays
/// as it is where every row was taken, and in a dry run.
final class RejectedRows {
  /// What came of the file.
  enum Outcome: Equatable {
    case written(Int)
    case wouldBeWritten(Int)
    /// The table was not read again.
    case notRead
  }

  /// Nil in a dry run.
  private let sink: FileSink?
  private let rejects: Rejects
  private var count = 0

  /// A file that takes the rows of a table with a header.
  ///
  /// - Throws: `Failure` where it cannot be written.
  init(to path: String, header: CSVRow, rows: TableRows, dryRun: Bool) throws {
    sink = try dryRun ? nil : FileSink(to: path)
    let rejects = Rejects(header: header, preamble: rows.preamble, separator: rows.separator)
    self.rejects = rejects
    try sink?.write { bytes in
      rejects.begin(&bytes)
      for row in rows.skipped { rejects.append(row, to: &bytes) }
    }
  }

  /// Takes a row with what is wrong with it.
  func add(_ row: CSVRow, _ mistakes: [Diagnostic]) throws {
    count += 1
    try sink?.write { rejects.append(row, mistakes, to: &$0) }
  }

  /// Ends the file, which takes its place where there is something in it.
  func finish() throws -> Outcome {
    guard let sink else { return .wouldBeWritten(count) }
    if count > 0 { try sink.finish() } else { sink.discard() }
    return .written(count)
  }

  /// Takes away what was written.
  func discard() { sink?.discard() }
}

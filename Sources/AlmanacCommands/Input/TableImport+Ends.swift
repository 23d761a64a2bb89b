import AlmanacCSV
import AlmanacDisk
import AlmanacFiles
import AlmanacModel
import AlmanacReports
import AlmanacStore
import AlmanacTables
import Foundation

extension TableImport {
  /// The header of the table.
  func header(of rows: inout TableRows, isEdition: Bool) throws -> CSVRow {
    let label = identity.table.label
    guard let header = try rows.header() else {
      throw Failure(
        .badData,
        "\(label) is empty: a table starts with the names of its columns"
      )
    }
    guard identity.map != nil || TableReader.isTimeline(header) else {
      throw Failure(
        .usage,
        "\(label) has other columns than `export timeline` writes: say with --map what they mean, or let --propose write a map"
      )
    }
    guard !isEdition || identity.key != nil || !Rejects.has(header) else {
      throw Failure(
        .usage,
        "\(label) holds rows that were left out of a table that is here: name them with --key, or they take its place"
      )
    }
    return header
  }

  /// What can be said only when the last row was read.
  func end(
    _ reader: TableReader,
    _ rows: TableRows,
    _ outcome: ImportOutcome,
    _ log: ImportLog,
    replaces: Bool
  ) throws {
    let label = identity.table.label
    for unused in reader.unusedChoices { log.warn(unused) }
    guard rows.missingColumns.isEmpty || reader.rows == 0 else {
      for missing in rows.missingColumns.dropLast() { Console.talk("\(label): error: \(missing)") }
      throw Failure(.badData, "\(label): error: \(rows.missingColumns.last ?? "")")
    }
    guard outcome.mistakes == 0 || identity.map?.badRows == .skip else {
      log.summarize()
      throw Failure(.badData, unreadable(outcome))
    }
    let skipped = identity.map?.shape.skippedRows ?? 0
    guard reader.rows > 0 || skipped == 0 else {
      throw Failure(
        .badData,
        "\(label) has no row behind the \(skipped) of `skip_rows:`: nothing was written"
      )
    }
    guard reader.rows > 0 || !replaces else {
      throw Failure(
        .badData,
        "\(label) has no row, and an earlier edition is there: nothing was written"
      )
    }
    guard outcome.notChosen == 0 || outcome.notChosen < reader.rows else {
      throw Failure(
        .badData,
        "the map's `only:` and `where:` choose none of the \(reader.rows) rows: nothing was written"
      )
    }
  }

  /// What is said where rows cannot be read and nothing else is taken.
  private func unreadable(_ outcome: ImportOutcome) -> String {
    let rows = "\(counted(outcome.mistakes, "row")) of \(outcome.rows) cannot be read"
    guard let rejects = outcome.rejects, case .written = rejects.outcome else {
      return "\(rows): nothing was written"
    }
    return "\(rows): nothing was imported; \(rejects.path) has the rows"
  }

  /// The table as an article.
  func article(_ source: Source) -> Article {
    Article(
      source: source,
      author: nil,
      language: identity.map?.language ?? "en",
      text: nil,
      sha256: String(repeating: "0", count: 64),
      claims: []
    )
  }

  func isLarge(for store: Store) -> Bool {
    Int64(identity.table.size ?? 0) > (FileState(of: store.path)?.size ?? 0)
  }
}

extension TableImport {
  /// What is wrong, or odd, about a row whose event has another name already.
  func told(_ meeting: Meeting, _ claim: Claim, _ name: String, _ row: CSVRow, _ number: Int)
    -> Diagnostic
  {
    let names = "'\(shortened(name))' of row \(number)"
    let remedy =
      identity.map.map { $0.namesEvents } ?? true
      ? "give each a key of its own, or both one name"
      : "tell them apart with `subject:` or a column `event`"
    let message =
      meeting.row.map { other in
        "\(names) and '\(shortened(meeting.name))' of row \(other) \(Rejects.meeting), \(claim.event): \(remedy)"
      }
      ?? "\(names) joins \(claim.event), which is '\(shortened(meeting.name))' here: are they one?"
    return Diagnostic(file: identity.table.label, line: row.line, column: 1, message: message)
  }

  /// What is wrong with a row that was left out because of an event, and comes back to it.
  func metAgain(_ claim: Claim, _ name: String, _ row: CSVRow, _ number: Int) -> Diagnostic {
    Diagnostic(
      file: identity.table.label,
      line: row.line,
      column: 1,
      message:
        "'\(shortened(name))' of row \(number) \(Rejects.meeting) with what is here, \(claim.event): give it a key of its own, or empty its 'rejected_reason' where they are one"
    )
  }
}

extension ImportLog {
  /// Tells of a row that looks like another one.
  func oddity(_ like: Lookalike, in file: String) {
    let rows = "row \(like.row) and row \(like.other)"
    let message =
      like.times == 1
      ? "\(rows) give the same amount for the same day: is it one event twice?"
      : "\(rows) of the same day differ about \(like.times) times: has a zero slipped?"
    oddity(Diagnostic(file: file, line: like.line, column: 1, message: message))
  }

  /// Tells of rows that are rivals of one another.
  func oddity(_ rivals: RowRivals, in file: String) {
    let what = rivals.attributes.map(\.words).joined(separator: " and ")
    let message =
      "\(rivals.first) and \(rivals.second) both speak of \(rivals.event), with another \(what): where they are two events, tell them apart with `subject:` or a column `event`"
    oddity(Diagnostic(file: file, line: 1, column: 1, message: message))
  }

  /// Tells of an event that looks like one that is there already.
  func oddity(_ twin: ImportTwin, in file: String) {
    oddity(Diagnostic(file: file, line: 1, column: 1, message: twin.text))
  }
}

extension ImportTwin {
  /// What the two share, and what that would count twice.
  var text: String {
    let twice = moved.map { "; it would add \($0.text) to what \(company) raised" } ?? ""
    return "\(event) looks like \(other), which is here: \(reason)\(twice)"
  }
}

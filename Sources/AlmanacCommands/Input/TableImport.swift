import AlmanacCSV
import AlmanacDigest
import AlmanacFiles
import AlmanacModel
import AlmanacReading
import AlmanacReports
import AlmanacStore
import AlmanacTables
import Foundation

/// Imports a table row by row: one transaction, and memory that does not grow with the table.
struct TableImport {
  let identity: TableIdentity
  /// The bytes of the map's file, or what else says how the table is read.
  let reading: [UInt8]
  let registry: Registry
  /// Where the rows go that are not taken; nil for nowhere.
  let rejects: String?

  private var table: TableFile { identity.table }
  private var map: TableMap? { identity.map }

  func run(into store: Store, dryRun: Bool) throws -> ImportOutcome {
    let source = try identity.source()
    let editions = try store.editions(of: source.table ?? source.article)
    if try isUnchanged(editions) {
      var outcome = ImportOutcome()
      if let rejects { outcome.rejects = (rejects, .notRead) }
      return outcome
    }
    let edition = try identity.edition(of: source, among: editions, in: store)
    let replaces = editions.contains { $0.key == edition.article }
    var outcome = ImportOutcome()
    let log = ImportLog(table.label, total: table.size)
    defer { log.clear() }
    outcome.report = try store.load(
      table: article(edition),
      publisher: map == nil ? TableFile.publisher : nil,
      isLarge: isLarge(for: store),
      dryRun: dryRun
    ) { load in
      try readable {
        try read(
          edition,
          into: &load,
          &outcome,
          log,
          replaces: replaces,
          isEdition: !editions.isEmpty,
          dryRun: dryRun
        )
      }
    }
    for like in outcome.report.lookalikes where map != nil { log.oddity(like, in: table.label) }
    if let map, !map.namesEvents {
      for rivals in outcome.report.rowRivals { log.oddity(rivals, in: table.label) }
    }
    if !dryRun { for twin in outcome.report.twins { log.oddity(twin, in: table.label) } }
    log.summarize()
    return outcome
  }

  /// Whether the table is there as it is, read in the same way.
  private func isUnchanged(_ editions: [TableEdition]) throws -> Bool {
    let known = editions.filter { edition in
      map == nil || identity.key.map { $0 == edition.key } ?? true
    }
    guard table.isRepeatable, !known.isEmpty else { return false }
    let digest = try readable { try table.sha256(behind: reading) }
    return known.contains { $0.sha256 == digest }
  }

  /// Runs what reads the table, and says what its errors mean.
  private func readable<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CSVError {
      throw Failure(.badData, "\(table.label):\(error.line):1: error: \(error.problem)")
    } catch let error as TableInputError {
      throw Failure(.badData, "\(table.label): \(error.description)")
    } catch let error as Problems {
      for diagnostic in error.diagnostics.dropLast() { Console.talk(diagnostic.description) }
      throw Failure(.badData, error.diagnostics.last?.description ?? "")
    }
  }

  private func read(
    _ source: Source,
    into load: inout TableLoad,
    _ outcome: inout ImportOutcome,
    _ log: ImportLog,
    replaces: Bool,
    isEdition: Bool,
    dryRun: Bool
  ) throws {
    var digest = RunningDigest()
    digest.add(reading)
    let next = try table.pieces()
    var rows = try TableRows(table.form, map: map) {
      guard let bytes = try next() else { return nil }
      digest.add(bytes)
      log.bytes += bytes.count
      return bytes
    }
    let header = try header(of: &rows, isEdition: isEdition)
    var reader = try TableReader(
      header: header,
      map: map,
      source: source,
      registry: registry,
      file: table.label
    )
    let rejected = try rejects.map {
      try RejectedRows(to: $0, header: header, rows: rows, dryRun: dryRun)
    }
    defer { rejected?.discard() }
    while let row = try rows.row() {
      var reading = reader.read(row)
      outcome.rows = reader.rows
      if outcome.rows % 10_000 == 0 { log.show(rows: outcome.rows) }
      if reading.mistakes.isEmpty, outcome.mistakes == 0 || map?.badRows == .skip {
        try take(&reading, row, reader.rows, into: &load, &outcome, log)
      }
      for oddity in reading.oddities { log.oddity(oddity) }
      guard !reading.mistakes.isEmpty else { continue }
      reader.forget(reading.registrations)
      outcome.mistakes += 1
      for mistake in reading.mistakes { log.mistake(mistake) }
      try rejected?.add(row, reading.mistakes)
    }
    if let rejects, let rejected { outcome.rejects = (rejects, try rejected.finish()) }
    try end(reader, rows, outcome, log, replaces: replaces)
    try load.finish(sha256: digest.sha256)
  }

  /// Writes what a row says, unless its event is another row's under another name.
  private func take(
    _ reading: inout TableReader.Reading,
    _ row: CSVRow,
    _ number: Int,
    into load: inout TableLoad,
    _ outcome: inout ImportOutcome,
    _ log: ImportLog
  ) throws {
    if let name = reading.name {
      for claim in reading.claims {
        if reading.hasMet, try load.holds(claim.event) {
          reading.mistakes.append(metAgain(claim, name, row, number))
          break
        }
        guard let meeting = try load.meeting(of: claim, name: name) else { continue }
        let told = self.told(meeting, claim, name, row, number)
        if meeting.row == nil { log.oddity(told) } else { reading.mistakes.append(told) }
        break
      }
    }
    guard reading.mistakes.isEmpty else { return }
    for registration in reading.registrations {
      try load.add(registration.entity)
      outcome.add(registration)
    }
    if let leftOut = reading.leftOut { outcome.add(leftOut) }
    for name in reading.unknownInvestors { outcome.unknownInvestors.add(name) }
    try load.add(reading.claims, row: number, line: row.line, name: reading.name)
  }
}

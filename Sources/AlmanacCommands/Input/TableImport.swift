import AlmanacArticles
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
  let table: TableFile
  let map: TableMap?
  /// The bytes of the map's file.
  let mapBytes: [UInt8]
  let source: Source
  let registry: Registry

  /// What came of it.
  struct Outcome {
    var report = SeedReport()
    var rows = 0
    var mistakes = 0
  }

  func run(into store: Store, dryRun: Bool) throws -> Outcome {
    let stored = try store.tableDigest(source.article)
    if table.size != nil, let stored, stored == (try table.sha256(behind: mapBytes)) {
      return Outcome()
    }
    var outcome = Outcome()
    outcome.report = try store.load(
      table: article,
      publisher: map == nil ? TableFile.publisher : nil,
      isLarge: isLarge(for: store),
      dryRun: dryRun
    ) {
      do {
        try read(into: &$0, &outcome, replaces: stored != nil)
      } catch let error as CSVError {
        throw Failure(.badData, "\(table.path):\(error.line):1: error: \(error.problem)")
      } catch let error as Problems {
        throw Failure(.badData, error.diagnostics[0].description)
      }
    }
    if map != nil { warn(of: outcome.report.lookalikes) }
    return outcome
  }

  private func warn(of lookalikes: [Lookalike]) {
    for like in lookalikes {
      let rows = "row \(like.row) and row \(like.other)"
      let message =
        like.times == 1
        ? "\(rows) give the same amount for the same day: is it one event twice?"
        : "\(rows) of the same day differ about \(like.times) times: has a zero slipped?"
      let place = Diagnostic(file: table.path, line: like.line, column: 1, message: message)
      Console.talk(place.warning)
    }
  }

  private func read(into load: inout TableLoad, _ outcome: inout Outcome, replaces: Bool) throws {
    var digest = RunningDigest()
    digest.add(mapBytes)
    var progress = ImportProgress(total: table.size)
    defer { progress.clear() }
    let next = try table.pieces()
    var csv = CSVReader {
      guard let bytes = try next() else { return nil }
      digest.add(bytes)
      progress.bytes += bytes.count
      return bytes
    }
    var reader = try reader(&csv)
    while let row = try csv.row() {
      let reading = reader.read(row)
      outcome.rows = reader.rows
      if outcome.rows % 10_000 == 0 { progress.show(rows: outcome.rows) }
      if reading.mistake != nil { outcome.mistakes += 1 }
      for line in [reading.mistake?.description, reading.oddity?.warning].compactMap(\.self) {
        progress.clear()
        Console.talk(line)
      }
      guard outcome.mistakes == 0 || map?.badRows == .skip else { continue }
      for entity in reading.newEntities { try load.add(entity) }
      try load.add(reading.claims, line: row.line)
    }
    guard outcome.mistakes == 0 || map?.badRows == .skip else {
      throw Failure(
        .badData,
        "\(counted(outcome.mistakes, "row")) of \(outcome.rows) cannot be read: nothing was written"
      )
    }
    guard reader.rows > 0 || !replaces else {
      throw Failure(
        .badData,
        "\(table.path) has no row, and an earlier edition is there: nothing was written"
      )
    }
    try load.finish(sha256: digest.sha256)
  }

  private func reader(_ csv: inout CSVReader) throws -> TableReader {
    guard let header = try csv.row() else {
      throw Failure(
        .badData,
        "\(table.path) is empty: a table starts with the names of its columns"
      )
    }
    guard map != nil || TableReader.isTimeline(header) else {
      throw Failure(
        .usage,
        "\(table.path) has other columns than `export timeline` writes: say with --map what they mean"
      )
    }
    return try TableReader(
      header: header,
      map: map,
      source: source,
      registry: registry,
      file: table.path
    )
  }

  private var article: Article {
    Article(
      source: source,
      author: nil,
      language: map?.language ?? "en",
      isDigest: false,
      text: nil,
      sha256: String(repeating: "0", count: 64),
      claims: []
    )
  }

  private func isLarge(for store: Store) -> Bool {
    let stored = try? FileManager.default.attributesOfItem(atPath: store.path)[.size] as? Int
    return (table.size ?? 0) > (stored ?? 0)
  }
}

/// How far an import has come.
private struct ImportProgress {
  let total: Int?
  var bytes = 0

  func show(rows: Int) {
    let share = total.map { " (\(bytes * 100 / max($0, 1)) %)" } ?? ""
    Console.progress("\(rows) rows read\(share)")
  }

  func clear() { Console.progress("") }
}

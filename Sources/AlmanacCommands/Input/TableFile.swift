import AlmanacArticles
import AlmanacCSV
import AlmanacDigest
import AlmanacModel
import Foundation

/// A table on disk.
struct TableFile {
  /// Who is named as the publisher of a table without a map.
  static let publisher = Entity(key: "imported-tables", kind: .outlet, name: "Imported tables")

  private let path: String
  private let bytes: [UInt8]

  init(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
    else { throw Failure(.missingInput, "\(path) is not there: name a CSV file") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.missingInput, "\(path) cannot be read: check its permissions")
    }
    self.path = path
    bytes = Array(data)
  }

  /// The source of a table that was exported as a timeline.
  func timelineSource(published: EventDate) throws -> Source {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let key = (name.hasSuffix(".csv") ? String(name.dropLast(4)) : name).slug
    guard EventKey.isPart(key) else {
      throw Failure(.usage, "the file name '\(name)' gives no key: rename it in a–z and 0–9")
    }
    return Source(
      article: key,
      title: name,
      publisher: TableFile.publisher.name,
      publisherKey: TableFile.publisher.key,
      published: published,
      url: "file:" + name,
      isPrimary: false
    )
  }

  func read(map: TableMap?, source: Source, registry: Registry) throws -> TableReader.Result {
    do {
      var csv = CSVReader(bytes)
      guard let first = try csv.row() else {
        throw Failure(.badData, "\(path) is empty: a table starts with the names of its columns")
      }
      let header = try first.cells.indices.map { try first.text($0) }
      if map == nil, !TableReader.isTimeline(header) {
        throw Failure(
          .usage,
          "\(path) has other columns than `export timeline` writes: say with --map what they mean"
        )
      }
      let missing = Set(map?.columns.values.flatMap(\.self) ?? []).subtracting(header)
      if let column = missing.sorted().first {
        throw Failure(.badData, "\(path) has no column '\(column)', which the map names")
      }
      let reader = TableReader(registry: registry, file: path)
      let result = try reader.read(
        &csv,
        header: header,
        map: map,
        source: source,
        sha256: sha256(bytes),
        progress: progress
      )
      if Self.showsProgress { Console.progress("") }
      return result
    } catch let error as CSVError {
      throw Failure(.badData, "\(path):\(error.line):1: error: \(error.problem)")
    }
  }

  private static let showsProgress = isatty(STDERR_FILENO) == 1

  private func progress(_ rows: Int) {
    if Self.showsProgress, rows % 10_000 == 0 { Console.progress("\(rows) rows read") }
  }
}

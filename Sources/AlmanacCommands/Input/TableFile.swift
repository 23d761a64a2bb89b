import AlmanacDigest
import AlmanacDisk
import AlmanacModel
import AlmanacTables
import Foundation

/// A table on disk or on standard input, which is read in pieces and never held whole.
struct TableFile {
  /// Who is named as the publisher of a table without a map.
  static let publisher = Entity(key: "imported-tables", kind: .outlet, name: "Imported tables")
  private static let piece = 1 << 16

  /// The path; nil for standard input.
  private let path: String?
  /// What messages call it.
  let label: String
  /// In bytes; nil where that is not known before it was read: of a pipe, or of a packed file.
  let size: Int?

  init(_ path: String) throws {
    guard path != "-" else {
      self.path = nil
      label = "standard input"
      size = nil
      return
    }
    switch FileKind(at: path) {
    case .nothing: throw Failure(.missingInput, "\(path) is not there: name a table")
    case .folder: throw Failure(.missingInput, "\(path) is a folder: name a table")
    case .file, .pipe, .socket, .device: break
    }
    self.path = path
    label = path
    size = TableFile.isPacked(path) ? nil : FileState(of: path).map { Int($0.size) }
  }

  /// Whether the table can be read twice.
  var isRepeatable: Bool {
    path.map { FileKind(at: $0) == .file } ?? false
  }

  /// The name of the file without its folder and without `.gz`; empty for standard input.
  var name: String {
    guard let path else { return "" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return TableFile.isPacked(name) ? String(name.dropLast(3)) : name
  }

  /// How the rows are written, as far as the name says it.
  var form: TableRows.Form {
    switch name.split(separator: ".").last?.lowercased() {
    case "csv": .separated(nil)
    case "tsv", "tab": .separated(0x09)
    case "json", "ndjson", "jsonl": .json
    default: .unknown
    }
  }

  private static func isPacked(_ path: String) -> Bool { path.lowercased().hasSuffix(".gz") }

  /// Gives the bytes of the table, a piece after another, then nil.
  ///
  /// - Throws: `Failure` where the file cannot be read.
  func pieces() throws -> () throws -> [UInt8]? {
    guard let path else { return pieces(of: .standardInput) }
    if TableFile.isPacked(path) { return try PackedFile.pieces(of: path) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Failure(.missingInput, "\(path) cannot be read: check its permissions")
    }
    return pieces(of: handle)
  }

  private func pieces(of handle: FileHandle) -> () throws -> [UInt8]? {
    {
      do {
        let data = try handle.read(upToCount: TableFile.piece)
        return data.flatMap { $0.isEmpty ? nil : [UInt8]($0) }
      } catch {
        throw Failure(.io, "\(label) cannot be read to its end: is the disk sound?")
      }
    }
  }

  /// The digest of the table behind a map's bytes: the same table read another way is another.
  func sha256(behind map: [UInt8]) throws -> String {
    var digest = RunningDigest()
    digest.add(map)
    let next = try pieces()
    while let bytes = try next() { digest.add(bytes) }
    return digest.sha256
  }
}

import Foundation

/// Writes files so that a reader never sees half of one.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    let stream = try FileSink(to: path)
    try stream.write { $0 = bytes }
    try stream.finish()
  }

  static func failure(_ path: String) -> Failure {
    Failure(
      .io,
      "\(path) cannot be written: is its folder there and writable, and the disk not full?"
    )
  }

  static func refuseFolder(_ path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(.io, "\(path) is a folder: name a file")
    }
  }

  /// An answer never takes the place of a database, or of the log that belongs to one.
  static func refuseDatabase(_ path: String) throws {
    let main = ["-wal", "-shm", "-journal"].first { path.hasSuffix($0) }
    guard isDatabase(path) || main.map({ isDatabase(String(path.dropLast($0.count))) }) == true
    else { return }
    throw Failure(.io, "\(path) is a database: name another file")
  }

  private static func isDatabase(_ path: String) -> Bool {
    guard isRegular(path), let handle = FileHandle(forReadingAtPath: path) else { return false }
    return (try? handle.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  private static func isRegular(_ path: String) -> Bool {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  /// Whether a path means a folder: it is one, or it ends in a slash, or it has no extension.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      return isFolder.boolValue
    }
    let last = path.split(separator: "/").last ?? ""
    return path.hasSuffix("/") || (path != "-" && !last.contains("."))
  }

  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(.io, "the folder \(path) cannot be made: is the place writable?")
    }
  }

  static func isRegularOrNew(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
  }
}

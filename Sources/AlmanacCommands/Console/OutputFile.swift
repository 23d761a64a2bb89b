import AlmanacDisk
import Foundation

/// Writes files so that a reader never sees half of one.
enum OutputFile {
  /// Where an answer goes.
  enum Target {
    case standardOutput
    /// Something that is no regular file, such as a pipe, by its descriptor.
    case asItStands(Int32, path: String)
    /// A file that is written beside the one of the path.
    case beside(TemporaryFile, path: String)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let stream = try FileSink(to: path)
    try stream.write { $0 = bytes }
    try stream.finish()
  }

  /// The place that a path names, through links; standard output where there is none or it is `-`.
  static func target(_ path: String?) throws -> Target {
    guard let path, path != "-" else { return .standardOutput }
    switch FileKind(at: path) {
    case .folder: throw Failure(.io, "\(path) is a folder: name a file")
    case .pipe, .socket, .device: return try opened(path)
    case .file where path.hasPrefix("/dev/") || path.hasPrefix("/proc/"): return try opened(path)
    case .file, .nothing:
      let place = FilePlace(path)
      for name in [path, place.path] { try refuseDatabase(name) }
      let file = try done(path) { () throws(DiskError) in try TemporaryFile(beside: place) }
      return .beside(file, path: path)
    }
  }

  private static func opened(_ path: String) throws -> Target {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    return .asItStands(descriptor, path: path)
  }

  /// Does something on the disk, and says in one line where it cannot be done.
  static func done<Value>(_ path: String, _ body: () throws(DiskError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw failure(path)
    }
  }

  static func failure(_ path: String) -> Failure {
    Failure(
      .io,
      "\(path) cannot be written: is its folder there and writable, and the disk not full?"
    )
  }

  /// An answer never takes the place of a database, or of the log that belongs to one.
  private static func refuseDatabase(_ path: String) throws {
    guard isDatabase(path) || Companion.main(of: path).map(isDatabase) == true else { return }
    throw Failure(.io, "\(path) is a database: name another file")
  }

  private static func isDatabase(_ path: String) -> Bool {
    guard FileKind(at: path) == .file, let handle = FileHandle(forReadingAtPath: path) else {
      return false
    }
    return (try? handle.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  /// Whether a path means a folder: it is one, or it ends in a slash, or it has no extension.
  static func isFolder(_ path: String) -> Bool {
    switch FileKind(at: path) {
    case .folder: return true
    case .nothing:
      let last = path.split(separator: "/").last ?? ""
      return path.hasSuffix("/") || (path != "-" && !last.contains("."))
    case .file, .pipe, .socket, .device: return false
    }
  }

  /// What stands behind the last dot of a file's name, in small letters.
  static func ending(_ path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(.io, "the folder \(path) cannot be made: is the place writable?")
    }
  }
}

import Foundation

/// Writes files so that a reader never sees half of one.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(.io, "\(path) is a folder: name a file")
    }
    do {
      if !isRegularOrNew(path) {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } else {
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      }
    } catch {
      throw Failure(
        .io,
        "\(path) cannot be written: is its folder there and writable, and the disk not full?"
      )
    }
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

  private static func isRegularOrNew(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
  }
}

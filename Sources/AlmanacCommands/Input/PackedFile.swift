import Foundation

/// Reads a file that `gzip` packed, by that program.
enum PackedFile {
  private static let piece = 1 << 16

  /// Gives the unpacked bytes, a piece after another, then nil.
  ///
  /// - Throws: `Failure` where the file cannot be read or unpacked.
  static func pieces(of path: String) throws -> () throws -> [UInt8]? {
    guard let packed = FileHandle(forReadingAtPath: path) else {
      throw Failure(.missingInput, "\(path) cannot be read: check its permissions")
    }
    let gzip = Process()
    let pipe = Pipe()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc"]
    gzip.standardInput = packed
    gzip.standardOutput = pipe
    gzip.standardError = FileHandle.nullDevice
    do {
      try gzip.run()
    } catch {
      throw missing(path)
    }
    let unpacked = pipe.fileHandleForReading
    return {
      if let data = try? unpacked.read(upToCount: piece), !data.isEmpty { return [UInt8](data) }
      gzip.waitUntilExit()
      switch gzip.terminationStatus {
      case 0: return nil
      case 127: throw missing(path)
      default:
        throw Failure(.badData, "\(path) cannot be unpacked: it is damaged, or not packed by gzip")
      }
    }
  }

  private static func missing(_ path: String) -> Failure {
    Failure(.missingInput, "\(path) is packed and gzip is not installed: unpack it first")
  }
}

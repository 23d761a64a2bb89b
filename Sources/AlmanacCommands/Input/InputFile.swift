import AlmanacDisk
import Foundation

/// Reads the files that a command names.
enum InputFile {
  /// The most bytes of a file that somebody wrote by hand.
  private static let most = 64 << 20

  /// The bytes of a regular file; a pipe, a socket and a device are refused at once, and never waited
  /// for.
  ///
  /// - Throws: `Failure` where it is no regular file or cannot be read.
  static func bytes(_ path: String) throws -> [UInt8] {
    try refuseOther(FileKind(at: path), path)
    // What was a file a moment ago may be a pipe by now: opened so, it does not wait either.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try refuseOther(FileKind(of: descriptor), path)
    return try bytes(of: handle, path)
  }

  /// The bytes of a file, or of a pipe that somebody writes to.
  ///
  /// - Throws: `Failure` where it cannot be read.
  static func waitedBytes(_ path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable(path) }
    return try bytes(of: handle, path)
  }

  private static func refuseOther(_ kind: FileKind, _ path: String) throws {
    guard kind == .file || kind == .nothing else {
      throw Failure(.missingInput, "\(path) is \(kind.words): name a file")
    }
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(.missingInput, "\(path) cannot be read: check its permissions")
  }

  private static func bytes(of handle: FileHandle, _ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
        bytes += data
        guard bytes.count <= most else {
          throw Failure(.badData, "\(path) is larger than 64 MiB: it is no text written by hand")
        }
      }
    } catch let error as CocoaError {
      throw Failure(.io, "\(path) cannot be read to its end: \(error.localizedDescription)")
    }
    return bytes
  }
}

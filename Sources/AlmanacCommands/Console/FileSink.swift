import AlmanacDigest
import AlmanacReports
import Foundation

/// A file, or standard output, that is written piece by piece: a reader sees all of it or nothing.
///
/// What is written to a regular file goes to one beside it, which takes its place at the end.
final class FileSink: ByteSink {
  /// How many bytes were written.
  private(set) var count = 0
  private var digest = RunningDigest()
  private var buffer: [UInt8] = []
  private let handle: FileHandle
  private let path: String?
  private let partial: String?
  private static let piece = 1 << 16

  /// A stream to a file, or to standard output where there is no path or the path is `-`.
  ///
  /// - Throws: `Failure` where the file cannot be written.
  init(to path: String?) throws {
    guard let path, path != "-" else {
      handle = .standardOutput
      self.path = nil
      partial = nil
      return
    }
    self.path = path
    try OutputFile.refuseFolder(path)
    try OutputFile.refuseDatabase(path)
    partial =
      OutputFile.isRegularOrNew(path) ? "\(path).\(ProcessInfo.processInfo.processIdentifier)" : nil
    let target = partial ?? path
    do {
      if partial != nil { try Data().write(to: URL(filePath: target)) }
      handle = try FileHandle(forWritingTo: URL(filePath: target))
    } catch {
      throw OutputFile.failure(path)
    }
  }

  /// The SHA-256 of what was written, in lower-case hexadecimal.
  var sha256: String { digest.sha256 }

  /// Writes what `fill` appends to the bytes that wait to be written.
  ///
  /// - Throws: `Failure` where the file cannot be written.
  func write(_ fill: (inout [UInt8]) throws -> Void) throws {
    try fill(&buffer)
    if buffer.count > FileSink.piece { try flush() }
  }

  /// Ends the stream; the file takes its place.
  ///
  /// - Throws: `Failure` where the file cannot be written.
  func finish() throws {
    try flush()
    guard let path else { return }
    do {
      try handle.close()
      if let partial, rename(partial, path) != 0 { throw OutputFile.failure(path) }
    } catch {
      discard()
      throw OutputFile.failure(path)
    }
  }

  /// Takes away what was written of a file that is not finished.
  func discard() {
    if let partial { try? FileManager.default.removeItem(atPath: partial) }
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    count += buffer.count
    if path != nil { digest.add(buffer) }
    do {
      try handle.write(contentsOf: Data(buffer))
    } catch {
      discard()
      guard let path else {
        Console.error("standard output cannot be written: is the disk full?")
        exit(ExitStatus.io.rawValue)
      }
      throw OutputFile.failure(path)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

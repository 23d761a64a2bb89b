import AlmanacDigest
import AlmanacDisk
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
  private let target: OutputFile.Target
  private var isDone = false
  private static let piece = 1 << 16

  /// A stream to a file, or to standard output where there is no path or the path is `-`.
  ///
  /// - Throws: `Failure` where the file cannot be written.
  init(to path: String?) throws {
    target = try OutputFile.target(path)
  }

  deinit { discard() }

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
    if case .beside(let file, let path) = target {
      try OutputFile.done(path) { () throws(DiskError) in try file.replace() }
    }
    discard()
  }

  /// Takes away what was written of a file that is not finished.
  func discard() {
    guard !isDone else { return }
    isDone = true
    switch target {
    case .standardOutput: break
    case .asItStands(let descriptor, _): close(descriptor)
    case .beside(let file, _): file.discard()
    }
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    count += buffer.count
    switch target {
    case .standardOutput: Console.out(buffer)
    case .asItStands(let descriptor, let path):
      digest.add(buffer)
      try OutputFile.done(path) { () throws(DiskError) in try writeAll(buffer, to: descriptor) }
    case .beside(let file, let path):
      digest.add(buffer)
      try OutputFile.done(path) { () throws(DiskError) in try file.append(buffer) }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

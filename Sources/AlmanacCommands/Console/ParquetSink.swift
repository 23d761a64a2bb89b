import AlmanacDigest
import AlmanacDisk
import AlmanacReports
import Foundation

/// A table that the program `duckdb` makes a Parquet file of: a reader sees all of it or nothing.
final class ParquetSink: ByteSink {
  /// How many bytes the file has, once it is finished.
  private(set) var count = 0
  /// The SHA-256 of the file, once it is finished.
  private(set) var sha256 = ""
  private let path: String
  private let file: TemporaryFile
  private let program = Process()
  private let input = Pipe()
  private let errors = Pipe()
  private var buffer: [UInt8] = []
  private static let piece = 1 << 16

  /// - Throws: `Failure` where `duckdb` is not installed.
  static func requireProgram() throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard folders.contains(where: { access("\($0)/duckdb", X_OK) == 0 }) else { throw missing }
  }

  private static var missing: Failure {
    Failure(
      .missingInput,
      "Parquet is written by the program duckdb, which is not installed: https://duckdb.org/docs/installation, or leave out --format parquet"
    )
  }

  /// A table that becomes a file.
  ///
  /// - Throws: `Failure` where the file cannot be written or `duckdb` does not run.
  init(_ table: EngineTable, to path: String) throws {
    self.path = path
    let place = FilePlace(path)
    file = try OutputFile.done(path) { () throws(DiskError) in try TemporaryFile(beside: place) }
    program.executableURL = URL(filePath: "/usr/bin/env")
    program.arguments = [
      "duckdb", ":memory:", "-c", Dialect.parquet(of: table, from: "/dev/stdin", to: file.path),
    ]
    program.standardInput = input
    program.standardOutput = FileHandle.nullDevice
    program.standardError = errors
    // A program that ends early is told by its status.
    signal(SIGPIPE, SIG_IGN)
    do { try program.run() } catch { throw ParquetSink.missing }
  }

  deinit { discard() }

  /// Writes what `fill` appends to the bytes that wait for the program.
  ///
  /// - Throws: what `fill` throws, or `Failure` where the program ended.
  func write(_ fill: (inout [UInt8]) throws -> Void) throws {
    try fill(&buffer)
    if buffer.count > ParquetSink.piece { try flush() }
  }

  private func flush() throws {
    do {
      try input.fileHandleForWriting.write(contentsOf: Data(buffer))
    } catch {
      try end()
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Waits for the program; the file takes its place.
  ///
  /// - Throws: `Failure` where the program failed or the file cannot be written.
  func finish() throws {
    try flush()
    try end()
    var digest = RunningDigest()
    let written = FileHandle(forReadingAtPath: file.path)
    while let data = try? written?.read(upToCount: 1 << 20), !data.isEmpty {
      count += data.count
      digest.add([UInt8](data))
    }
    sha256 = digest.sha256
    try OutputFile.done(path) { () throws(DiskError) in try file.replace() }
  }

  private func end() throws {
    try? input.fileHandleForWriting.close()
    let said = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
    program.waitUntilExit()
    guard program.terminationStatus != 0 else { return }
    if program.terminationStatus == 127 { throw ParquetSink.missing }
    let line =
      String(decoding: said, as: UTF8.self).split(separator: "\n").first ?? "it says nothing"
    throw Failure(.io, "duckdb did not write \(path): \(line)")
  }

  /// Takes away what was written of a file that is not finished.
  func discard() {
    if program.isRunning { program.terminate() }
    file.discard()
  }
}

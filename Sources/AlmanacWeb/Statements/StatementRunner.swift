import Foundation
import Synchronization

/// Runs somebody's SQL in a process of its own, one statement at a time.
///
/// A single step of SQLite, such as a search in a long text, can go on for hours and take much
/// memory, and nothing ends it but the end of its process.
final class StatementRunner: Sendable {
  private let database: String
  private let version: String
  private let isRunning = Mutex(false)

  /// - Parameters:
  ///   - database: the database file.
  ///   - version: the version of the program.
  init(_ database: String, version: String) {
    self.database = database
    self.version = version
  }

  /// The rows of a statement.
  ///
  /// - Throws: `Problem` where it is wrong, takes too much, or another one runs.
  func rows(of statement: String) throws -> StatementRows {
    let isFree = isRunning.withLock { isRunning in
      defer { isRunning = true }
      return !isRunning
    }
    guard isFree else { throw Problem(.busy, "another statement is being run; try again") }
    defer { isRunning.withLock { $0 = false } }
    let orders = Helper(database: database, version: version, statement: statement)
    let process = Process()
    process.executableURL = StatementRunner.program
    process.arguments = [String(decoding: try JSONEncoder().encode(orders), as: UTF8.self)]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if let result = StatementRows.Result(encoded: bytes) { return try result.get() }
    guard process.terminationReason == .uncaughtSignal else {
      throw Problem(.broken, "the statement could not be run")
    }
    throw Problem(
      .malformed,
      [SIGALRM, SIGXCPU].contains(process.terminationStatus)
        ? "the statement took longer than \(Int(StatementRows.seconds)) seconds and was ended"
        : "the statement needs more memory than it may have"
    )
  }

  /// This program.
  private static var program: URL {
    let link = "/proc/self/exe"
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: link))
      ?? Bundle.main.executablePath ?? CommandLine.arguments[0]
    return URL(filePath: path)
  }
}

import Foundation
import Subprocess
import SystemPackage

/// The built program, run as a real process.
public struct Almanac: Sendable {
  /// What a run printed and how it ended.
  public struct Outcome: Equatable, Sendable {
    /// The exit status; negative for the signal that ended the process.
    public let status: Int32
    /// What it wrote to standard output.
    public let out: String
    /// What it wrote to standard error.
    public let err: String

    /// A run with its status and what it printed.
    public init(status: Int32, out: String, err: String) {
      self.status = status
      self.out = out
      self.err = err
    }
  }

  /// The database that it is run on.
  public let database: String
  /// The folder that it is run in.
  public let folder: String

  /// The program on a database, run in a folder.
  public init(database: String, folder: String) {
    self.database = database
    self.folder = folder
  }

  /// The path of the built program: it stands beside the test bundle.
  public static var path: String {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appending(path: "almanac").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    let found = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      .map { $0.appending(path: "almanac").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return found ?? beside
  }

  /// Runs the program and waits for its end; the present day is 2026-11-23.
  public func run(_ arguments: [String], environment: [String: String] = [:]) async throws
    -> Outcome
  {
    var values: [Environment.Key: String?] = [
      "ALMANAC_DB": database, "ALMANAC_TODAY": "2026-11-23", "COLUMNS": "80", "NO_COLOR": "1",
      "TZ": "UTC",
    ]
    for (name, value) in environment { values[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .path(FilePath(Almanac.path)),
      arguments: Arguments(arguments),
      environment: .inherit.updating(values),
      workingDirectory: FilePath(folder),
      output: .string(limit: 1 << 26),
      error: .string(limit: 1 << 24)
    )
    return Outcome(
      status: result.terminationStatus.number,
      out: result.standardOutput,
      err: result.standardError
    )
  }

  /// Runs the program where no file may grow beyond some blocks of 512 bytes: a disk that is full.
  public func run(_ arguments: [String], blocks: Int) async throws -> Outcome {
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: Arguments(
        ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", Almanac.path] + arguments
      ),
      environment: .inherit.updating(["ALMANAC_DB": database]),
      workingDirectory: FilePath(folder),
      output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20)
    )
    return Outcome(
      status: result.terminationStatus.number,
      out: result.standardOutput,
      err: result.standardError
    )
  }

  /// Runs the program with a file as its standard input.
  public func run(_ arguments: [String], from file: String) async throws -> Outcome {
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: Arguments(["-c", "exec \"$0\" \"$@\" < '\(file)'", Almanac.path] + arguments),
      environment: .inherit.updating(["ALMANAC_DB": database, "ALMANAC_TODAY": "2026-11-23"]),
      workingDirectory: FilePath(folder),
      output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20)
    )
    return Outcome(
      status: result.terminationStatus.number,
      out: result.standardOutput,
      err: result.standardError
    )
  }

  /// Packs a file beside itself with `gzip`.
  public func pack(_ file: String) async throws {
    _ = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: Arguments(["-c", "exec gzip -k \"$0\"", file]),
      workingDirectory: FilePath(folder),
      output: .discarded,
      error: .discarded
    )
  }

  /// Runs the program and kills it after some time, as a power cut would.
  ///
  /// - Returns: the exit status, or -9 where it was still running.
  public func runKilled(_ arguments: [String], after delay: Duration) async throws -> Int32 {
    try await run(arguments, sending: .kill, after: delay)
  }

  /// Runs the program and interrupts it after some time, as Ctrl-C does.
  ///
  /// - Returns: the exit status, or -2 where it was still running.
  public func runInterrupted(_ arguments: [String], after delay: Duration) async throws -> Int32 {
    try await run(arguments, sending: .interrupt, after: delay)
  }

  private func run(_ arguments: [String], sending signal: Signal, after delay: Duration)
    async throws -> Int32
  {
    let result = try await Subprocess.run(
      .path(FilePath(Almanac.path)),
      arguments: Arguments(arguments),
      environment: .inherit.updating(["ALMANAC_DB": database]),
      workingDirectory: FilePath(folder),
      input: .none,
      output: .discarded,
      error: .discarded
    ) { execution in
      try await Task.sleep(for: delay)
      // It may have ended by itself.
      try? execution.send(signal: signal)
    }
    return result.terminationStatus.number
  }

  /// Runs the program on words as a person types them.
  public func callAsFunction(_ words: String...) async throws -> Outcome {
    try await run(words)
  }
}

extension TerminationStatus {
  /// The exit status, or the negative number of the signal.
  var number: Int32 {
    switch self {
    case .exited(let code): Int32(code)
    case .signaled(let signal): -Int32(signal)
    }
  }
}

import Foundation
import Subprocess
import SystemPackage

extension Almanac {
  /// A server of the program that listens.
  public struct Serving: Sendable {
    /// The port.
    public let port: Int
    /// The process.
    public let process: Int32

    /// How much memory it takes, in KiB.
    public var memory: Int {
      let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
      return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
  }

  /// Serves while a body runs, and then interrupts the server as Ctrl-C does.
  ///
  /// - Parameters:
  ///   - arguments: options of `serve` beside the port, which is any that is free.
  ///   - body: what is done meanwhile.
  /// - Returns: what the body gives, and the exit status of the server.
  /// - Throws: what the body throws; where the server does not start.
  public func serving<Result: Sendable>(
    _ arguments: [String] = [],
    _ body: (Serving) async throws -> Result
  ) async throws -> (Result, Int32) {
    let values: [Environment.Key: String?] = [
      "ALMANAC_DB": database, "ALMANAC_TODAY": "2026-11-23", "TZ": "UTC",
    ]
    let result = try await Subprocess.run(
      .path(FilePath(Almanac.path)),
      arguments: Arguments(["serve", "--port", "0"] + arguments),
      environment: .inherit.updating(values),
      workingDirectory: FilePath(folder),
      input: .none,
      output: .sequence,
      error: .discarded
    ) { execution in
      var port: Int?
      for try await line in execution.standardOutput.strings() {
        port = line.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//).flatMap { Int($0.1) }
        break
      }
      guard let port else { throw ServerSilence() }
      let process = execution.processIdentifier.value
      defer { try? execution.send(signal: .interrupt) }
      return try await body(Serving(port: port, process: process))
    }
    return (result.closureResult, result.terminationStatus.number)
  }

  /// The server ended before it listened.
  public struct ServerSilence: Error {}
}

import Subprocess
import SystemPackage

/// Runs a program as a process of its own and waits for its end.
///
/// - Parameters:
///   - program: its path, or its name, which is looked up in `PATH`.
///   - arguments: what it is given.
///   - environment: variables that it gets beside those of this process.
///   - folder: the folder that it is run in.
/// - Returns: what it printed and how it ended.
/// - Throws: where it cannot be started.
public func runProgram(
  _ program: String,
  _ arguments: [String],
  environment: [String: String] = [:],
  in folder: String
) async throws -> Almanac.Outcome {
  var values: [Environment.Key: String?] = [:]
  for (name, value) in environment { values[Environment.Key(stringLiteral: name)] = value }
  let executable: Executable =
    program.contains("/") ? .path(FilePath(program)) : .name(program)
  let result = try await Subprocess.run(
    executable,
    arguments: Arguments(arguments),
    environment: .inherit.updating(values),
    workingDirectory: FilePath(folder),
    output: .string(limit: 1 << 26),
    error: .string(limit: 1 << 24)
  )
  let status: Int32 =
    switch result.terminationStatus {
    case .exited(let code): Int32(code)
    case .signaled(let signal): -Int32(signal)
    }
  return Almanac.Outcome(status: status, out: result.standardOutput, err: result.standardError)
}

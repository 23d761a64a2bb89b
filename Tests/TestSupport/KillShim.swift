import Foundation
import Subprocess
import SystemPackage

/// A library that ends a program at one of its calls that change the disk, or keeps what it would
/// leave there; see
/// `Tests/EndToEndTests/Shim/kill.c`.
public enum KillShim {
  /// There is no C compiler, or it refuses the library.
  public struct NotCompiled: Error {
    /// What the compilers said.
    public let messages: [String]
  }

  private static let compiled = Task { try await compile() }

  /// The path of the library, which is compiled when it is first asked for.
  ///
  /// - Throws: `NotCompiled`.
  public static func path() async throws -> String { try await compiled.value }

  /// What a program is given so that it is killed, at an even call after half of a write.
  ///
  /// - Parameter call: the number of the call, from 1.
  /// - Returns: variables of the environment.
  /// - Throws: `NotCompiled`.
  public static func environment(call: Int) async throws -> [String: String] {
    ["LD_PRELOAD": try await path(), "ALMANAC_KILL_AT": String(call)]
  }

  /// What a program is given so that it leaves copies of what a kill at each call would leave.
  ///
  /// - Parameters:
  ///   - copies: the folder that receives them, each under the number of its call.
  ///   - folder: the folder that is copied.
  /// - Returns: variables of the environment.
  /// - Throws: `NotCompiled`.
  public static func environment(copies: String, of folder: String) async throws -> [String: String]
  {
    [
      "LD_PRELOAD": try await path(), "ALMANAC_KILL_COPIES": copies, "ALMANAC_KILL_FOLDER": folder,
    ]
  }

  private static func compile() async throws -> String {
    let source = packageRoot + "/Tests/EndToEndTests/Shim/kill.c"
    let library = URL(filePath: Almanac.path).deletingLastPathComponent()
      .appending(path: "kill.so").path
    var messages: [String] = []
    for compiler in ["cc", "clang"] {
      do {
        let result = try await Subprocess.run(
          .name(compiler),
          arguments: Arguments(["-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"]),
          output: .string(limit: 1 << 16),
          error: .string(limit: 1 << 16)
        )
        if result.terminationStatus.isSuccess { return library }
        messages.append(result.standardError)
      } catch {
        messages.append("\(compiler): \(error)")
      }
    }
    throw NotCompiled(messages: messages)
  }
}

import Foundation

/// The program that serves and publishes, whose libraries would slow every start of this one.
///
/// It stands beside this program, and takes its place in the process: signals and the exit status
/// are then its own.
enum WebHelper {
  /// What it is told, as one JSON object.
  struct Orders: Encodable {
    let database: String
    var version = Version.text
    var serve: Serving?
    var publish: Publishing?

    struct Serving: Encodable {
      let host: String
      let port: Int
      let hosts: [String]
      let sql: Bool
    }

    struct Publishing: Encodable {
      let folder: String
      let address: String?
      let days: [String]
    }
  }

  private static let name = "almanac-serve"

  /// Becomes that program.
  ///
  /// - Throws: `Failure` where it is not installed or cannot be started.
  static func become(_ orders: Orders) throws -> Never {
    let path = folder + "/" + name
    guard access(path, X_OK) == 0 else {
      throw Failure(
        .io,
        "\(name) is not installed beside \(Program.name), in \(folder): install both with `make install`"
      )
    }
    let words = [name, String(decoding: try JSONEncoder().encode(orders), as: UTF8.self)]
    var arguments = words.map { strdup($0) } + [nil]
    execv(path, &arguments)
    throw Failure(.io, "\(path) cannot be started: \(String(cString: strerror(errno)))")
  }

  /// The folder of the program that runs, links followed.
  private static var folder: String {
    let link = "/proc/self/exe"
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: link))
      ?? Bundle.main.executablePath ?? CommandLine.arguments[0]
    return URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}

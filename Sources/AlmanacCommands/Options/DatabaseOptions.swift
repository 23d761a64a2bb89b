import AlmanacStore
import ArgumentParser
import Foundation

/// Where the database is.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The database file (or ALMANAC_DB; by default almanac/almanac.sqlite in the XDG data folder).",
      valueName: "path"
    ),
    completion: .file()
  )
  var path: String?

  var resolvedPath: String {
    let environment = ProcessInfo.processInfo.environment
    if let path = path ?? environment["ALMANAC_DB"], !path.isEmpty { return path }
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? ".") + "/.local/share"
    return data + "/almanac/almanac.sqlite"
  }

  func open() throws -> Store { try Store.reading(resolvedPath) }

  /// The database that is there, for writing; none is made.
  func openForRepair() throws -> Store {
    _ = try Store.reading(resolvedPath)
    return try openForWriting()
  }

  func openForWriting() throws -> Store { try Store.writing(resolvedPath) }
}

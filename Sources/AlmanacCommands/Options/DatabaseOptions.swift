import AlmanacDisk
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

  func validate() throws {
    if path?.isEmpty == true { throw ValidationError("--db needs the path of a file") }
  }

  var resolvedPath: String { DatabaseOptions.place(path) }

  /// Where the database is: as named, else as the environment says.
  static func place(_ path: String?) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let path = path ?? environment["ALMANAC_DB"], !path.isEmpty { return path }
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? ".") + "/.local/share"
    return data + "/almanac/almanac.sqlite"
  }

  func open() throws -> Store { try Store.reading(resolvedPath) }

  /// The database where one is there with something in it; an empty file counts as none.
  func openIfFilled() throws -> Store? {
    do {
      return try open()
    } catch StoreError.missing {
      return nil
    } catch StoreError.empty {
      return nil
    }
  }

  /// The database that is there, for writing; none is made.
  func openForRepair() throws -> Store {
    _ = try open()
    return try openForWriting()
  }

  var isThere: Bool { FileKind(at: resolvedPath) != .nothing }

  /// The database that is there, to try a change on; a new one in memory where there is none.
  func openForTrial() throws -> Store {
    try openIfFilled() == nil ? .inMemory() : openForWriting()
  }

  func openForWriting() throws -> Store { try Store.writing(resolvedPath) }
}

import Foundation

/// Runs a body with a new folder, which is removed behind it.
public func withTemporaryFolder<Result>(
  _ body: (String) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "almanac-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer {
    _ = try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    try? FileManager.default.removeItem(atPath: folder)
  }
  return try await body(folder)
}

/// Runs a body with the program on a new database that holds the shipped seeds: a copy of one that
/// is seeded once for all tests.
public func withSeededAlmanac<Result>(
  _ body: (Almanac) async throws -> Result
) async throws -> Result {
  let seeded = try await SeededDatabase.shared.path()
  return try await withTemporaryFolder { folder in
    let database = folder + "/almanac.sqlite"
    try FileManager.default.copyItem(atPath: seeded, toPath: database)
    return try await body(Almanac(database: database, folder: folder))
  }
}

/// The database that the tests copy, made when the first of them asks for it.
private actor SeededDatabase {
  static let shared = SeededDatabase()
  private var made: Task<String, any Error>?

  func path() async throws -> String {
    let task = made ?? Task { try await SeededDatabase.make() }
    made = task
    return try await task.value
  }

  private static func make() async throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "almanac-seeded-\(ProcessInfo.processInfo.processIdentifier)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    atexit {
      let name = "almanac-seeded-\(ProcessInfo.processInfo.processIdentifier)"
      try? FileManager.default.removeItem(
        at: FileManager.default.temporaryDirectory.appending(path: name)
      )
    }
    let almanac = Almanac(database: folder + "/almanac.sqlite", folder: folder)
    let seeded = try await almanac("seed", "--quiet")
    guard seeded.status == 0 else { throw SeedingFailed(outcome: seeded) }
    // A copy holds everything in one file.
    let copied = try await almanac("backup", folder + "/whole.sqlite")
    guard copied.status == 0 else { throw SeedingFailed(outcome: copied) }
    return folder + "/whole.sqlite"
  }
}

/// The shipped seeds could not be seeded.
public struct SeedingFailed: Error {
  /// How the run ended.
  public let outcome: Almanac.Outcome
}

/// Writes a text to a file, with the folders above it.
public func write(_ text: String, to path: String) throws {
  let url = URL(filePath: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try Data(text.utf8).write(to: url)
}

/// The permissions of a file, nil where there is none.
public func fileMode(_ path: String) -> UInt32? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}

/// The root of the package's sources, for tests that compare with files of the project.
public let packageRoot = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

import GRDB

/// Writes to a database behind the program's back, to damage what it derives.
public enum SQLiteShell {
  /// Runs some statements on a database file.
  public static func run(_ sql: String, on path: String) async throws {
    try await DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}

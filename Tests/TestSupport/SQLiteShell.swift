import Foundation
import GRDB

/// Writes to a database behind the program's back, to damage what it derives.
public enum SQLiteShell {
  /// Runs some statements on a database file.
  public static func run(_ sql: String, on path: String) async throws {
    try await DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// Copies a database as a kill leaves it in the middle of a change, with a rollback journal.
  ///
  /// - Parameters:
  ///   - path: the database, which is as before afterwards, but for its log.
  ///   - torn: the path of the copy.
  /// - Throws: where SQLite fails or a file cannot be copied.
  public static func leaveJournal(of path: String, as torn: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1"
      )
      try db.inTransaction {
        try db.execute(sql: "UPDATE claim SET title = 'half done'; UPDATE article SET title = 'x'")
        // What was written so far is on the disk already, with the old pages in the journal.
        for suffix in ["", "-journal"] {
          try FileManager.default.copyItem(atPath: path + suffix, toPath: torn + suffix)
        }
        return .rollback
      }
    }
  }
}

import AlmanacStore
import Foundation
import GRDB
import Migrations
import TestSupport
import Testing

@Suite struct OpeningTests {
  @Test("A missing file is said to be missing")
  func missing() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/none.sqlite"
      #expect(throws: StoreError.missing(path: path)) { try Store.reading(path) }
      #expect(
        StoreError.missing(path: "x").description
          == "there is no database at x"
      )
    }
  }

  @Test("A pipe is no database, and nobody waits for it", .timeLimit(.minutes(5)))
  func pipe() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      #expect(throws: StoreError.notADatabase(path: path)) { try Store.reading(path) }
      #expect(throws: StoreError.notADatabase(path: path)) { try Store.writing(path) }
    }
  }

  @Test("What SQLite would read as an address is no path", arguments: [":memory:", "file:x", ""])
  func addresses(path: String) {
    #expect(throws: StoreError.noPath(path)) { try Store.reading(path) }
    #expect(throws: StoreError.noPath(path)) { try Store.writing(path) }
  }

  @Test(
    "What SQLite would take for the log of another database is no place for one, nor for a copy",
    arguments: ["-journal", "-wal", "-shm"]
  )
  func logs(ending: String) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/other.sqlite" + ending
      #expect(throws: StoreError.besideAnother(path: path)) { try Store.reading(path) }
      #expect(throws: StoreError.besideAnother(path: path)) { try Store.writing(path) }
      #expect(throws: StoreError.besideAnother(path: path)) {
        try Store.loss(at: folder + "/store.sqlite", restoring: path)
      }
      let store = try Store.inMemory()
      #expect(throws: StoreError.besideAnother(path: path)) { try store.copy(to: path) }
      for name in [":memory:", "file:x", ""] {
        #expect(throws: StoreError.noPath(name)) { try store.copy(to: name) }
      }
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      #expect(throws: StoreError.besideAnother(path: link)) { try store.copy(to: link) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["link"])
    }
  }

  @Test("An empty file is an empty database, and becomes a whole one")
  func empty() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      try write("", to: path)
      #expect(throws: StoreError.empty(path: path)) { try Store.reading(path) }
      _ = try Store.writing(path)
      #expect(throws: StoreError.empty(path: path)) { try Store.reading(path) }
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      #expect(try Store.reading(path).check() == [])
    }
  }

  @Test("A new database and what stands beside it are their owner's; an old one keeps its mode")
  func permissions() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      let store = try Store.writing(path)
      _ = try store.seed(try SampleSeeds.library())
      #expect(fileMode(path) == 0o600)
      #expect(fileMode(path + "-wal") == 0o600)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      _ = try Store.writing(path)
      #expect(fileMode(path) == 0o640)
    }
  }

  @Test("A change that a journal holds is undone before anything is read")
  func hotJournal() async throws {
    try await withTemporaryFolder { folder in
      let (path, torn) = (folder + "/store.sqlite", folder + "/torn.sqlite")
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      try SQLiteShell.leaveJournal(of: path, as: torn)
      #expect(try Store.reading(torn).articleKeys().map(\.key).count == 6)
      #expect(try Store.reading(torn).check() == [])
    }
  }

  @Test("What Litestream keeps in a database is its own")
  func litestream() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      try await SQLiteShell.run(
        "CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER)",
        on: path
      )
      let store = try Store.writing(path)
      #expect(try store.check() == [])
      _ = try store.rebuild()
      #expect(try store.query("SELECT * FROM _litestream_seq").columns == ["id", "seq"])
    }
  }

  @Test("A table that is only named like those of Litestream is a stranger")
  func notLitestream() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      try await SQLiteShell.run("CREATE TABLE _litestream_notes (note TEXT)", on: path)
      #expect(try Store.writing(path).check().count == 1)
    }
  }

  @Test("A folder, a text and a truncated file are no databases")
  func notADatabase() async throws {
    try await withTemporaryFolder { folder in
      #expect(throws: StoreError.notADatabase(path: folder)) { try Store.reading(folder) }
      let text = folder + "/text.sqlite"
      try write(String(repeating: "no database at all\n", count: 100), to: text)
      #expect(throws: StoreError.notADatabase(path: text)) { try Store.reading(text) }
      #expect(throws: StoreError.notADatabase(path: text)) { try Store.writing(text) }
    }
  }

  @Test("Another program's database is left alone")
  func foreign() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/other.sqlite"
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
      #expect(throws: StoreError.foreign(path: path)) { try Store.reading(path) }
      #expect(throws: StoreError.foreign(path: path)) { try Store.writing(path) }
    }
  }

  @Test("A newer schema and an edited migration are refused")
  func newerAndEdited() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      _ = try Store.writing(path)
      try await DatabaseQueue(path: path).writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA user_version = 99")
      }
      #expect(throws: StoreError.newer(path: path, version: 99)) { try Store.reading(path) }
      #expect(throws: StoreError.newer(path: path, version: 99)) { try Store.writing(path) }
      try await DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA user_version = 1")
        try db.execute(
          sql: "UPDATE schema_migration SET sha256 = replace(sha256, substr(sha256, 1, 1), '_')"
        )
      }
      #expect(throws: StoreError.edited(path: path, migration: "0001_initial.sql")) {
        try Store.writing(path)
      }
    }
  }

  @Test("A store in a folder that may not be written is read as it is")
  func readOnlyFolder() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do {
        let store = try Store.writing(path)
        _ = try store.seed(try SampleSeeds.library())
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      #expect(try Store.reading(path).companies().map(\.key) == ["google", "openai"])
    }
  }

  @Test("The migrations give the schema that was last reviewed")
  func goldenSchema() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      _ = try Store.writing(path)
      let statements = try await DatabaseQueue(path: path).read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'
            ORDER BY type, name
            """
        )
      }
      let schema = statements.joined(separator: ";\n\n") + ";\n"
      if ProcessInfo.processInfo.environment["ALMANAC_RECORD"] != nil {
        try write(schema, to: packageRoot + "/Migrations/schema.sql")
      } else {
        #expect(schema == Migration.golden)
      }
    }
  }
}

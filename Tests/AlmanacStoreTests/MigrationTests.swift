import AlmanacModel
import AlmanacStore
import Foundation
import GRDB
import Migrations
import TestSupport
import Testing

@Suite struct MigrationTests {
  /// The rows of the tables that every schema has, in the columns that a schema has; names
  /// without their numbers, which a new resolution gives anew.
  private func rows(_ path: String, schema: Int = Migration.all.count) throws -> [[Row]] {
    try DatabaseQueue(path: path).read { db in
      try OldStore.tables.map { table in
        let columns = table == "search" ? "title, body" : try columns(of: table, schema: schema)
        return try Row.fetchAll(
          db,
          sql: "SELECT \(columns) FROM \(table) ORDER BY 1, 2\(table == "alias" ? ", 3" : "")"
        )
      }
    }
  }

  private func columns(of table: String, schema: Int) throws -> String {
    try DatabaseQueue().write { db in
      for migration in Migration.all.prefix(schema) { try db.execute(sql: migration.sql) }
      return try String.fetchAll(
        db,
        sql: "SELECT name FROM pragma_table_info(?1) WHERE ?1 <> 'alias' OR name <> 'id'",
        arguments: [table]
      ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    }
  }

  @Test(
    "A store of every older schema is migrated with all its rows, and copied beside itself first"
  )
  func migrates() async throws {
    try await withTemporaryFolder { folder in
      let new = folder + "/new.sqlite"
      do { _ = try Store.writing(new).seed(try SampleSeeds.library()) }
      for schema in 1..<Migration.all.count {
        let path = folder + "/old-\(schema).sqlite"
        try OldStore.write(path, schema: schema, like: new)
        #expect(throws: StoreError.self) { try Store.reading(path) }
        do {
          let store = try Store.writing(path)
          #expect(try store.check() == [])
        }
        let (migrated, expected) = (try rows(path), try rows(new))
        #expect(migrated == expected)
        let copied = try rows(path + ".before-schema-\(schema + 1)", schema: schema)
        let before = try rows(new, schema: schema)
        #expect(copied == before)
      }
    }
  }

  /// The sample with events under the keys that older versions gave them.
  private func formerLibrary() throws -> Library {
    let release = { (name: String) in
      """
        - release: '\(name)'
          company: OpenAI
          quote: some words
      """
    }
    let alert = """
        - alert: an alarm
          company: OpenAI
          because: openai/release/command-r-plus
          quote: some words
      """
    let names = ["Command R+", "擎天3", "星辰3", "Sora", "Sora+"]
    let file = SampleSeeds.article(
      "names",
      claims: (names.map(release) + [alert]).joined(separator: "\n"),
      text: "There are some words."
    )
    var library = try SampleSeeds.library([file])
    let place = try #require(library.articles.firstIndex { $0.source.article == "names" })
    library.articles[place].claims = library.articles[place].claims.map { claim in
      var claim = claim
      claim.event = claim.formerKey ?? claim.event
      claim.relations = claim.relations.map { Relation($0.type, "openai/release/command-r") }
      return claim
    }
    return library
  }

  @Test("Events of an older store get the keys of their names; the former ones lead to them")
  func renames() async throws {
    try await withTemporaryFolder { folder in
      let (new, path) = (folder + "/new.sqlite", folder + "/old.sqlite")
      do { _ = try Store.writing(new).seed(try formerLibrary()) }
      try OldStore.write(path, schema: 2, like: new)
      let store = try Store.writing(path)
      let plus = "openai/release/command-r-plus"
      #expect(
        store.renamed.map { "\($0.former) \($0.present)" } == [
          "openai/release/3 openai/release/qingtian3-v1bwm",
          "openai/release/3 openai/release/xingchen3-dnh9h",
          "openai/release/command-r \(plus)",
          "openai/release/sora openai/release/sora-plus",
        ]
      )
      #expect(try store.check() == [])
      #expect(
        try store.formerKeys() == [
          "openai/release/3": "openai/release/qingtian3-v1bwm",
          "openai/release/command-r": plus,
        ]
      )
      #expect(try store.events(named: "openai/release/command-r").map(\.key) == [plus])
      #expect(try store.events(named: "openai/release/sora").map(\.name) == ["Sora"])
      let alarm = try store.resolutions(EventScope(events: ["openai/alert/an-alarm"]))
      #expect(alarm.first?.event.relations == [Relation(.because, plus)])
      let report = try store.seed(Library())
      #expect(report.renamed == store.renamed)
    }
  }

  @Test("A migration that breaks a reference is undone, and the store is as before")
  func brokenReference() async throws {
    try await withTemporaryFolder { folder in
      let (new, path) = (folder + "/new.sqlite", folder + "/old.sqlite")
      do { _ = try Store.writing(new).seed(try SampleSeeds.library()) }
      try OldStore.write(path, schema: 1, like: new)
      try await DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(
          sql: "PRAGMA foreign_keys = OFF; UPDATE event SET company_id = 999 WHERE id = 1"
        )
      }
      let before = try rows(path, schema: 1)
      #expect(throws: StoreError.self) { try Store.writing(path) }
      let after = try rows(path, schema: 1)
      #expect(after == before)
    }
  }
}

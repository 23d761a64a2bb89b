import AlmanacStore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct CopyingTests {
  private func withStore(_ body: (_ path: String, _ folder: String) throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store.writing(path).seed(try SampleSeeds.library()) }
      try body(path, folder)
    }
  }

  @Test("A copy is a store like any other: with a log, and no wider open than the store")
  func copy() async throws {
    try await withStore { path, folder in
      let copy = folder + "/copy.sqlite"
      try Store.reading(path).copy(to: copy)
      #expect(fileMode(copy) == 0o600)
      let journal = try DatabaseQueue(path: copy).read { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode")
      }
      #expect(journal == "wal")
      #expect(try Store.reading(copy).check() == [])
      #expect(throws: StoreError.exists(path: copy)) { try Store.reading(path).copy(to: copy) }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link",
        withDestinationPath: copy
      )
      #expect(throws: StoreError.exists(path: folder + "/link")) {
        try Store.reading(path).copy(to: folder + "/link")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.filter { $0.hasPrefix(".almanac") } == [])
    }
  }

  @Test("What a copy would lose is said, and then the copy takes the place of the store")
  func restore() async throws {
    try await withStore { path, folder in
      let copy = folder + "/copy.sqlite"
      try Store.reading(path).copy(to: copy)
      let before = StoreState.of(path)
      do {
        let store = try Store.writing(path)
        _ = try store.remove("red-two")
        let later = SampleSeeds.article(
          "later",
          published: "2026-01-02",
          claims: """
              - milestone: A thousand people
                company: OpenAI
                date: 2026-01-01
                quote: a thousand people on 1 January 2026
            """,
          text: "It had a thousand people on 1 January 2026."
        )
        _ = try store.seed(try SampleSeeds.library([later]))
      }
      var loss = try Store.loss(at: path, restoring: copy)
      #expect(loss.state == .compared)
      #expect(loss.held.articles == 6)
      #expect(loss.missing == ["later"])
      #expect(loss.changed == [])
      #expect(loss.claims == 1)
      #expect(loss.events == 1)
      #expect(try Store.restore(path, from: copy) == nil)
      #expect(StoreState.of(path) == before)
      loss = try Store.loss(at: path, restoring: copy)
      #expect(loss.missing + loss.changed == [])
      #expect(loss.events == 0)
    }
  }

  @Test("A copy comes to a place where nothing is, and to a damaged store, which is kept beside it")
  func places() async throws {
    try await withStore { path, folder in
      let copy = folder + "/copy.sqlite"
      try Store.reading(path).copy(to: copy)
      let state = StoreState.of(copy)
      let new = folder + "/deep/new.sqlite"
      #expect(try Store.loss(at: new, restoring: copy).state == .nothing)
      try Store.restore(new, from: copy)
      #expect(StoreState.of(new) == state)
      let text = folder + "/text.sqlite"
      try write(String(repeating: "no database at all\n", count: 100), to: text)
      #expect(try Store.loss(at: text, restoring: copy).state == .damaged)
      #expect(try Store.restore(text, from: copy) == text + ".damaged")
      #expect(StoreState.of(text) == state)
      let kept = try String(contentsOfFile: text + ".damaged", encoding: .utf8)
      #expect(kept.hasPrefix("no database"))
    }
  }

  @Test("Another program's database, a damaged copy, no copy and the store itself are refused")
  func refused() async throws {
    try await withStore { path, folder in
      let before = StoreState.of(path)
      let (copy, foreign) = (folder + "/copy.sqlite", folder + "/other.sqlite")
      try Store.reading(path).copy(to: copy)
      try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE t (x)") }
      #expect(throws: StoreError.foreign(path: foreign)) {
        try Store.restore(foreign, from: copy)
      }
      #expect(throws: StoreError.foreign(path: foreign)) { try Store.restore(path, from: foreign) }
      #expect(throws: StoreError.missing(path: folder + "/none")) {
        try Store.restore(path, from: folder + "/none")
      }
      #expect(throws: StoreError.self) { try Store.restore(path, from: path) }
      let half = folder + "/half.sqlite"
      let bytes = try Data(contentsOf: URL(filePath: copy))
      try bytes.prefix(bytes.count / 2).write(to: URL(filePath: half))
      #expect(throws: StoreError.corrupt(path: half)) { try Store.restore(path, from: half) }
      #expect(StoreState.of(path) == before)
    }
  }

  @Test("A copy of an older schema is taken back and brought up to date")
  func older() async throws {
    try await withStore { path, folder in
      let copy = folder + "/old.sqlite"
      try OldStore.write(copy, schema: 1, like: path)
      let before = StoreState.of(path)
      #expect(try Store.loss(at: path, restoring: copy).missing == [])
      try Store.restore(path, from: copy)
      #expect(StoreState.of(path) == before)
    }
  }
}

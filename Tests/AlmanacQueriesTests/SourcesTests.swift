import AlmanacFiles
import AlmanacModel
import Testing

@testable import AlmanacQueries

@Suite struct SourcesTests {
  private func release(
    _ name: String,
    _ date: String,
    status: String = "completed",
    more: String = ""
  )
    -> (yaml: String, quote: String)
  {
    (
      "release: \(name)\ncompany: Alpha\ndate: \(date)\nstatus: \(status)\(more)",
      "\(name) at \(date)."
    )
  }

  private func record(_ name: String, _ articles: [SourceFile], knownBy: String? = nil) throws
    -> SourceRecord
  {
    let records = try SourceRecords(try MadeUp.question(articles, knownBy: knownBy), outlet: name)
    return try #require(records.records.first)
  }

  @Test("First is who told of a phase on a day before every other source")
  func first() throws {
    let articles = [
      MadeUp.article(
        "h",
        by: "The Herald",
        on: "2025-12-01",
        [release("One", "2025-11-30"), release("Two", "2025-11-29")]
      ),
      MadeUp.article("p", by: "The Post", on: "2025-12-04", [release("One", "2025-11-30")]),
    ]
    let herald = try record("The Herald", articles)
    #expect(herald.firsts.map(\.resolution.event.title) == ["One"])
    #expect(herald.firsts.map(\.lead) == [DayRange(exactly: 3)])
    #expect(herald.alone == 1)
    let post = try record("post", articles)
    #expect(post.firsts == [])
    #expect(post.alone == 0)
    #expect(post.events == 1)
  }

  @Test("Nobody is first where the days can be the same, or where a relay may hide who was")
  func undetermined() throws {
    let rough = [
      MadeUp.article("h", by: "The Herald", on: "2025-12-01", [release("One", "2025-11-30")]),
      MadeUp.article("p", by: "The Post", on: "2025-12", [release("One", "2025-11-30")]),
    ]
    #expect(try record("herald", rough).firsts == [])
    let relayed = [
      rough[0],
      MadeUp.article(
        "d",
        by: "Digest",
        on: "2025-12-09",
        [release("One", "2025-11-30", more: "\norigin: The Post")]
      ),
    ]
    #expect(try record("herald", relayed).firsts == [])
    #expect(try record("post", relayed).events == 1)
    #expect(throws: QuestionError.nothing("no claim is the word of Digest")) {
      try record("digest", relayed)
    }
  }

  private func rumors(_ count: Int) -> [SourceFile] {
    let names = (1...count).map { "Model \($0 * 11)" }
    let rumored = names.map { release($0, "2026-02-01", status: "rumored") }
    let came = names.dropFirst().map { release($0, "2026-02-01") }
    return [
      MadeUp.article("rumors", by: "The Herald", on: "2026-01-01", rumored),
      MadeUp.article("came", by: "The Post", on: "2026-02-02", came),
    ]
  }

  @Test("A hit rate has its counts, and fewer than five rumors give none")
  func rate() throws {
    let four = try record("herald", rumors(4))
    #expect(four.hits == (3, 4))
    #expect(four.rate == nil)
    let five = try record("herald", rumors(5))
    #expect(five.hits == (4, 5))
    #expect(five.rate == 80)
    #expect(Set(five.rumors.map(\.outcome)) == [.came, .overdue])
  }

  @Test("A rumor whose time is not over counts in no rate")
  func open() throws {
    let early = try record("herald", rumors(5), knownBy: "2026-01-15")
    #expect(early.rumors.map(\.outcome) == Array(repeating: .open, count: 5))
    #expect(early.hits == (0, 0))
    #expect(early.rate == nil)
  }

  @Test("A rumor of what was over when it was published is none")
  func late() throws {
    let articles = [
      MadeUp.article("came", by: "The Post", on: "2026-02-02", [release("One", "2026-02-01")]),
      MadeUp.article(
        "late",
        by: "The Herald",
        on: "2026-03-01",
        [release("One", "2026-02-01", status: "rumored")]
      ),
    ]
    #expect(try record("herald", articles).rumors == [])
  }

  @Test("A value is contradicted where it cannot be right beside what stands")
  func contradicted() throws {
    let articles = [
      MadeUp.article(
        "rumor",
        by: "The Herald",
        on: "2026-01-01",
        [
          release("One", "2026-02-01", status: "rumored"),
          release("Two", "2026-02", status: "rumored"),
        ]
      ),
      MadeUp.article(
        "came",
        by: "The Post",
        on: "2026-03-02",
        [release("One", "2026-03-01"), release("Two", "2026-02-07")]
      ),
    ]
    let record = try record("herald", articles)
    #expect(record.values == 2)
    #expect(
      record.contradicted.map { "\($0.resolution.event.title): \($0.said), not \($0.stands)" }
        == ["One: 1 Feb 2026, not 1 Mar 2026"]
    )
  }

  @Test("The list has every outlet that a claim is the word of, most rumors first")
  func all() throws {
    let records = try SourceRecords(try MadeUp.question(rumors(2)))
    #expect(records.records.map(\.name) == ["The Herald", "The Post"])
    #expect(!records.isOfOne)
  }
}

import AlmanacReports
import Testing

@testable import AlmanacAgents

@Suite struct CutTests {
  private let answer = JSON.members([
    "company": .string("OpenAI"),
    "rows": .array((0..<10).map { JSON.string("row \($0) of ten") }), "notes": .array([]),
  ])

  @Test("Of a long answer as many entries of its longest list are given as fit, and the next go on")
  func parts() throws {
    let first = try #require(answer.cut(to: 120, skip: 0))
    #expect(first.json.line.utf8.count <= 120)
    #expect(first.count == 10)
    #expect(first.entries.lowerBound == 0)
    var (entries, skip) = (first.entries.count, first.entries.upperBound)
    while skip < first.count {
      let next = try #require(answer.cut(to: 120, skip: skip))
      #expect(next.entries.lowerBound == skip)
      (entries, skip) = (entries + next.entries.count, next.entries.upperBound)
    }
    #expect(entries == 10)
    #expect(first.json["company"] == .string("OpenAI"))
  }

  @Test("What has no list, or no entry that fits, is not cut")
  func uncut() {
    #expect(JSON.members(["text": .string("long")]).cut(to: 5, skip: 0) == nil)
    #expect(answer.cut(to: 40, skip: 0) == nil)
    #expect(answer.cut(to: 200, skip: 10)?.entries == 10..<10)
  }
}

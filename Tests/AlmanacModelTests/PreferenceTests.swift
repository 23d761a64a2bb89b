import AlmanacGenerator
import TestSupport
import Testing

@testable import AlmanacModel

@Suite struct PreferenceTests {
  static func claim(
    _ article: String,
    published: String = "2025-12-10",
    status: Status = .completed,
    date: String? = nil,
    publisher: String = "daily",
    change: (inout Claim) -> Void = { _ in }
  ) throws -> Claim {
    let key = try #require(EventKey("openai/release/gpt-9"))
    let source = Source(
      article: article,
      title: article,
      publisher: publisher,
      publisherKey: publisher,
      published: try EventDate(published),
      url: "",
      isPrimary: false
    )
    var claim = Claim(
      event: key,
      company: "OpenAI",
      source: source,
      ordinal: 0,
      status: status,
      title: "GPT-9"
    )
    claim.attributes.date = try date.map { try EventDate($0) }
    change(&claim)
    return claim
  }

  private func date(_ claims: [Claim]) -> String? { resolve(claims)?.event.attributes.date?.edtf }

  @Test("A preferred claim beats a later one, and a deprecated one never wins")
  func rank() throws {
    let old = try Self.claim("a", published: "2025-01-01", date: "2025-01-01") {
      $0.rank = .preferred
    }
    let new = try Self.claim("b", date: "2025-01-02")
    #expect(date([old, new]) == "2025-01-01")
    let wrong = try Self.claim("c", date: "2025-01-03") { $0.rank = .deprecated }
    #expect(date([new, wrong]) == "2025-01-02")
    #expect(resolve([wrong]) == nil)
    #expect(resolve([]) == nil)
  }

  @Test("A closing status beats an open one, and of closing ones the latest known wins")
  func status() throws {
    let planned = try Self.claim("a", published: "2025-12-31", status: .announced, date: "2026")
    let rumor = try Self.claim("b", published: "2026-01-31", status: .rumored, date: "2026-02")
    #expect(resolve([planned, rumor])?.event.status == .announced)
    let done = try Self.claim("c", published: "2025-06-01", date: "2025-05")
    #expect(resolve([planned, rumor, done])?.event.status == .completed)
    let off = try Self.claim("d", published: "2025-07-01", status: .cancelled)
    #expect(resolve([planned, rumor, done, off])?.event.status == .cancelled)
  }

  @Test("Values come from the claims that carry the status, and else from the others")
  func tiers() throws {
    let planned = try Self.claim(
      "a",
      published: "2025-12-31",
      status: .expected,
      date: "2026-01-01"
    )
    let done = try Self.claim("b", date: "2025-12")
    #expect(date([planned, done]) == "2025-12")
    let undated = try Self.claim("c")
    #expect(date([planned, undated]) == "2026-01-01")
  }

  @Test("First-hand beats relayed, then the more precise, then the later, then the key")
  func rest() throws {
    let own = try Self.claim("a", published: "2025-01-01", date: "2025", publisher: "openai")
    let relayed = try Self.claim("b", date: "2025-05-05")
    #expect(date([own, relayed]) == "2025")
    let rough = try Self.claim("c", published: "2025-12-31", date: "2025-05")
    #expect(date([relayed, rough]) == "2025-05-05")
    let later = try Self.claim("d", published: "2025-12-31", date: "2025-05-06")
    #expect(date([relayed, later]) == "2025-05-06")
    let beside = try Self.claim("e", published: "2025-12-31", date: "2025-05-07")
    #expect(date([later, beside]) == "2025-05-07")
    let copied = try Self.claim("f", date: "2025-06", publisher: "openai") { $0.origin = "Daily" }
    #expect(date([relayed, copied]) == "2025-05-05")
  }

  @Test("A rival that only the order of publication decides against leaves the date open")
  func rivals() throws {
    let one = try Self.claim("a", published: "2025-12-02", date: "2025-12-01")
    let other = try Self.claim("b", published: "2025-12-03", date: "2025-12-02")
    let event = try #require(resolve([one, other])?.event)
    #expect(event.attributes.date?.edtf == "2025-12-02")
    #expect(event.span?.earliest?.iso == "2025-12-01")
    #expect(event.rivals.map(\.text) == ["1 Dec 2025"])
    #expect(event.rivals.map(\.isUndecided) == [true])
    let own = try Self.claim("c", date: "2025-12-03", publisher: "openai")
    let decided = try #require(resolve([one, other, own])?.event)
    #expect(decided.span == decided.attributes.date?.span)
    #expect(decided.rivals.map(\.isUndecided) == [false, false])
    #expect(decided.voices == 2)
  }

  @Test("Every claim of an event has a part in the answer or a reason why not")
  func evidence() throws {
    let own = try Self.claim("a", date: "2025-12-03", publisher: "openai")
    let other = try Self.claim("b", date: "2025-12-02")
    let wrong = try Self.claim("c", date: "2024") { claim in
      claim.rank = .deprecated
      claim.note = "a slip"
    }
    let resolution = try #require(resolve([other, wrong, own]))
    #expect(
      resolution.evidence.map(\.reason) == [
        "before b: it is first-hand", "its date gives way to a: it is first-hand",
        "deprecated: a slip",
      ]
    )
    #expect(resolution.evidence.map(\.usedFor) == [[.status, .title, .date], [], []])
  }

  @Test("A claim alone resolves to what the contest of many would give", arguments: 0..<40)
  func only(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let claim = try Self.claim(
      "article",
      published: ["2025-01-05", "2025-01", "2025-01/.."].randomElement(using: &generator) ?? "",
      status: Status.allCases.randomElement(using: &generator) ?? .completed,
      date: Bool.random(using: &generator) ? DatePropertyTests.date(&generator) : nil
    ) { claim in
      claim.rank = Rank.allCases.randomElement(using: &generator) ?? .normal
      claim.attributes.raised = try? Money("$\(Int.random(in: 1...9, using: &generator))B")
      claim.attributes.target = Bool.random(using: &generator) ? try? Money("up to $10B") : nil
      claim.attributes.round = RoundType.allCases.randomElement(using: &generator)
      claim.attributes.parties = Bool.random(using: &generator) ? ["b", "a"] : []
      claim.attributes.investors = ["Beta", "Alpha", "Beta"].map {
        Investor(name: $0, role: $0 == "Alpha" ? .participant : .lead, amount: nil, state: nil)
      }
      claim.relations = [
        Relation(.follows, "openai/release/gpt-8"), Relation(.because, "a/alert/b"),
      ]
    }
    #expect(resolve([claim]) == resolveByBallot([claim]))
  }

  @Test("The order of the claims never matters", arguments: 0..<20)
  func order(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let claims = try (0..<8).map { index in
      try Self.claim(
        "article-\(index)",
        published: "2025-0\(Int.random(in: 1...9, using: &generator))-01",
        status: Status.allCases.randomElement(using: &generator) ?? .completed,
        date: DatePropertyTests.date(&generator),
        publisher: Bool.random(using: &generator) ? "openai" : "daily"
      ) { claim in
        claim.rank = Rank.allCases.randomElement(using: &generator) ?? .normal
      }
    }
    let first = resolve(claims)
    for _ in 0..<20 { #expect(resolve(claims.shuffled(using: &generator)) == first) }
  }
}

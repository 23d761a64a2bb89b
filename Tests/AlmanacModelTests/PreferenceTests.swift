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

  private func press(_ article: String, _ published: String, _ date: String, by outlet: String)
    throws -> Claim
  {
    try Self.claim(article, published: published, date: date, publisher: outlet) {
      $0.source.publisherKind = .press
    }
  }

  @Test("The nearer hand wins, then the finer, then more voices, then the later, then the key")
  func rest() throws {
    let own = try Self.claim("a", published: "2025-01-01", date: "2025-05-01", publisher: "openai")
    let told = try press("b", "2025-06-01", "2025-05-05", by: "wire")
    #expect(date([own, told]) == "2025-05-01")
    let listed = try Self.claim("c", published: "2025-12-31", date: "2025-05-07")
    #expect(date([told, listed]) == "2025-05-05")
    let rough = try press("d", "2025-12-31", "2025-06", by: "paper")
    #expect(date([told, rough]) == "2025-05-05")
    let later = try press("e", "2025-12-31", "2025-05-06", by: "paper")
    #expect(date([told, later]) == "2025-05-06")
    let second = try press("f", "2025-05-06", "2025-05-05", by: "herald")
    #expect(date([told, later, second]) == "2025-05-05")
    let beside = try press("g", "2025-12-31", "2025-05-07", by: "herald")
    #expect(date([later, beside]) == "2025-05-07")
  }

  @Test("A month is no finer for being shorter, and two days beat the month")
  func units() throws {
    let october = try press("a", "2025-12-02", "2025-10", by: "wire")
    let november = try press("b", "2025-12-01", "2025-11", by: "paper")
    #expect(date([october, november]) == "2025-10")
    let february = try press("c", "2025-12-01", "2025-02", by: "paper")
    #expect(date([october, february]) == "2025-10")
    let set = try press("d", "2025-01-01", "[2025-11-03,2025-11-04]", by: "herald")
    #expect(date([october, november, set]) == "[2025-11-03,2025-11-04]")
    let about = try press("e", "2025-12-03", "2025-09~", by: "herald")
    #expect(date([october, about]) == "2025-10")
    let open = try press("f", "2025-12-03", "2025-09-01/..", by: "herald")
    #expect(date([february, open]) == "2025-02")
  }

  @Test("A farther hand refines what a nearer one leaves open, and never a bound")
  func refinement() throws {
    let own = try Self.claim("a", date: "2025-12", publisher: "openai")
    let told = try press("b", "2025-12-05", "2025-12-01", by: "wire")
    let refined = try #require(resolve([own, told]))
    #expect(refined.event.attributes.date?.edtf == "2025-12-01")
    #expect(refined.event.hand == .reported)
    #expect(refined.evidence[1].reason == "it says more finely what a says")
    let outside = try press("c", "2025-12-05", "2025-11-30", by: "wire")
    #expect(date([own, outside]) == "2025-12")
    let bound = try Self.claim("d", date: "../2025-12", publisher: "openai")
    #expect(date([bound, told]) == "../2025-12")
    func amount(_ text: String, _ claim: Claim) throws -> Claim {
      var claim = claim
      claim.attributes.raised = try Money(text)
      return claim
    }
    let atLeast = try [amount("at least $5B", own), amount("$6B", told)]
    #expect(resolve(atLeast)?.event.attributes.raised?.text == "at least $5B")
    let range = try [amount("$5B to $7B", own), amount("$6B", told)]
    #expect(resolve(range)?.event.attributes.raised?.text == "$6B")
  }

  @Test("What was not opened is reported at most, and a relay is silent beside its opened origin")
  func relays() throws {
    let seen = try Self.claim("a", date: "2025-12-03", publisher: "openai") {
      $0.source.via = [Via(outlet: "Table", outletKey: "table")]
    }
    #expect(seen.hand == .reported)
    let relay = try Self.claim("b", date: "2025-12-04", publisher: "blog") { claim in
      claim.origin = "Wire"
      claim.originKey = "wire"
      claim.originKind = .press
    }
    #expect(relay.hand == .reported)
    let opened = try press("c", "2025-12-01", "2025-12-02", by: "wire")
    let resolution = try #require(resolve([relay, opened]))
    #expect(resolution.event.attributes.date?.edtf == "2025-12-02")
    #expect(resolution.event.rivals == [])
    #expect(resolution.evidence[1].reason == "its origin was opened and speaks for itself")
    let filing = try Self.claim("d", date: "2025-12-05") { $0.source.publisherKind = .filing }
    #expect(filing.hand == .firstHand)
    let party = try Self.claim("e", publisher: "Acme") { $0.attributes.parties = ["Acme"] }
    #expect(party.hand == .firstHand)
    #expect(try Self.claim("f").hand == .compiled)
  }

  @Test("Voices are the smaller of the sources and of the ways they came by")
  func voices() throws {
    let table = Via(outlet: "Table", outletKey: "table")
    let one = try press("a", "2025-12-01", "2025-12-01", by: "wire")
    var two = try press("b", "2025-12-01", "2025-12-01", by: "paper")
    #expect([one, two].voices == 2)
    two.origin = "wire"
    two.originKey = "wire"
    #expect([one, two].voices == 1)
    let seen = ["x", "y", "z"].compactMap { name in
      try? Self.claim(name, publisher: name) { $0.source.via = [table] }
    }
    #expect(seen.voices == 1)
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
        "before b: it is nearer to what happened",
        "its date gives way to a: it is nearer to what happened",
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

import AlmanacGenerator
import Testing

@testable import AlmanacModel

@Suite struct PhaseTests {
  private func claim(
    _ article: String,
    _ status: Status,
    published: String,
    date: String? = nil,
    hand: Hand = .reported
  ) throws -> Claim {
    try PreferenceTests.claim(article, published: published, status: status, date: date) { claim in
      switch hand {
      case .firstHand: claim.source.isPrimary = true
      case .reported: claim.source.publisherKind = .press
      case .compiled: claim.source.publisherKind = .dataset
      }
    }
  }

  private func life(_ claims: [Claim]) -> [String] {
    (resolve(claims)?.event.phases ?? []).map {
      "\($0.status.rawValue) \($0.attributes.date?.edtf ?? "undated")"
    }
  }

  @Test("A deal that was announced and called off keeps both dates, whoever lists it later")
  func cancelled() throws {
    let announced = try claim("a", .announced, published: "2025-05-06", date: "2025-05-06")
    let off = try claim("b", .cancelled, published: "2025-07-11", date: "2025-07-11")
    let late = try claim(
      "c",
      .announced,
      published: "2026-01-01",
      date: "2025-05",
      hand: .compiled
    )
    let event = try #require(resolve([late, off, announced])?.event)
    #expect(event.status == .cancelled)
    #expect(life([late, off, announced]) == ["announced 2025-05-06", "cancelled 2025-07-11"])
    #expect(event.listedPhases.map(\.status) == [.announced, .cancelled])
    #expect(event.outcome(of: event.phases[0]) == .cancelled)
  }

  @Test("A rumor never follows anything, and a plan follows only a rumor")
  func open() throws {
    let rumor = try claim("a", .rumored, published: "2025-01-01", date: "2025-06")
    let plan = try claim("b", .expected, published: "2025-02-01", date: "2025-06")
    let denial = try claim("c", .denied, published: "2025-03-01")
    let again = try claim("d", .rumored, published: "2025-04-01")
    #expect(resolve([rumor, plan])?.event.status == .expected)
    #expect(resolve([rumor, plan, denial, again])?.event.status == .denied)
    let announced = try claim("e", .announced, published: "2025-05-01", date: "2025-05-01")
    #expect(resolve([rumor, plan, denial, announced])?.event.status == .announced)
  }

  @Test("A denial does not undo what a nearer hand announced, nor what came or was called off")
  func denied() throws {
    let own = try claim(
      "a",
      .announced,
      published: "2025-01-01",
      date: "2025-01-01",
      hand: .firstHand
    )
    let denial = try claim("b", .denied, published: "2025-02-01", date: "2025-02-01")
    #expect(resolve([own, denial])?.event.status == .announced)
    let told = try claim("a", .announced, published: "2025-01-01", date: "2025-01-01")
    #expect(resolve([told, denial])?.event.status == .denied)
    let done = try claim("c", .completed, published: "2025-01-15", date: "2025-01-15")
    #expect(resolve([told, done, denial])?.event.status == .completed)
  }

  @Test("What is undated is dated by bounds, and never by a plan")
  func bounds() throws {
    let plan = try claim("a", .expected, published: "2025-01-01", date: "2025-03")
    let done = try claim("b", .completed, published: "2025-04-10")
    #expect(resolve([plan, done])?.event.attributes.date?.edtf == "[..2025-04-10]")
    let announced = try claim("c", .announced, published: "2025-02-02", date: "2025-02-02")
    let bounded = try #require(resolve([plan, announced, done])?.event)
    #expect(bounded.attributes.date?.edtf == "[2025-02-02..2025-04-10]")
    #expect(bounded.phase?.isBounded == true)
    let denial = try claim("d", .denied, published: "2025-04-10")
    #expect(resolve([plan, denial])?.event.attributes.date == nil)
  }

  @Test("Values that no claim of the last phase gives come from the nearest phase before it")
  func lent() throws {
    var announced = try claim("a", .announced, published: "2025-01-01", date: "2025-01-01")
    announced.attributes.raised = try Money("$5B")
    var rumor = try claim("b", .rumored, published: "2024-12-01")
    rumor.attributes.raised = try Money("$4B")
    rumor.attributes.target = try Money("$6B")
    let done = try claim("c", .completed, published: "2025-02-01", date: "2025-02-01")
    let resolution = try #require(resolve([announced, rumor, done]))
    #expect(resolution.event.attributes.raised?.text == "$5B")
    #expect(resolution.event.attributes.target?.text == "$6B")
    #expect(
      resolution.evidence.map { "\($0.claim.source.article): \($0.reason)" } == [
        "c: the only claim (completed)", "a: the only claim (announced)",
        "b: the only claim (rumored)",
      ]
    )
    #expect(
      resolution.evidence.map(\.usedFor) == [[.status, .title, .date], [.raised], [.target]]
    )
  }

  @Test("A part takes the end of its whole, unless a claim of its own completes it")
  func parts() throws {
    let whole = try #require(
      resolve([try claim("a", .cancelled, published: "2025-03-01", date: "2025-02-28")])
    )
    var part = try claim("b", .announced, published: "2025-01-01", date: "2025-01-01")
    part.relations = [Relation(.partOf, "openai/funding/x")]
    let ended = try #require(resolve([part])).ended(with: whole.event).event
    #expect(ended.status == .cancelled)
    #expect(ended.attributes.date?.edtf == "2025-02-28")
    #expect(ended.listedPhases.map(\.status) == [.announced, .cancelled])
    var done = part
    done.status = .completed
    #expect(resolve([part, done])?.wholes == [])
    #expect(resolve([part])?.wholes == ["openai/funding/x"])
  }

  @Test("A later claim of a lower hand about an earlier phase changes no status", arguments: 0..<60)
  func late(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let claims = try randomClaims(&generator)
    let event = try #require(resolve(claims)?.event)
    for phase in event.phases where phase.status != event.status {
      guard let day = phase.day, phase.status != .cancelled, phase.status != .completed else {
        continue
      }
      let late = try claim(
        "zz",
        phase.status,
        published: "2027-01-01",
        date: day.iso,
        hand: .compiled
      )
      #expect(resolve(claims + [late])?.event.status == event.status)
    }
  }

  @Test("Any order of claims gives the same event", arguments: 0..<60)
  func order(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let claims = try randomClaims(&generator)
    let first = resolve(claims)
    for _ in 0..<10 { #expect(resolve(claims.shuffled(using: &generator)) == first) }
  }

  private func randomClaims(_ generator: inout SplitMix64) throws -> [Claim] {
    try (0..<7).map { index in
      try claim(
        "article-\(index)",
        Status.allCases.randomElement(using: &generator) ?? .completed,
        published: "2025-0\(Int.random(in: 1...9, using: &generator))-11",
        date: Bool.random(using: &generator)
          ? "2025-0\(Int.random(in: 1...9, using: &generator))-0\(Int.random(in: 1...9, using: &generator))"
          : nil,
        hand: Hand.allCases.randomElement(using: &generator) ?? .compiled
      )
    }
  }
}

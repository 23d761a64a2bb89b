import AlmanacModel
import Testing

@testable import AlmanacDrafting

@Suite struct ComparisonTests {
  private func event(_ key: String, _ status: Status, _ date: String, _ amount: String) throws
    -> KnownEvent
  {
    let key = try #require(EventKey(key))
    var attributes = Attributes(title: key.kind.title)
    attributes.date = try EventDate(date)
    if key.kind == .funding {
      attributes.raised = try Money(amount)
    } else {
      attributes.amount = try Money(amount)
    }
    return KnownEvent(
      key: key,
      title: key.kind.title,
      status: status,
      attributes: attributes,
      source: "by Reuters, 2 Oct 2024"
    )
  }

  private func standings(_ text: String, _ events: [KnownEvent]) throws -> [Standing] {
    let draft = try Drafts.drafter.draft(Drafts.page(text)) { company, kind in
      events.filter { $0.key.company == company && $0.key.kind == kind }
    }
    return draft.notes.map(\.standing)
  }

  @Test("A claim is new, agrees, contradicts, or says what came of a plan")
  func standings() throws {
    let text = "OpenAI raised $6.6 billion in October 2024."
    let round = "openai/funding/2024-10"
    #expect(try standings(text, []) == [.new])
    #expect(
      try standings(text, [event(round, .completed, "2024-10-02", "$6.6B")]) == [.agrees(round)]
    )
    #expect(try standings(text, [event(round, .expected, "2024-10", "$6.6B")]) == [.outcome(round)])
    #expect(
      try standings(text, [event(round, .completed, "2024-10", "$5B")])
        == [.contradicts(round, there: "there $5B by Reuters, 2 Oct 2024")]
    )
    #expect(
      try standings(text, [event("openai/funding/2023-01", .completed, "2023-01", "$10B")]) == [
        .new
      ]
    )
  }

  @Test("What an event says otherwise is given with whose word that value is, and not the date's")
  func source() throws {
    let round = "openai/funding/2024-10"
    let dated = try event(round, .completed, "2024-10", "$5B")
    let known = KnownEvent(
      key: dated.key,
      title: dated.title,
      status: dated.status,
      attributes: dated.attributes,
      source: dated.source,
      sources: [.date: "by Reuters, 2 Oct 2024", .raised: "by CNBC, 3 Oct 2024"]
    )
    #expect(
      try standings("OpenAI raised $6.6 billion in October 2024.", [known])
        == [.contradicts(round, there: "there $5B by CNBC, 3 Oct 2024")]
    )
  }

  @Test("A text is set beside what is known, claim by claim")
  func verdicts() throws {
    let known = try [event("openai/valuation/2024-10", .completed, "2024-10", "$157B")]
    let page = Drafts.page(
      "OpenAI was valued at $157 billion in October 2024. Anthropic is worth $380 billion."
    )
    let verdicts = try Drafts.drafter.verdicts(page) { company, kind in
      known.filter { $0.key.company == company && $0.key.kind == kind }
    }
    #expect(verdicts.map(\.word) == [.supported, .unknown])
    #expect(
      verdicts.map { $0.events.map(\.key.description) } == [["openai/valuation/2024-10"], []]
    )
  }

  @Test("A limit is not the same amount as what lies far below it")
  func limits() throws {
    let plan = try event("anthropic/funding/2026-04", .announced, "2026-04", "up to $25B")
    #expect(try standings("Anthropic raised $545 million.", [plan]) == [.new])
    #expect(
      try standings("Anthropic raised $20 billion.", [plan])
        == [.outcome("anthropic/funding/2026-04")]
    )
  }

  @Test("That something was planned does not support that it was done")
  func planned() throws {
    let plan = try event("openai/funding/2026-02", .expected, "2026-02", "$40B")
    let verdicts = try Drafts.drafter.verdicts(
      Drafts.page("OpenAI raised $40 billion in February 2026.")
    ) { _, kind in kind == .funding ? [plan] : [] }
    #expect(verdicts.map(\.word) == [.unknown])
    #expect(verdicts.map(\.there) == ["there only expected, by Reuters, 2 Oct 2024"])
  }

  @Test("A round that is not told as a listing is not the listing")
  func listing() throws {
    var ipo = try event("openai/funding/ipo", .expected, "2026-09/..", "at least $60B")
    ipo = ipo.with(round: try #require(RoundType(rawValue: "ipo")))
    #expect(try standings("OpenAI raised $70 billion in March 2026.", [ipo]) == [.new])
  }
}

extension KnownEvent {
  fileprivate func with(round: RoundType) -> KnownEvent {
    var attributes = attributes
    attributes.round = round
    return KnownEvent(
      key: key,
      title: title,
      status: status,
      attributes: attributes,
      source: source
    )
  }
}

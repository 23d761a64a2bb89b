import Testing

@testable import AlmanacModel

/// What is resolved part by part: an investor's share, and what a price rests on.
@Suite struct PartwiseTests {
  private func claim(
    _ article: String,
    _ hand: Hand,
    status: Status = .completed,
    change: (inout Claim) throws -> Void
  ) throws -> Claim {
    var claim = try PreferenceTests.claim(article, status: status, publisher: article) { claim in
      switch hand {
      case .firstHand: claim.source.isPrimary = true
      case .reported: claim.source.publisherKind = .press
      case .compiled: claim.source.publisherKind = .dataset
      }
    }
    try change(&claim)
    return claim
  }

  private func naming(
    _ article: String,
    _ hand: Hand,
    status: Status = .completed,
    role: Investor.Role = .participant,
    amount: String? = nil,
    state: Investor.State? = nil
  ) throws -> Claim {
    try claim(article, hand, status: status) {
      $0.attributes.investors = [
        Investor(name: "Fund", role: role, amount: try amount.map { try Money($0) }, state: state)
      ]
    }
  }

  private func share(_ claims: [Claim]) throws -> String {
    let investors = try #require(resolve(claims)?.event.attributes.investors)
    return investors.map {
      [$0.name, $0.role.rawValue, $0.amount?.text, $0.state?.rawValue].compactMap(\.self)
        .joined(separator: " ")
    }.joined(separator: ", ")
  }

  @Test("Who only names an investor hides nothing of what others say of it")
  func named() throws {
    let own = try naming("own", .firstHand, role: .lead)
    let told = try naming("told", .reported, amount: "$1B", state: .paid)
    #expect(try share([own, told]) == "Fund lead $1B paid")
    #expect(try share([told, own]) == "Fund lead $1B paid")
    let rough = try naming("rough", .firstHand, amount: "$1B to $2B")
    #expect(try share([rough, told]) == "Fund participant $1B paid")
  }

  @Test("How far one sum had come says nothing of another")
  func sums() throws {
    let own = try naming("own", .firstHand, amount: "$5B")
    let part = try naming("part", .reported, amount: "$1B", state: .paid)
    #expect(try share([own, part]) == "Fund participant $5B")
    let same = try naming("same", .reported, amount: "up to $5B", state: .committed)
    #expect(try share([own, same]) == "Fund participant $5B committed")
  }

  @Test("An investor's amount comes from the phase before where the last one only names it")
  func phases() throws {
    let promised = try naming(
      "promised",
      .reported,
      status: .announced,
      amount: "$2B",
      state: .committed
    )
    let done = try naming("done", .reported, role: .lead)
    #expect(try share([promised, done]) == "Fund lead $2B")
    let evidence = try #require(resolve([promised, done])?.evidence)
    #expect(evidence.filter { $0.usedFor.contains(.investors) }.count == 2)
    let off = try naming("off", .reported, status: .cancelled)
    #expect(try share([promised, off]) == "Fund participant $2B committed")
  }

  private func price(
    _ article: String,
    _ hand: Hand,
    status: Status = .completed,
    _ amount: String,
    _ basis: Basis
  ) throws -> Claim {
    try claim(article, hand, status: status) {
      $0.attributes.amount = try Money(amount)
      $0.attributes.basis = basis
    }
  }

  private func basis(_ claims: [Claim]) -> Basis? { resolve(claims)?.event.attributes.basis }

  @Test("Who leaves open what a price rests on gives way to who says it of the same amount")
  func bases() throws {
    let open = try price("open", .firstHand, "$100B", .unspecified)
    #expect(basis([open]) == .unspecified)
    let listed = try price("listed", .compiled, "$100B", .postMoney)
    #expect(basis([open, listed]) == .postMoney)
    let other = try price("other", .reported, "$90B", .tender)
    #expect(basis([open, other]) == .unspecified)
    #expect(basis([open, other, listed]) == .postMoney)
  }

  @Test("An earlier phase says what the same price rests on, but that it was asked for")
  func earlier() throws {
    let open = try price("open", .reported, "$100B", .unspecified)
    let before = try price("before", .reported, status: .announced, "at least $100B", .postMoney)
    #expect(basis([open, before]) == .postMoney)
    let less = try price("less", .reported, status: .announced, "$90B", .postMoney)
    #expect(basis([open, less]) == .unspecified)
    let asked = try price("asked", .reported, status: .expected, "$100B", .ask)
    #expect(basis([open, asked]) == .unspecified)
    #expect(basis([open, asked, before]) == .postMoney)
    let rumor = try price("rumor", .reported, status: .rumored, "$100B", .unspecified)
    #expect(basis([rumor, asked]) == .ask)
  }

  @Test("A deal is named by the parties that it is resolved to, where no claim has a name for it")
  func deals() throws {
    func deal(_ article: String, _ parties: [String], _ title: String? = nil) throws -> Claim {
      try claim(article, .reported) {
        $0.attributes.deal = .partnership
        $0.attributes.parties = parties
        $0.attributes.title = title ?? DealType.partnership.title(with: parties)
      }
    }
    let whole = try deal("a", ["Block", "Linux Foundation"])
    let bare = try deal("b", [])
    let event = try #require(resolve([whole, bare])?.event)
    #expect(event.title == "Partnership with Block, Linux Foundation")
    #expect(
      resolve([whole, try deal("c", [], "Agentic AI Foundation")])?.event.title
        == "Agentic AI Foundation"
    )
  }
}

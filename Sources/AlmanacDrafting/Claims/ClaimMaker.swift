import AlmanacModel
import AlmanacReading

/// Makes claims of proposals, as an article file holds them.
struct ClaimMaker {
  let source: Source
  let quoter: Quoter

  /// The claim of a proposal, its event under a key of its own.
  func claim(_ proposal: Proposal, ordinal: Int, key: EventKey) -> Claim {
    var claim = Claim(
      event: key,
      company: proposal.company.name,
      source: source,
      ordinal: ordinal,
      status: proposal.status,
      title: proposal.subject ?? proposal.kind.title
    )
    claim.origin = proposal.origin?.name
    claim.attributes = attributes(proposal)
    let quote = quoter.quote(proposal)
    claim.quote = quote
    settle(&claim, by: quote.text)
    claim.fields = fields(proposal)
    return claim
  }

  /// Takes from the quote itself that something is only planned, and what a worth rests on, where the
  /// proposal says neither.
  private func settle(_ claim: inout Claim, by quote: String) {
    let read = quoter.reader.read(quote, published: quoter.published)
    let kind = claim.event.kind
    if claim.status == .completed, read.outcome(of: kind) == .planned {
      claim.status = kind == .release ? .expected : .rumored
    }
    guard kind == .valuation, claim.attributes.basis == .unspecified,
      let amount = claim.attributes.amount
    else { return }
    let said = read.bases(of: read.mentions.filter { $0.says(amount) })
    let plain = said.subtracting([.ask])
    if let basis = plain.first, plain.count == 1 {
      claim.attributes.basis = basis
    } else if claim.status == .rumored, said.contains(.ask) {
      claim.attributes.basis = .ask
    }
  }

  private func attributes(_ proposal: Proposal) -> Attributes {
    var attributes = Attributes(title: proposal.subject ?? proposal.kind.title)
    attributes.date = proposal.date
    switch proposal.kind {
    case .release: attributes.milestone = .available
    case .funding:
      attributes.round = RoundType(rawValue: proposal.round ?? "undisclosed") ?? .undisclosed
      if proposal.isTarget {
        attributes.target = proposal.amount
      } else {
        attributes.raised = proposal.amount
      }
      attributes.investors = proposal.investors.map {
        Investor(
          name: $0.name.name,
          role: $0.isLead ? .lead : .participant,
          amount: nil,
          state: nil
        )
      }
      attributes.title = attributes.round?.title ?? attributes.title
    case .valuation:
      attributes.amount = proposal.amount
      attributes.basis = proposal.basis ?? .unspecified
    case .deal:
      attributes.deal = proposal.subject.flatMap { DealType(rawValue: $0) }
      attributes.amount = proposal.amount
      attributes.parties = proposal.others.map(\.name)
      attributes.title = attributes.deal?.title(with: attributes.parties) ?? attributes.title
    case .metric: attributes.figure = proposal.figure
    case .alert, .milestone:
      if let type = proposal.alertType { attributes.alertType = type }
      attributes.title = attributes.title.prefix(1).uppercased() + attributes.title.dropFirst()
    }
    return attributes
  }

  /// The quotes of values that stand in other sentences.
  private func fields(_ proposal: Proposal) -> [Claim.Field] {
    var fields: [Claim.Field] = []
    if let date = proposal.date, let place = proposal.datePlace,
      let quote = quoter.quote(place, saying: { $0.say(date) })
    {
      fields.append(Claim.Field(.date, .quote(quote)))
    }
    if let amount = proposal.amount, let place = proposal.amountPlace,
      let quote = quoter.quote(place, saying: { $0.say(amount) })
    {
      let attribute: Attribute =
        proposal.kind == .deal ? .amount : proposal.isTarget ? .target : .raised
      fields.append(Claim.Field(attribute, .quote(quote)))
    }
    return fields.sorted { $0.attribute.rawValue < $1.attribute.rawValue }
  }
}

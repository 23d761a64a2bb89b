import AlmanacModel

/// Gives proposed events keys: stable, readable, and one for each of them.
struct KeyMaker {
  let published: EventDate
  private var taken: [String: Proposal] = [:]

  init(published: EventDate) { self.published = published }

  /// The key of a company: the registered one, or what its name makes.
  static func company(_ party: Party) -> String { party.isRegistered ? party.id : party.name.slug }

  /// The key of the event of a proposal; nil where its name makes none.
  mutating func key(of proposal: Proposal) -> EventKey? {
    let subject = subject(proposal)
    let company = KeyMaker.company(proposal.company)
    for number in 1...20 {
      let tail = number == 1 ? subject : "\(subject)-\(number)"
      guard
        let key = EventKey(company: company, kind: proposal.kind, subject: String(tail.prefix(100)))
      else { return nil }
      if let other = taken[key.description] {
        guard isOne(other, proposal) else { continue }
      } else {
        taken[key.description] = proposal
      }
      return key
    }
    return nil
  }

  private func subject(_ proposal: Proposal) -> String {
    let when = (proposal.date ?? published).slug
    let year = String(
      ((proposal.date ?? published).earliest ?? (proposal.date ?? published).latest).map {
        $0.iso.prefix(4)
      } ?? ""
    )
    switch proposal.kind {
    case .release: return (proposal.subject ?? "").slug
    case .funding:
      let round = proposal.round ?? "undisclosed"
      switch round {
      case "undisclosed": return when
      case "debt", "tender", "secondary", "grant", "convertible-note", "ipo", "post-ipo-equity":
        return "\(round)-\(when)"
      default: return round
      }
    case .valuation: return when
    case .metric: return "\((proposal.subject ?? "").slug)-\(when)"
    case .deal:
      let other = proposal.others.first.map { KeyMaker.company($0) } ?? proposal.subject ?? "deal"
      return "\(other.replacing("/", with: "-"))-\(year)"
    case .alert, .milestone: return "\((proposal.subject ?? "").slug)-\(year)"
    }
  }

  /// Whether two claims can be about one event.
  private func isOne(_ one: Proposal, _ other: Proposal) -> Bool {
    guard one.kind == other.kind else { return false }
    if one.kind == .deal, one.subject != other.subject { return false }
    if let amount = one.amount, let second = other.amount {
      return !amount.excludes(second) && amount.currency == second.currency
    }
    if let figure = one.figure, let second = other.figure { return !figure.excludes(second) }
    return true
  }
}

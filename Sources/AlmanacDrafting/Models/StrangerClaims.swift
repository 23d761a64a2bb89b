import AlmanacModel
import Foundation

/// Makes claims of what a model said; those that are no claims at all are refused with a reason.
struct StrangerClaims {
  let reading: PageReading
  let index: NameIndex
  let source: Source
  let model: String

  /// A claim, or why there is none.
  enum Result {
    case claim(Claim, [Party])
    case refusal(Claim, String)
  }

  func result(_ entry: ModelAnswer.Entry, ordinal: Int) -> Result? {
    guard let kind = Kind(rawValue: entry.kind), kind != .milestone else { return nil }
    let company = party(entry.company)
    guard let company,
      let key = EventKey(
        company: KeyMaker.company(company),
        kind: kind,
        subject: "model-\(ordinal + 1)"
      )
    else {
      return refused(entry, kind, ordinal, "the text does not name \(shortened(entry.company))")
    }
    var claim = Claim(
      event: key,
      company: company.name,
      source: source,
      ordinal: ordinal,
      status: entry.status.flatMap { Status(rawValue: $0) } ?? .completed,
      title: entry.subject ?? kind.title
    )
    var parties = [company]
    let others = (entry.parties ?? []).compactMap(party)
    parties += others
    if let origin = entry.origin.flatMap(party) {
      claim.origin = origin.name
      parties.append(origin)
    }
    do throws(PageError) {
      claim.attributes = try attributes(entry, kind, others)
    } catch {
      return refused(entry, kind, ordinal, error.description)
    }
    claim.event = subjectKey(claim) ?? key
    claim.quote = Claim.Quote(text: entry.quote.onOneLine, start: 0, end: 0)
    if let place = reading.page.text.range(of: entry.quote) {
      let scalars = reading.page.text.unicodeScalars
      let start = scalars.distance(from: scalars.startIndex, to: place.lowerBound)
      let end = scalars.distance(from: scalars.startIndex, to: place.upperBound)
      claim.quote = Claim.Quote(text: entry.quote, start: start, end: end)
    }
    return .claim(claim, parties)
  }

  /// Somebody whom the text names by a name that is known, or as it is written.
  private func party(_ name: String) -> Party? {
    if let hit = reading.scene.hits.first(where: {
      $0.isName && $0.party.name.folded == name.folded
    }) {
      return hit.party
    }
    let known = index.parties.values.filter { $0.name.folded == name.folded }.min { $0.id < $1.id }
    if let known, reading.scene.hits.contains(where: { $0.party.id == known.id }) { return known }
    guard name.count > 1, name.count < 80, reading.page.text.contains(name) else { return nil }
    return Party(id: name.folded, name: name, sort: .company, isRegistered: false)
  }

  private func attributes(_ entry: ModelAnswer.Entry, _ kind: Kind, _ others: [Party])
    throws(PageError) -> Attributes
  {
    var attributes = Attributes(title: entry.subject ?? kind.title)
    if let date = entry.date {
      attributes.date = try read(date) { text throws(DateError) in try EventDate(text) }
    }
    let money = try entry.amount.map { text throws(PageError) in try Amounts.money(text) }
    switch kind {
    case .funding:
      attributes.round = entry.round.flatMap { RoundType(rawValue: $0) } ?? .undisclosed
      if entry.status == "completed" {
        attributes.raised = money
      } else {
        attributes.target = money
      }
    case .valuation:
      guard let money else { throw PageError("a valuation has an amount") }
      attributes.amount = money
      attributes.basis = entry.basis.flatMap { Basis(rawValue: $0) } ?? .unspecified
    case .deal:
      guard let type = entry.subject.flatMap({ DealType(rawValue: $0) }) else {
        throw PageError("a deal is one of \(DealType.words.joined(separator: ", "))")
      }
      attributes.deal = type
      attributes.amount = money
      attributes.parties = others.map(\.name)
      attributes.title = type.title(with: attributes.parties)
    case .metric:
      guard let money else { throw PageError("a metric has an amount of money here") }
      attributes.figure = Figure(money.bounds, unit: money.currency.code)
    case .release: attributes.milestone = .available
    case .alert, .milestone: break
    }
    return attributes
  }

  private func read<Value, Problem: Error & CustomStringConvertible>(
    _ text: String,
    _ body: (String) throws(Problem) -> Value
  )
    throws(PageError) -> Value
  {
    do throws(Problem) { return try body(text) } catch { throw PageError(error.description) }
  }

  private enum Amounts {
    static func money(_ text: String) throws(PageError) -> Money {
      do throws(AmountError) { return try Money(text) } catch { throw PageError(error.description) }
    }
  }

  private func subjectKey(_ claim: Claim) -> EventKey? {
    let subject = DefaultSubject.of(
      claim.event.kind,
      subject: claim.attributes.title,
      attributes: claim.attributes
    )
    let when = (claim.attributes.date ?? reading.published).slug
    let isOfTime = [.funding, .valuation].contains(claim.event.kind)
    return EventKey(
      company: claim.event.company,
      kind: claim.event.kind,
      subject: isOfTime ? when : subject
    )
  }

  private func refused(_ entry: ModelAnswer.Entry, _ kind: Kind, _ ordinal: Int, _ why: String)
    -> Result?
  {
    guard let key = EventKey(company: "unknown", kind: kind, subject: "model-\(ordinal + 1)") else {
      return nil
    }
    var claim = Claim(
      event: key,
      company: shortened(entry.company),
      source: source,
      ordinal: ordinal,
      status: .completed,
      title: shortened(entry.subject ?? kind.title)
    )
    claim.quote = Claim.Quote(text: shortened(entry.quote), start: 0, end: 0)
    return .refusal(claim, why)
  }
}

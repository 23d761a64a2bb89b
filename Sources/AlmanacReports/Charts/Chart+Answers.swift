import AlmanacModel
import AlmanacQueries

extension ValuationHistory {
  /// The points as a chart; amounts in another currency than the first are left out, and counted.
  func chart(_ question: Question) -> Chart {
    let currency = points.first?.amount.currency ?? .usd
    let (other, same) = points.parted { $0.amount.currency == currency }
    let (undated, dated) = same.parted { $0.resolution.event.span?.closed != nil }
    let marks = dated.compactMap { point -> Chart.Mark? in
      let event = point.resolution.event
      guard let days = event.span?.closed else { return nil }
      // An upper bound alone is drawn to where it ends, not as a range from nothing.
      let drawn = point.amount.bounds.low == nil ? point.amount : point.amounts
      let top = drawn.bounds.closed.upperBound
      return Chart.Mark(
        label: event.title,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: drawn.bounds.low == nil ? top...top : drawn.bounds.closed,
        amount: point.amount.text,
        series: point.basis.rawValue,
        isHollow: point.exclusion == .unpaid || point.exclusion == .notCompleted
          || event.status != .completed
      )
    }
    return Chart(
      title: "\(company): valuation",
      scale: .money(currency),
      marks: marks,
      hollow: "not completed, or a price that nobody paid",
      isNamed: false,
      left: Chart.left(undated: undated.count, other: other.count, currency),
      source: Footing(dated.map(\.resolution), question).sourceLine,
      palette: Basis.inCharts
    )
  }
}

extension Basis {
  /// The words, those first that most charts draw.
  fileprivate static let inCharts = [postMoney, tender, ask, preMoney, marketCap, unspecified]
    .map(\.rawValue)
}

extension FundingHistory {
  /// The rounds by what they raised, or were to raise.
  func chart(_ question: Question) -> Chart {
    let (unknown, known) = rounds.parted { $0.money != nil }
    let currency = known.first?.money?.currency ?? .usd
    let (other, same) = known.parted { $0.money?.currency == currency }
    let (undated, dated) = same.parted { $0.resolution.event.span?.closed != nil }
    let marks = dated.compactMap { round -> Chart.Mark? in
      let event = round.resolution.event
      guard let days = event.span?.closed, let money = round.money else { return nil }
      let bounds = money.bounds
      let top = bounds.closed.upperBound
      return Chart.Mark(
        label: event.title,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: bounds.low == nil ? top...top : bounds.closed,
        amount: money.text,
        series: round.series,
        isHollow: event.status != .completed
      )
    }
    var left = Chart.left(undated: undated.count, other: other.count, currency)
    if !unknown.isEmpty {
      left.append("\(counted(unknown.count, "round")) of unknown amount not drawn")
    }
    return Chart(
      title: "\(company): funding",
      scale: .money(currency),
      marks: marks,
      hollow: "not completed",
      left: left,
      source: Footing(dated.map(\.resolution), question).sourceLine,
      palette: [
        "round", "part of a round", "debt", "called off or denied", "no new shares", "lapsed",
      ]
    )
  }
}

extension FundingHistory.Round {
  /// What it raised, or of one that is not completed, was to raise.
  fileprivate var money: Money? {
    let event = resolution.event
    return event.attributes.raised ?? (event.status == .completed ? nil : event.attributes.target)
  }

  /// What it is in the total.
  fileprivate var series: String {
    if whole != nil, exclusion == .part || counts { return "part of a round" }
    switch exclusion {
    case .part: return "part of a round"
    case .secondary: return "no new shares"
    case .cancelled: return "called off or denied"
    case .lapsed: return "lapsed"
    case .unknown, nil: break
    }
    return resolution.event.attributes.round?.isDebt == true ? "debt" : "round"
  }
}

extension Cadence {
  /// The gaps, each at the launch that ends it.
  func chart(_ question: Question) -> Chart {
    let marks = steps.compactMap { step -> Chart.Mark? in
      guard let days = step.span.closed, let gap = step.gap else { return nil }
      let low = Double(gap.min ?? 0)
      return Chart.Mark(
        label: step.releases.map(\.event.title).joined(separator: ", "),
        date: step.releases.first?.event.attributes.date?.text ?? "",
        days: days,
        amounts: low...max(low, Double(gap.max ?? gap.min ?? 0)),
        amount: gap.text,
        series: step.releases.first?.event.attributes.family ?? company,
        isHollow: false
      )
    }
    var left: [String] = []
    if let first = steps.first {
      let names = first.releases.map(\.event.title).joined(separator: ", ")
      let date = first.releases.first?.event.attributes.date?.text ?? ""
      left.append("The first, \(names) (\(date)), has no gap before it")
    }
    if undated > 0 { left.append("\(counted(undated, "undated release")) not drawn") }
    let who = [company, family].compactMap(\.self).joined(separator: " ")
    return Chart(
      title: "\(who): days between releases (\(measure.text))",
      scale: .days,
      marks: marks,
      hollow: "not completed",
      left: left,
      source: Footing(steps.flatMap(\.releases), question).sourceLine
    )
  }
}

extension Timeline {
  /// The dated events as a chart of time.
  func chart(_ question: Question) -> Chart {
    let shown = Set(rows.map(\.resolution.event.company)).sorted()
    let (undated, dated) = rows.parted { $0.shown.event.span?.closed != nil }
    let titles = Dictionary(
      rows.map { ($0.resolution.event.key.description, $0.resolution.event.title) },
      uniquingKeysWith: { one, _ in one }
    )
    let marks = dated.compactMap { row -> Chart.Mark? in
      let event = row.shown.event
      guard let days = event.span?.closed else { return nil }
      let ties = row.resolution.event.relations.compactMap { relation in
        titles[relation.target].map { "\(relation.type.words) \($0)" }
      }
      return Chart.Mark(
        label: event.titleCell(withCompany: self.names(company: event.company, shown.count > 1))
          .text,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: nil,
        amount: event.amountCell.text,
        series: event.key.kind.rawValue,
        isHollow: event.status != .completed,
        ties: ties,
        place: Chart.Place(event: event.key, company: lane(of: event))
      )
    }
    let names = companies.isEmpty ? shown : companies
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return Chart(
      title: "\(names.prefix(3).joined(separator: ", "))\(more): timeline",
      scale: .rows,
      marks: marks,
      hollow: "not completed",
      left: Chart.left(undated: undated.count, other: 0, .usd),
      source: Footing(dated.map(\.resolution), question).sourceLine,
      order: companies,
      isOfOne: companies.count == 1
    )
  }
}

extension RelationType {
  /// What the event is to the one that it points to.
  fileprivate var words: String {
    self == .because ? "because of" : rawValue.replacing("-", with: " ")
  }
}

extension Timeline {
  /// Whose lane an event stands in: a deal of another company in that of the party that was asked for.
  private func lane(of event: Event) -> String {
    guard companies.count > 1, !companies.contains(event.company) else { return event.company }
    return companies.first { event.attributes.parties.contains($0) } ?? event.company
  }
}

extension Chart {
  static func left(undated: Int, other: Int, _ currency: Currency) -> [String] {
    var left: [String] = []
    if other > 0 {
      left.append("\(counted(other, "amount")) in another currency than \(currency.code) not drawn")
    }
    if undated > 0 { left.append("\(counted(undated, "undated event")) not drawn") }
    return left
  }
}

extension Array {
  /// What does not hold, then what does, both in order.
  package func parted(_ holds: (Element) -> Bool) -> (rest: [Element], held: [Element]) {
    (filter { !holds($0) }, filter(holds))
  }
}

import AlmanacModel
import AlmanacReading

/// What a reading leaves out of a question.
extension PlainQuestion {
  /// Two kinds of answer that "and" joins, each with its own command; empty where one command is both.
  func halves(_ ranked: [(fit: Fit, score: Double)]) -> [PlainReading] {
    guard let best = ranked.first?.fit, best.topic != .search, let pair = joined else { return [] }
    let wanted = [pair.0, pair.1]
    guard !wanted.allSatisfy({ explains($0, best) }) else { return [] }
    var readings: [PlainReading] = []
    for cue in wanted {
      guard var fit = ranked.first(where: { explains(cue, $0.fit, anyFigure: true) })?.fit else {
        continue
      }
      if let figure = cue.figure, fit.topic == .metrics {
        let old = word(\.figure) ?? ""
        fit.request.values["name"] = fit.request.values["name"]?.map {
          $0.hasSuffix(old) ? String($0.dropLast(old.count)) + figure : $0
        }
      }
      let reading = self.reading(of: fit)
      if !readings.contains(reading) { readings.append(reading) }
    }
    return readings.count > 1 ? readings : []
  }

  /// Whether a reading answers something else than what one of its words asks for: another figure, a
  /// kind of answer of its own, the first or the largest of many, or what is worked out of two.
  func isMissed(by fit: Fit) -> Bool {
    // A plan or a conflict can be about anything: which, is only a narrowing that is named.
    if has(.rivals), fit.topic != .search { return true }
    guard ![.search, .plans, .conflicts].contains(fit.topic) else { return has(.ratio, .most) }
    return hits.contains { hit in
      if fit.topic == .gap, hit.cue.isOfEvents { return false }
      return switch hit.cue {
      // By what means money is earned is no figure.
      case .how: fit.topic == .metrics && !has(.growth, .change, .compare)
      case .place: fit.topic != .alerts
      case .most: ![.compare, .sources, .cadence, .changes].contains(fit.topic)
      case .first: !hasOrder(fit) && fit.topic != .show && !has(.rank)
      case .latest: !hasOrder(fit) && !has(.howLong)
      case .times: ![.valuation, .metrics].contains(fit.topic) || companies.count > 1
      case .ratio: fit.request.values["over"] == nil
      case .worth where fit.request.values["over"] != nil: false
      case .respond where fit.topic == .alerts: false
      case .outcome where fit.topic == .sources: false
      case .howLong, .multiple: !has(.growth, .change) && !explains(hit.cue, fit)
      case .raise, .rounds, .round, .investors, .invest, .portfolio:
        !isAboutMoneyIn(fit) && !explains(hit.cue, fit)
      case let cue where cue.isSubject: !explains(cue, fit)
      default: false
      }
    }
  }

  /// Whether it asks for the money of a company at the time of something that it names.
  func isOfAnotherTime(_ fit: Fit) -> Bool {
    guard [.valuation, .funding, .investor, .compare].contains(fit.topic) else { return false }
    return !things.isEmpty && has(.launch, .when, .after, .before, .since) && !has(.maker)
  }

  /// Whether a reading answers how much money came from whom.
  private func isAboutMoneyIn(_ fit: Fit) -> Bool {
    [.funding, .investor, .deals, .valuation].contains(fit.topic)
      || fit.topic == .compare && fit.request.values["by"] == ["raised"]
  }

  /// Whether a reading is in the order of its dates, or about the state of a day.
  private func hasOrder(_ fit: Fit) -> Bool {
    ![.search, .compare, .investor, .companies, .show, .conflicts, .plans].contains(fit.topic)
  }

  /// The words of a question that its reading does not use, besides those that nothing explains.
  func passedOver(by fit: Fit) -> [String] {
    guard fit.topic != .search else { return [] }
    let finder = NameFinder(text, tokens, language)
    var places = hits.filter { hit in
      !hit.cue.isManner && !hit.cue.votes.isEmpty && !explains(hit.cue, fit)
    }.map(\.pieces)
    if !conflictsTakeTypes(fit) { places += hits.filter { $0.cue == .genuine }.map(\.pieces) }
    let said = Set(fit.request.values.values.joined())
    places += names.filter { name in
      name.company == nil && name.outlet == nil && (name.model != nil || name.family != nil)
        && !said.contains { $0.folded.contains(name.word().folded) }
        && name.family.map { !said.contains($0.name) } ?? true
    }.map(\.pieces)
    places += hits.filter { $0.cue == .place }.map(\.pieces)
    if let within, fit.request.values["within"] == nil { places.append(within.pieces) }
    return places.sorted { $0.lowerBound < $1.lowerBound }.map(finder.written)
  }

  /// The cues of two kinds with "and" and no name or date between them.
  private var joined: (Cue, Cue)? {
    let asked = hits.filter { $0.cue.isJoinable }
    for (first, second) in zip(asked, asked.dropFirst())
    where first.pieces.upperBound < second.pieces.lowerBound {
      let between = first.pieces.upperBound..<second.pieces.lowerBound
      guard between.count <= 3,
        between.contains(where: { language.joints.match(tokens, $0) != nil }),
        !names.contains(where: { $0.pieces.overlaps(between) }),
        !moments.contains(where: { $0.pieces.overlaps(between) })
      else { continue }
      return (first.cue, second.cue)
    }
    return nil
  }

  private func conflictsTakeTypes(_ fit: Fit) -> Bool { fit.request.values["type"] != nil }

  /// Whether a reading answers what a cue asks.
  private func explains(_ cue: Cue, _ fit: Fit, anyFigure: Bool = false) -> Bool {
    if fit.request.question == "timeline", let kind = cue.listedKind,
      fit.request.values["kind"]?.contains(kind) == true
    {
      return true
    }
    guard cue.votes[fit.topic] != nil else { return false }
    guard let figure = cue.figure, fit.topic == .metrics, !anyFigure else { return true }
    return fit.request.values["name"]?.contains { $0.hasSuffix(figure) } ?? false
  }
}

extension Cue {
  /// Whether "and" can join it to another kind of answer.
  fileprivate var isJoinable: Bool {
    switch self {
    case .worth, .raise, .rounds, .investors, .figure, .alarm, .conflict, .deal, .often, .portfolio:
      true
    default: false
    }
  }

  /// Whether it can name one of two events whose distance is asked for.
  fileprivate var isOfEvents: Bool {
    switch self {
    case .alarm, .deal, .plan, .often, .raise, .rounds, .round: true
    default: false
    }
  }
}

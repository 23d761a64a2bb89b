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

  /// The words of a question that its reading does not use, besides those that nothing explains.
  func passedOver(by fit: Fit) -> [String] {
    guard fit.topic != .search else { return [] }
    let finder = NameFinder(text, tokens, language)
    var places = hits.filter { hit in
      !hit.cue.isManner && !hit.cue.votes.isEmpty && !explains(hit.cue, fit)
    }.map(\.pieces)
    let said = Set(fit.request.values.values.joined())
    places += names.filter { name in
      name.company == nil && name.outlet == nil && (name.model != nil || name.family != nil)
        && !said.contains { $0.folded.contains(name.word().folded) }
        && name.family.map { !said.contains($0.name) } ?? true
    }.map(\.pieces)
    places += parts
    if let within, fit.request.values["within"] == nil { places.append(within.pieces) }
    return places.sorted { $0.lowerBound < $1.lowerBound }.map(finder.written)
  }

  /// The cues of two kinds with "and" and no name or date between them.
  private var joined: (Cue, Cue)? {
    let asked = hits.filter { $0.cue.isSubject }
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

  /// Whether a reading answers what a cue asks.
  private func explains(_ cue: Cue, _ fit: Fit, anyFigure: Bool = false) -> Bool {
    guard cue.votes[fit.topic] != nil else { return false }
    guard let figure = cue.figure, fit.topic == .metrics, !anyFigure else { return true }
    return fit.request.values["name"]?.contains { $0.hasSuffix(figure) } ?? false
  }

  /// The places of words for a part of a month or a year that its date does not say: "early",
  /// "first half", 上旬.
  private var parts: [Range<Int>] {
    tokens.indices.compactMap { start in
      language.parts.match(tokens, start).flatMap { match in
        let near = start - 1..<match.end + 3
        let isDated = moments.contains { moment in
          near.overlaps(moment.pieces) && (moment.from?.utf8.count ?? 10) < 10 && !moment.hasPart
        }
        return isDated ? start..<match.end : nil
      }
    }
  }
}

extension Moment {
  /// Whether it says a part of a year by itself.
  fileprivate var hasPart: Bool {
    [from, to].contains { $0?.contains("-Q") == true || $0?.contains("-H") == true }
  }
}

extension Cue {
  /// Whether it asks for a kind of answer of its own.
  fileprivate var isSubject: Bool {
    switch self {
    case .worth, .raise, .rounds, .investors, .figure, .alarm, .conflict, .deal, .often, .portfolio:
      true
    default: false
    }
  }
}

import AlmanacModel

extension MetricHistory {
  /// The figures of one name and one unit, in order.
  struct Group {
    let name: String
    let unit: String
    let figures: [Resolution]
  }

  /// The figures by name and unit, a series each: two definitions never stand in one.
  static func grouped(_ found: [Resolution]) -> [Group] {
    let figures = found.filter { $0.event.attributes.figure != nil }
    let groups = Dictionary(grouping: figures) { resolution in
      [metricName(resolution.event.title), resolution.event.attributes.figure?.unit.folded ?? ""]
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, figures in
      figures.first.map { first in
        Group(
          name: first.event.title,
          unit: first.event.attributes.figure?.unit ?? "",
          figures: figures
        )
      }
    }
  }

  /// The groups of a name: those that bear it, or else those whose name has all of its words.
  static func chosen(_ groups: [Group], _ name: String?, _ company: String) throws -> [Group] {
    guard let name else { return groups }
    let asked = metricName(name)
    let exact = groups.filter { metricName($0.name) == asked }
    if !exact.isEmpty { return exact }
    let words = words(name)
    let near = groups.filter { !words.isEmpty && words.isSubset(of: self.words($0.name)) }
    if !near.isEmpty { return near }
    let names = Set(groups.map(\.name))
    let close = nearest(to: name, among: names)
    throw QuestionError.unknown(
      name: name,
      what: "metric of \(company)",
      nearest: close.isEmpty ? Array(names.sorted().prefix(5)) : close
    )
  }

  /// A name as metrics are told apart by, both spellings of English alike.
  private static func metricName(_ text: String) -> String {
    text.folded.replacing("annualis", with: "annualiz")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map { metricName(String($0)) })
  }

  /// The points of one series with the growth between those that take part.
  static func points(_ figures: [Resolution]) -> [Point] {
    var points: [Point] = []
    let completed = figures.filter { $0.event.status == .completed }
    for resolution in figures {
      guard let figure = resolution.event.attributes.figure else { continue }
      let isOpen = !completed.allSatisfy { isOrdered($0, resolution) }
      let exclusion: Exclusion? =
        resolution.event.status == .completed ? isOpen ? .openOrder : nil : .notCompleted
      let point = Point(
        resolution: resolution,
        figure: figure,
        figures: resolution.undecidedFigures ?? figure,
        exclusion: exclusion,
        change: nil
      )
      let before = point.counts ? points.last { $0.counts } : nil
      points.append(point.grown(before.flatMap { growth(from: $0, to: point) }))
    }
    return points
  }

  /// Whether the dates say which of two figures is the earlier.
  private static func isOrdered(_ one: Resolution, _ other: Resolution) -> Bool {
    guard one.event.key != other.event.key else { return true }
    guard let span = one.event.span, let next = other.event.span else { return false }
    return span.isBefore(next) || next.isBefore(span)
  }
}

extension MetricHistory.Point {
  fileprivate func grown(_ change: Change?) -> MetricHistory.Point {
    MetricHistory.Point(
      resolution: resolution,
      figure: figure,
      figures: figures,
      exclusion: exclusion,
      change: change
    )
  }
}

extension Resolution {
  /// The figure with the rivals that nothing decides against, as one range.
  fileprivate var undecidedFigures: Figure? {
    guard let own = event.attributes.figure else { return nil }
    let rivals = event.rivals.filter { $0.attribute == .figure && $0.isUndecided }
    let others = evidence.map(\.claim).filter { claim in
      rivals.contains { $0.article == claim.source.article }
    }.compactMap(\.attributes.figure).filter { $0.unit == own.unit && $0.excludes(own) }
    guard !others.isEmpty else { return own }
    let all = [own] + others
    let lows = all.compactMap(\.bounds.low)
    let highs = all.compactMap(\.bounds.high)
    guard lows.count == all.count, let low = lows.min() else {
      return highs.max().map { Figure(Bounds($0, .atMost), unit: own.unit) }
    }
    guard highs.count == all.count, let high = highs.max() else {
      return Figure(Bounds(low, .atLeast), unit: own.unit)
    }
    return Figure(Bounds(from: low, to: high) ?? Bounds(low), unit: own.unit)
  }
}

extension Claim {
  /// Whether it is a plan: it looks ahead of its own article.
  ///
  /// What is expected does so where its date ends after the first day of the article, or where it has
  /// no date; what is rumored or announced where its date starts after the last day of the article,
  /// since a rumor of August that was published in August is about its own time. A rumor without a
  /// date looks ahead.
  /// No `~` widens these dates.
  public var looksAhead: Bool {
    guard !status.isClosing else { return false }
    guard let date = attributes.date else { return attributes.end == nil && status != .announced }
    let (said, published) = (date.said, source.published.said)
    return status == .expected
      ? both(said.latest, published.earliest).map { $0.0 > $0.1 } ?? true
      : both(said.earliest ?? said.latest, published.latest).map { $0.0 > $0.1 } ?? true
  }
}

extension Claim {
  /// Whether it is a plan that can come: it looks ahead, and is no figure of a time that had begun.
  ///
  /// What the costs of the year at hand will be is right or wrong; it does not come.
  public var isPlan: Bool {
    guard looksAhead else { return false }
    guard event.kind == .metric, let start = attributes.date?.said.earliest else { return true }
    return source.published.said.latest.map { start > $0 } ?? true
  }
}

extension EventDate {
  /// The days that the text names, as no `~` widens them; an open end stays open.
  package var said: DaySpan {
    DaySpan(
      earliest: earliest.map { $0 + widening },
      latest: latest.map { $0 - widening }
    )
  }
}

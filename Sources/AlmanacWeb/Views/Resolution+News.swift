import AlmanacModel

extension Resolution {
  /// When the newest thing that is known of the event became known: the first word of each of its
  /// phases, and of these the last; a further source of what was known already is no news.
  ///
  /// It is the date of an article, as roughly as that is known; nil where none has one.
  var becameKnown: EventDate? {
    let standing = evidence.map(\.claim).filter { $0.rank != .deprecated }
    let firsts = Dictionary(grouping: standing, by: \.status).values.compactMap { claims in
      claims.map(\.source.published).min { Resolution.isEarlier($0, $1) }
    }
    return firsts.max { Resolution.isEarlier($0, $1) }
  }

  /// The first day on which it can have become known; it stays the same as time goes on.
  var knownSince: Day? { becameKnown.flatMap { $0.said.earliest ?? $0.said.latest } }

  /// Whether something new became known of an event later than of another; of one day the later
  /// event comes first.
  static func becameKnownLater(_ one: Resolution, _ other: Resolution) -> Bool {
    func order(_ resolution: Resolution) -> (Int, Int, String) {
      (
        resolution.knownSince?.number ?? .min, resolution.event.span?.earliest?.number ?? .min,
        resolution.event.key.description
      )
    }
    return order(one) > order(other)
  }

  /// By the last day of each, which is when it is known; of one that has none, last.
  private static func isEarlier(_ one: EventDate, _ other: EventDate) -> Bool {
    func order(_ date: EventDate) -> (Int, Int) {
      (date.said.latest?.number ?? .max, date.said.earliest?.number ?? .min)
    }
    return order(one) < order(other)
  }
}

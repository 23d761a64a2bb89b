import AlmanacModel

/// The values that an event's claims give for one attribute, where they contradict each other.
struct Dispute {
  let attribute: Attribute
  /// The claims with their values, the ones that give the event its value first.
  let entries: [(claim: Claim, value: Value)]
  let event: Event

  enum Value: Equatable {
    case date(EventDate)
    case money(Money)
    case figure(Figure)
    case status(Status)

    var text: String {
      switch self {
      case .date(let date): date.text
      case .money(let money): money.text
      case .figure(let figure): figure.text
      case .status(let status): status.rawValue
      }
    }

    func excludes(_ other: Value) -> Bool {
      switch (self, other) {
      case (.date(let one), .date(let other)): one.excludes(other)
      case (.money(let one), .money(let other)): one.excludes(other)
      case (.figure(let one), .figure(let other)): one.excludes(other)
      case (.status(let one), .status(let other)):
        one.isClosing && other.isClosing && one != other
      default: false
      }
    }
  }

  private static let attributes: [(Attribute, @Sendable (Claim) -> Value?)] = [
    (.status, { .status($0.status) }),
    (.date, { $0.attributes.date.map { .date($0) } }),
    (.end, { $0.attributes.end.map { .date($0) } }),
    (.amount, { $0.attributes.amount.map { .money($0) } }),
    (.figure, { $0.attributes.figure.map { .figure($0) } }),
    (.raised, { $0.attributes.raised.map { .money($0) } }),
    (.target, { $0.attributes.target.map { .money($0) } }),
    (.preMoney, { $0.attributes.preMoney.map { .money($0) } }),
    (.postMoney, { $0.attributes.postMoney.map { .money($0) } }),
  ]

  /// Every attribute of an event whose standing claims exclude each other.
  static func all(_ resolution: Resolution) -> [Dispute] {
    let standing = resolution.evidence.filter { $0.claim.rank != .deprecated }
    return attributes.compactMap { attribute, value in
      let entries = standing.compactMap { evidence in
        value(evidence.claim).map {
          (claim: evidence.claim, value: $0, isChosen: evidence.usedFor.contains(attribute))
        }
      }.sorted { $0.isChosen && !$1.isChosen }
      guard let first = entries.first, first.isChosen,
        entries.contains(where: { one in entries.contains { one.value.excludes($0.value) } })
      else { return nil }
      return Dispute(
        attribute: attribute,
        entries: entries.map { ($0.claim, $0.value) },
        event: resolution.event
      )
    }
  }

  /// The values that are in dispute, each once, with those who give them.
  var sides: [Conflicts.Side] {
    var sides: [(value: Value, claims: [Claim])] = []
    for (claim, value) in entries {
      if let place = sides.firstIndex(where: { $0.value == value }) {
        sides[place].claims.append(claim)
      } else {
        sides.append((value, [claim]))
      }
    }
    return sides.enumerated().filter { place, side in
      place == 0 || sides.contains { $0.value.excludes(side.value) }
    }.map { place, side in
      Conflicts.Side(
        text: side.value.text,
        voices: Set(side.claims.map(\.voice)).sorted(),
        articles: Set(side.claims.map(\.source.article)).sorted(),
        isChosen: place == 0
      )
    }
  }

  /// The gravest type among the pairs that exclude each other.
  func type(among events: [String: Event]) -> ConflictType {
    var types: [ConflictType] = []
    for (index, one) in entries.enumerated() {
      for other in entries[(index + 1)...] where one.value.excludes(other.value) {
        types.append(DisputedPair(one, other, event).type(among: events))
      }
    }
    return types.min { $0.order < $1.order } ?? .disagreement
  }
}

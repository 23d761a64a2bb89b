import AlmanacModel

/// The values that an event's claims give for one attribute, where they contradict each other.
struct Dispute {
  let attribute: Attribute
  /// The claims with their values, the ones that give the event its value first.
  let entries: [(claim: Claim, value: AttributeValue)]
  let event: Event

  /// Every attribute of an event whose standing claims exclude each other; an older edition of a
  /// table does not contradict the newer one.
  static func all(_ resolution: Resolution) -> [Dispute] {
    let claims = resolution.evidence.map(\.claim).filter { $0.rank != .deprecated }
    let newest = claims.withoutOlderEditions
    let standing = resolution.evidence.filter { evidence in
      evidence.claim.rank != .deprecated
        && (newest.count == claims.count || newest.contains(evidence.claim))
    }
    return Attribute.compared.compactMap { attribute in
      let given = standing.compactMap { evidence in
        evidence.claim.value(of: attribute).map {
          (claim: evidence.claim, value: $0, isChosen: evidence.usedFor.contains(attribute))
        }
      }.sorted { $0.isChosen && !$1.isChosen }
      guard let first = given.first, first.isChosen else { return nil }
      let entries = given.filter { first.value.isComparable(with: $0.value) }
      guard
        entries.contains(where: { one in
          entries.contains {
            attribute.areRivals((one.claim, one.value), ($0.claim, $0.value))
          }
        })
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
    var sides: [(value: AttributeValue, claims: [Claim])] = []
    for (claim, value) in entries {
      if let place = sides.firstIndex(where: { $0.value == value }) {
        sides[place].claims.append(claim)
      } else {
        sides.append((value, [claim]))
      }
    }
    return sides.enumerated().filter { place, side in
      place == 0
        || entries.contains { one in
          side.claims.contains { attribute.areRivals(one, ($0, side.value)) }
        }
    }.map { place, side in
      Conflicts.Side(
        text: side.value.text,
        voices: Set(side.claims.map(\.voice)).sorted(),
        articles: Set(side.claims.map(\.source.article)).sorted(),
        isChosen: place == 0,
        isUndecided: place != 0
          && event.rivals.contains {
            $0.attribute == attribute && $0.isUndecided && $0.text == side.value.text
          }
      )
    }
  }

  /// The gravest type among the pairs that exclude each other.
  func type(among events: [String: Event]) -> ConflictType {
    var types: [ConflictType] = []
    for (index, one) in entries.enumerated() {
      for other in entries[(index + 1)...] where attribute.areRivals(one, other) {
        types.append(DisputedPair(one, other, event).type(among: events))
      }
    }
    return types.min { $0.order < $1.order } ?? .disagreement
  }
}

extension Attribute {
  /// The attributes whose contradictions are conflicts.
  fileprivate static let compared = allCases.filter(\.declaration.isCompared)

  /// Whether two claims cannot both be right about the attribute; of statuses two that each end it.
  ///
  /// Each phase has a date of its own: two dates are rivals within a phase, or where one is that of a
  /// plan.
  fileprivate func areRivals(_ one: DisputedPair.Entry, _ other: DisputedPair.Entry) -> Bool {
    if self == .status {
      return one.claim.status.isClosing && other.claim.status.isClosing
        && one.claim.status != other.claim.status
    }
    let isOneMatter =
      self != .date || one.claim.status == other.claim.status
      || one.claim.looksAhead != other.claim.looksAhead
    return isOneMatter && one.value.excludes(other.value)
  }
}

extension AttributeValue {
  /// Whether two values can contradict each other: an amount in another currency, or a number in
  /// another unit, may be the same one converted.
  fileprivate func isComparable(with other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.money(let one), .money(let other)): one.currency == other.currency
    case (.figure(let one), .figure(let other)): one.unit == other.unit
    default: true
    }
  }
}

extension Claim {
  fileprivate func value(of attribute: Attribute) -> AttributeValue? {
    attribute == .status ? .word(status.rawValue) : attributes[attribute]
  }
}

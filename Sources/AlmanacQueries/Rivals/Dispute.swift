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

  /// The sides by what makes them rivals, the gravest first: each rival is typed by itself, and stands
  /// beside the value that the event is resolved to.
  func sides(among events: [String: Event]) -> [(type: ConflictType, sides: [Conflicts.Side])] {
    let values = values
    let typed = values.dropFirst().compactMap {
      value -> (type: ConflictType, side: Conflicts.Side)? in
      let others = values.filter { $0.value != value.value }.flatMap(\.claims)
      let type =
        type(of: value, against: values[0].claims, events)
        ?? type(of: value, against: others, events)
      return type.map { ($0, side(value, isChosen: false)) }
    }
    return ConflictType.allCases.compactMap { type in
      let rivals = typed.filter { $0.type == type }.map(\.side)
      return rivals.isEmpty ? nil : (type, [side(values[0], isChosen: true)] + rivals)
    }
  }

  private typealias Value = (value: AttributeValue, claims: [DisputedPair.Entry])

  /// The values, each once, with those who give them, first the one that the event is resolved to.
  private var values: [Value] {
    var values: [Value] = []
    for entry in entries {
      if let place = values.firstIndex(where: { $0.value == entry.value }) {
        values[place].claims.append(entry)
      } else {
        values.append((entry.value, [entry]))
      }
    }
    return values
  }

  private func side(_ value: Value, isChosen: Bool) -> Conflicts.Side {
    Conflicts.Side(
      text: value.value.text,
      voices: Set(value.claims.map(\.claim.voice)).sorted(),
      articles: Set(value.claims.map(\.claim.source.article)).sorted(),
      isChosen: isChosen,
      isUndecided: !isChosen
        && event.rivals.contains {
          $0.attribute == attribute && $0.isUndecided && $0.text == value.value.text
        }
    )
  }

  /// The gravest type among the pairs of a value's claims and some others; nil where none are rivals.
  private func type(
    of value: Value,
    against others: [DisputedPair.Entry],
    _ events: [String: Event]
  ) -> ConflictType? {
    value.claims.flatMap { one in
      others.filter { attribute.areRivals($0, one) }
        .map { DisputedPair($0, one, event).type(among: events) }
    }.min { $0.order < $1.order }
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

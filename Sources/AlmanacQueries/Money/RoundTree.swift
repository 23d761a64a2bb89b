import AlmanacModel

/// Which rounds are parts of which.
struct RoundTree {
  let byKey: [String: Event]
  private let below: [String: [Event]]

  /// - Parameter rounds: the rounds of a company in order; other events do no harm.
  init(_ rounds: [Event]) {
    let byKey = Dictionary(
      rounds.map { ($0.key.description, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    var below: [String: [Event]] = [:]
    for round in rounds {
      for whole in round.wholes where byKey[whole] != nil {
        below[whole, default: []].append(round)
      }
    }
    self.byKey = byKey
    self.below = below
  }

  /// The rounds that an event is directly part of.
  func wholes(of event: Event) -> [Event] { event.wholes.compactMap { byKey[$0] } }

  /// The rounds that are directly parts of one.
  func parts(of event: Event) -> [Event] { below[event.key.description] ?? [] }

  /// The round that holds the money of a part, which is not counted again; nil where none does.
  func holder(of event: Event) -> Event? {
    let wholes = wholes(of: event)
    return wholes.first { $0.status == .completed } ?? wholes.first { $0.status == event.status }
  }

  /// The round below which a part stands; nil of one that is no part.
  func whole(of event: Event) -> Event? { holder(of: event) ?? wholes(of: event).first }

  /// The keys of the rounds at the top of what an event is part of, or is; none of a valuation that
  /// is part of no round.
  func roots(of event: Event) -> Set<String> {
    var roots: Set<String> = []
    var seen: Set<String> = []
    var open = event.key.kind == .funding ? [event] : wholes(of: event)
    while let next = open.popLast() {
      guard seen.insert(next.key.description).inserted else { continue }
      let above = wholes(of: next)
      if above.isEmpty { roots.insert(next.key.description) }
      open += above
    }
    // What is part of itself by way of others has no top: all of it stands for one.
    return roots.isEmpty ? seen : roots
  }

  /// Whether an event is one of some rounds, or directly a part of one.
  func isDirect(_ event: Event, in roots: Set<String>) -> Bool {
    roots.contains(event.key.description) || event.wholes.contains(where: roots.contains)
  }

  /// What the sums hold of a round: of one that is still open, what no completed part has brought in;
  /// of a completed one, what is not counted by itself because it is lent, or is not.
  func remainder(of event: Event, _ counted: Set<String>) -> Money? {
    guard event.status == .completed else {
      let paid = parts(of: event).filter { $0.status == .completed }
      return event.newMoney?.less(paid.compactMap(\.attributes.raised))
    }
    var apart: [Money] = []
    var seen: Set<String> = [event.key.description]
    var open = parts(of: event)
    while let part = open.popLast() {
      guard seen.insert(part.key.description).inserted else { continue }
      guard part.isDebt == event.isDebt else {
        if counted.contains(part.key.description), let money = part.newMoney { apart.append(money) }
        continue
      }
      open += parts(of: part)
    }
    return event.newMoney?.less(apart)
  }
}

extension Event {
  /// The keys of what it is part of.
  var wholes: [String] { relations.filter { $0.type == .partOf }.map(\.target) }

  /// Whether its money is lent.
  var isDebt: Bool { attributes.round?.isDebt == true }

  /// Whether a part is counted by itself beside a whole that is completed: it is lent and the whole
  /// is not, or the other way round, and can be taken out of it.
  func isApart(from whole: Event) -> Bool {
    status == .completed && whole.status == .completed && isDebt != whole.isDebt
      && both(attributes.raised?.currency, whole.attributes.raised?.currency)
        .map { $0.0 == $0.1 } ?? false
  }
}

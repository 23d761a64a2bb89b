/// A step that an event went through, with what its claims say of it.
public struct Phase: Equatable, Sendable {
  /// The status that its claims carry.
  public let status: Status
  /// What its claims give, one attribute each by the order of preference.
  public let attributes: Attributes
  /// The days its date leaves open, rival dates that nothing decides against included.
  public let span: DaySpan?
  /// The amount, rival amounts that nothing decides against included.
  public let amounts: Money?
  /// The day on which it stands in the life of its event: the middle of its date, never later than
  /// the first publication of a claim of it, and that publication where it is undated; nil where the
  /// publication has no last day either.
  public let day: Day?
  /// Whether its date is that of a plan.
  public let looksAhead: Bool
  /// Whether no source dates it, and its date is only what it cannot have been before and after.
  public let isBounded: Bool
  /// The hand of what dates it; of one that nothing dates the nearest among its claims.
  public let hand: Hand
  /// How many claims speak of it.
  public let claims: Int
  /// How many independent sources speak of it.
  public let voices: Int
}

extension Phase {
  /// Whether this phase takes over from another in the life of an event, when it comes after it.
  ///
  /// What is rumored or expected follows nothing that is known, but that a stated plan follows a
  /// rumor; what was announced does not undo what was completed; a denial does not undo what was
  /// completed or called off, nor what was announced by a nearer hand.
  package static func takesOver(_ next: (Status, Hand), from current: (Status, Hand)) -> Bool {
    switch next.0 {
    case .rumored: false
    case .expected: current.0 == .rumored
    case .announced: current.0 != .completed
    case .completed, .cancelled: true
    case .denied:
      current.0 != .completed && current.0 != .cancelled
        && !(current.0 == .announced && current.1 > next.1)
    }
  }
}

extension Status {
  /// The order of the phases of one day.
  package var stage: Int {
    switch self {
    case .rumored: 0
    case .expected: 1
    case .announced: 2
    case .completed: 3
    case .cancelled: 4
    case .denied: 5
    }
  }
}

/// The claims of one phase while they are resolved.
struct PhaseClaims {
  let status: Status
  let claims: [Claim]
  let hand: Hand
  /// The last day of its first publication.
  let firstPublished: Day?

  init(_ status: Status, _ claims: [Claim]) {
    self.status = status
    self.claims = claims
    hand = claims.map(\.hand).max() ?? .compiled
    firstPublished = claims.compactMap(\.source.published.latest).min()
  }

  /// The day on which a phase of this date stands in the life of its event.
  func day(of date: EventDate?) -> Day? {
    guard let middle = date?.span.middle else { return firstPublished }
    return firstPublished.map { min(middle, $0) } ?? middle
  }

  /// Whether a date of the phase is that of a plan.
  func looksAhead(_ date: EventDate?) -> Bool {
    claims.contains { $0.attributes.date == date && $0.looksAhead }
  }
}

extension DaySpan {
  /// The day in the middle, the earlier of two; the end that is there where the other is open.
  package var middle: Day? {
    both(earliest, latest).map { $0.0 + ($0.1 - $0.0) / 2 } ?? earliest ?? latest
  }
}

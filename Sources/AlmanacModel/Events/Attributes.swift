/// What a claim says about an event, and what an event is resolved to.
///
/// Each kind of event uses the attributes that the glossary gives it; the others are empty.
public struct Attributes: Equatable, Sendable {
  /// The name of the event in a timeline.
  public var title: String
  /// When it happened or is to happen.
  public var date: EventDate?
  /// When an alert ended or is to end.
  public var end: EventDate?
  /// The amount of a valuation or a deal.
  public var amount: Money?
  /// What a valuation rests on.
  public var basis: Basis?
  /// The number of a metric.
  public var figure: Figure?
  /// How far a release goes.
  public var milestone: Milestone?
  /// The family of a released model.
  public var family: String?
  /// The type of a funding round.
  public var round: RoundType?
  /// What a round brought in.
  public var raised: Money?
  /// What a round was to bring in.
  public var target: Money?
  /// The value before a round.
  public var preMoney: Money?
  /// The value after a round.
  public var postMoney: Money?
  /// The type of a deal.
  public var deal: DealType?
  /// How grave an alert was.
  public var level: String?
  /// The other parties of a deal.
  public var parties: [String]
  /// Who put money into a round.
  public var investors: [Investor]

  /// Attributes of which only the title is known.
  public init(title: String) {
    self.title = title
    parties = []
    investors = []
  }

  /// The amount that stands for the event in a timeline: what a round raised or else seeks, what
  /// a deal or a valuation comes to.
  public var headline: Money? { amount ?? raised ?? target }
}

/// The name of one attribute, as evidence and conflicts speak of it.
public enum Attribute: String, CaseIterable, Sendable {
  case status, title, date, end, amount, basis, figure, milestone, family, round, raised, target
  case preMoney = "pre_money"
  case postMoney = "post_money"
  case deal, level, parties, investors
}

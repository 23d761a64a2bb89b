/// What sort of thing an event is.
public enum Kind: String, CaseIterable, Sendable {
  case release, funding, valuation, alert, deal, metric, milestone
}

/// How far an event had come, by one claim or after resolution.
public enum Status: String, CaseIterable, Sendable {
  /// Unnamed sources say so.
  case rumored
  /// A forecast or plan stated on record.
  case expected
  /// The parties committed; it is not done.
  case announced
  /// It happened.
  case completed
  /// Somebody in a position to know says that it is not so.
  case denied
  /// It was called off.
  case cancelled

  /// Whether nothing more is to come.
  public var isClosing: Bool { self == .completed || self == .cancelled || self == .denied }
}

/// How a claim stands among the others, by the judgement of its curator.
public enum Rank: String, CaseIterable, Sendable {
  case preferred, normal, deprecated
}

/// How far a release goes.
public enum Milestone: String, CaseIterable, Sendable {
  /// Described or shown; nobody outside can use it.
  case announced
  /// Some can use it.
  case preview
  /// Those it is meant for can use it.
  case available
  /// Its weights can be downloaded.
  case weights
}

/// What a valuation rests on.
public enum Basis: String, CaseIterable, Sendable {
  /// The value before the new money of a round.
  case preMoney = "pre-money"
  /// The value with the new money of a round.
  case postMoney = "post-money"
  /// The price of a tender offer or a secondary sale.
  case tender
  /// What was sought in talks.
  case ask
  /// The price of all shares on an exchange.
  case marketCap = "market-cap"
  /// The source does not say.
  case unspecified

  /// Whether somebody paid this price, so that it takes part in changes.
  public var isPaid: Bool { self == .postMoney || self == .tender || self == .marketCap }
}

/// The type of a funding round.
public enum RoundType: String, CaseIterable, Sendable {
  case preSeed = "pre-seed"
  case seed, angel
  case seriesA = "series-a"
  case seriesB = "series-b"
  case seriesC = "series-c"
  case seriesD = "series-d"
  case seriesE = "series-e"
  case seriesF = "series-f"
  case seriesG = "series-g"
  case seriesH = "series-h"
  case seriesI = "series-i"
  case seriesJ = "series-j"
  case seriesK = "series-k"
  case seriesL = "series-l"
  case convertibleNote = "convertible-note"
  case debt, grant, corporate, secondary, tender, ipo
  case postIPOEquity = "post-ipo-equity"
  case undisclosed

  /// Whether the money goes to the company: a secondary sale or a tender pays its shareholders.
  public var isPrimary: Bool { self != .secondary && self != .tender }

  /// The type in words, `Series A`, `Convertible note`.
  public var title: String {
    switch self {
    case .ipo: "IPO"
    case .postIPOEquity: "Post-IPO equity"
    case .undisclosed: "Funding round"
    case .corporate: "Corporate round"
    case .secondary: "Secondary sale"
    case .tender: "Tender offer"
    default:
      rawValue.hasPrefix("series-")
        ? "Series " + rawValue.dropFirst(7).uppercased()
        : rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
    }
  }
}

/// The type of a deal between companies.
public enum DealType: String, CaseIterable, Sendable {
  case acquisition
  case stakeSale = "stake-sale"
  case investment, partnership
}

/// A directed edge from one event to another.
public enum RelationType: String, CaseIterable, Sendable {
  /// An alert because of a release.
  case because
  /// A release that answers an alert or a rival's release.
  case answers
  /// A valuation or a tranche of a round.
  case partOf = "part-of"
  /// A model after the one it builds on.
  case follows
  /// An event that replaces another.
  case supersedes
}

/// One edge that a claim states, to an event named by its key.
public struct Relation: Hashable, Sendable {
  /// What the edge means.
  public let type: RelationType
  /// The key of the event it points to.
  public let target: String

  /// An edge of a type to the event with a key.
  public init(_ type: RelationType, _ target: String) {
    self.type = type
    self.target = target
  }
}

/// Somebody who put money into a round.
public struct Investor: Hashable, Sendable {
  /// The registered name.
  public let name: String
  /// Whether it led the round.
  public let role: Role
  /// How much it put in, where a source says so.
  public let amount: Money?
  /// Whether that amount was paid, or only promised; nil where no source says.
  public let state: State?

  /// The part an investor plays in a round.
  public enum Role: String, CaseIterable, Sendable {
    case lead, participant
  }

  /// How far an investor's money had come.
  public enum State: String, CaseIterable, Sendable {
    case committed, paid
  }

  /// An investor of a round.
  public init(name: String, role: Role, amount: Money?, state: State?) {
    self.name = name
    self.role = role
    self.amount = amount
    self.state = state
  }
}

public import AlmanacModel

extension InvestorHistory {
  /// One round with what the investor put into it.
  public struct Part: Equatable, Sendable {
    /// The round, as it stood on the day that was asked about.
    public let resolution: Resolution
    /// The investor's part in it.
    public let own: Investor
    /// What its money was for.
    public let purpose: Purpose
    /// How far its money had come.
    public let standing: Standing
    /// What the sums hold of it.
    public internal(set) var count: Count
    /// Whether all its days lie on or before the day that was asked about.
    public let isCertain: Bool

    /// The round's key.
    var key: String { resolution.event.key.description }
  }

  /// What an investor gets for its money.
  public enum Purpose: String, CaseIterable, Sendable {
    /// New shares: the money goes to the company.
    case shares
    /// A debt: the money is lent.
    case debt
    /// Shares of others: the money goes to those who sell.
    case secondary
  }

  /// How far an investor's money had come, the farthest last.
  public enum Standing: String, CaseIterable, Comparable, Sendable {
    /// The round was called off or denied.
    case cancelled
    /// Another round came in its place.
    case lapsed
    /// Unnamed sources or a forecast speak of it.
    case planned
    /// It was promised.
    case committed
    /// The round is done, and no source says whether all of it was handed over.
    case unstated
    /// A source says that it was handed over.
    case paid

    /// Whether the one had not come as far as the other.
    public static func < (one: Standing, other: Standing) -> Bool { one.order < other.order }

    /// Whether a sum can hold the money.
    var isInSums: Bool { self > .lapsed }

    private var order: Int { Standing.allCases.firstIndex(of: self) ?? 0 }
  }
}

extension InvestorHistory.Part {
  /// - Returns: nil where the round did not stand yet on the day, or the investor takes no part.
  init?(
    _ resolution: Resolution,
    investor: String,
    _ successors: Successors,
    on day: Day?
  ) {
    guard let shown = day.map({ resolution.asOf($0) }) ?? resolution else { return nil }
    let event = shown.event
    guard let own = event.share(of: investor) else { return nil }
    self.resolution = shown
    self.own = own
    purpose =
      event.attributes.round.map { $0.isDebt ? .debt : $0.isPrimary ? .shares : .secondary }
      ?? .shares
    let isReplaced = !event.status.isClosing && successors.replacement(of: event) != nil
    standing = isReplaced ? .lapsed : InvestorHistory.Standing(of: own, in: event.status)
    count = .unknown
    isCertain = day.map { day in event.span?.latest.map { $0 <= day } ?? false } ?? true
  }
}

extension Event {
  /// The part of an investor in a round, with the amount of an earlier phase where a later one names
  /// none; what was promised then is no longer only that when the round is done.
  fileprivate func share(of investor: String) -> Investor? {
    let named = { (attributes: Attributes) in
      attributes.investors.first { $0.name == investor }
    }
    let earlier = phases.prefix { $0.status != status }.reversed()
      .compactMap { named($0.attributes) }
    guard let now = named(attributes) ?? earlier.first else { return nil }
    guard now.amount == nil, let before = earlier.first(where: { $0.amount != nil }) else {
      return now
    }
    return Investor(
      name: now.name,
      role: now.role,
      amount: before.amount,
      state: now.state ?? (status == .completed ? nil : before.state)
    )
  }
}

extension InvestorHistory.Standing {
  /// How far the money had come of an investor in a round of some status.
  init(of investor: Investor, in status: Status) {
    switch status {
    case .cancelled, .denied: self = .cancelled
    case .rumored, .expected: self = .planned
    case .announced: self = investor.state == .paid ? .paid : .committed
    case .completed:
      switch investor.state {
      case .paid: self = .paid
      case .committed: self = .committed
      case nil: self = .unstated
      }
    }
  }
}

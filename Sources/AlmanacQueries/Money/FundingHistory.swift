public import AlmanacModel
import AlmanacStore

/// The rounds of a company, or those that an investor took part in, and what they come to.
public struct FundingHistory: Equatable, Sendable {
  /// One round.
  public struct Round: Equatable, Sendable {
    /// The round.
    public let resolution: Resolution
    /// Whether the total holds it: a primary round that is no part of a round that is counted.
    public let counts: Bool
    /// Why the total does not hold it.
    public let exclusion: Exclusion?
  }

  /// Why a total does not hold a round.
  public enum Exclusion: String, Sendable {
    /// It is part of a round that the total holds.
    case part
    /// The company issued no new shares.
    case secondary
    /// No source gives an amount.
    case unknown
    /// It was called off or denied.
    case cancelled
  }

  /// The company's name; nil where an investor's rounds were asked for.
  public let company: String?
  /// The investor's name, where one was named.
  public let investor: String?
  /// The rounds in order.
  public let rounds: [Round]
  /// What the counted rounds come to, by status and currency.
  public let totals: [Status: [Money]]
  /// What secondary sales and tenders came to; no new money.
  public let secondary: [Money]
  /// Where the arithmetic does not close.
  public let findings: [String]

  /// Asks for the rounds of a company.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name; nil asks for every company that the investor put money into.
  ///   - investor: only rounds that this investor took part in.
  /// - Throws: `QuestionError` where a name is not known or there is no round, `StoreError`.
  public init(_ question: Question, company name: String?, investor: String? = nil) throws {
    let company = try name.map { try question.company($0) }
    let who = try investor.map { text in
      try question.one(
        text,
        "investor",
        question.store.entities(named: text).filter { $0.entity != .model }
      ) {
        try question.store.nearestNames(to: text, kinds: [.company, .person])
      }
    }
    let scope = EventScope(
      companies: company.map { [$0.key] },
      kinds: [.funding],
      investor: who?.name
    )
    let found = try question.resolutions(scope).filter { resolution in
      who.map { named in
        resolution.event.attributes.investors.contains { $0.name == named.name }
      } ?? true
    }
    guard !found.isEmpty else {
      let of = [company.map { "of \($0.name)" }, who.map { "with \($0.name)" }]
        .compactMap(\.self).joined(separator: " ")
      throw QuestionError.nothing("no round \(of) is known\(question.asOf)")
    }
    self.company = company?.name
    self.investor = who?.name
    let byKey = Dictionary(uniqueKeysWithValues: found.map { ($0.event.key.description, $0.event) })
    rounds = found.map { resolution in
      let exclusion = FundingHistory.exclusion(of: resolution.event, among: byKey)
      return Round(resolution: resolution, counts: exclusion == nil, exclusion: exclusion)
    }
    let counted = rounds.filter(\.counts).map(\.resolution.event)
    totals = Dictionary(grouping: counted, by: \.status)
      .mapValues { Money.totals($0.compactMap(\.newMoney)) }
    secondary = Money.totals(
      rounds.filter { $0.exclusion == .secondary && $0.resolution.event.status == .completed }
        .compactMap(\.resolution.event.newMoney)
    )
    findings = found.flatMap { RoundArithmetic.findings($0.event, among: byKey) }
  }

  private static func exclusion(of event: Event, among rounds: [String: Event]) -> Exclusion? {
    if event.status == .cancelled || event.status == .denied { return .cancelled }
    if event.attributes.round?.isPrimary == false { return .secondary }
    guard event.newMoney != nil else { return .unknown }
    let whole = event.relations.filter { $0.type == .partOf }.compactMap { rounds[$0.target] }
    return whole.contains { $0.status == .completed || $0.status == event.status } ? .part : nil
  }
}

extension Event {
  /// What a round brought in; of one that is not completed, or else what it was to bring in.
  var newMoney: Money? {
    attributes.raised ?? (status == .completed ? nil : attributes.target)
  }
}

extension Money {
  /// The sums of some amounts, one a currency: never of two currencies.
  package static func totals(_ amounts: [Money]) -> [Money] {
    Dictionary(grouping: amounts, by: \.currency).compactMap { currency, amounts in
      let low = amounts.map { $0.bounds.low ?? 0 }.reduce(0, +)
      let highs = amounts.compactMap(\.bounds.high)
      if amounts.allSatisfy({ $0.bounds.low == nil }) {
        return Money(currency, Bounds(highs.reduce(0, +), .atMost))
      }
      let isAbout = amounts.contains { $0.bounds.qualifier == .about }
      guard highs.count == amounts.count else { return Money(currency, Bounds(low, .atLeast)) }
      let high = highs.reduce(0, +)
      if low == high { return Money(currency, Bounds(low, isAbout ? .about : .exact)) }
      return Bounds(from: low, to: high).map { Money(currency, $0) }
    }.sorted { $0.currency < $1.currency }
  }
}

public import AlmanacModel

extension InvestorHistory {
  /// What the sums hold of a part.
  public enum Count: Equatable, Sendable {
    /// All that the investor put into the round.
    case whole(Money)
    /// What is left of it beside the parts of the round, which are counted by themselves; nil where
    /// nothing is left.
    case rest(Money?)
    /// Nothing: the round that it is part of, which has this key, holds it.
    case inWhole(String)
    /// Nothing: the parts of the round say what was put in.
    case inParts
    /// Nothing: no source gives an amount of the investor's own.
    case unknown
    /// Nothing: the round was called off or denied.
    case cancelled
    /// Nothing: another round came in its place.
    case lapsed

    /// What the sums hold; nil where they hold nothing.
    public var amount: Money? {
      switch self {
      case .whole(let amount): amount
      case .rest(let amount): amount
      case .inWhole, .inParts, .unknown, .cancelled, .lapsed: nil
      }
    }
  }

  /// What the parts come to, a sum a currency and never one of two.
  public struct Sums: Equatable, Sendable {
    /// The sums by how far the money had come; none where there is no amount.
    public let amounts: [Standing: [MoneySum]]
    /// How many rounds give no amount of the investor's own.
    public let unknown: Int
  }
}

extension InvestorHistory.Sums {
  /// The sums of some parts by what they were for.
  static func byPurpose(_ parts: [InvestorHistory.Part]) -> [InvestorHistory.Purpose: Self] {
    Dictionary(grouping: parts.filter(\.standing.isInSums), by: \.purpose)
      .mapValues { parts in
        Self(
          amounts: Dictionary(grouping: parts.filter { $0.count.amount != nil }, by: \.standing)
            .mapValues { Money.totals($0.compactMap(\.count.amount)) },
          unknown: parts.filter { $0.count == .unknown }.count
        )
      }
  }
}

extension InvestorHistory {
  /// A sum of an investor's own money in one company.
  public struct ConvertedSum: Equatable, Sendable {
    /// The company's name.
    public let company: String
    /// What the money was for.
    public let purpose: Purpose
    /// How far it had come.
    public let standing: Standing
    /// The sum, one amount a currency.
    public let amounts: [Money]
  }

  /// The sums of all rounds at some rates, by company, purpose and how far the money had come.
  ///
  /// - Throws: `RateError` where a rate is missing.
  public func sums(in rates: ExchangeRates) throws(RateError) -> [ConvertedSum] {
    var sums: [ConvertedSum] = []
    for company in holdings.map(\.company) {
      for purpose in Purpose.allCases {
        for standing in Standing.allCases.reversed() where standing.isInSums {
          var amounts: [Money] = []
          for part in all where part.resolution.event.company == company {
            guard part.purpose == purpose, part.standing == standing,
              let amount = part.count.amount
            else { continue }
            amounts.append(try rates.converted(amount, of: part.resolution.event.span))
          }
          guard !amounts.isEmpty else { continue }
          sums.append(
            ConvertedSum(
              company: company,
              purpose: purpose,
              standing: standing,
              amounts: Money.totals(amounts).map(\.money)
            )
          )
        }
      }
    }
    return sums
  }
}

extension InvestorHistory.Count {
  /// The parts, each with what the sums hold of it, so that no money is counted twice.
  ///
  /// The money of a round and that of its parts is the same. A part that came at least as far as its
  /// whole counts by itself, and the whole with what is left; one that did not is in its whole.
  static func once(_ parts: [InvestorHistory.Part]) -> [InvestorHistory.Part] {
    let tree = Tree(parts)
    return parts.map { part in
      var part = part
      part.count = tree.count(part)
      return part
    }
  }

  private struct Tree {
    private let byKey: [String: InvestorHistory.Part]
    private var below: [String: [InvestorHistory.Part]] = [:]

    init(_ parts: [InvestorHistory.Part]) {
      byKey = Dictionary(
        parts.map { ($0.key, $0) },
        uniquingKeysWith: { one, _ in one }
      )
      for part in parts where part.standing.isInSums {
        if let whole = whole(of: part) { below[whole.key, default: []].append(part) }
      }
    }

    /// The round that one is part of, of the same purpose.
    private func whole(of part: InvestorHistory.Part) -> InvestorHistory.Part? {
      part.resolution.event.relations.lazy.filter { $0.type == .partOf }
        .compactMap { byKey[$0.target] }
        .first { $0.standing.isInSums && $0.purpose == part.purpose && $0.key != part.key }
    }

    /// Whether a part counts by itself beside a whole that gives an amount.
    private func stands(_ part: InvestorHistory.Part, beside whole: InvestorHistory.Part) -> Bool {
      guard let amount = whole.own.amount else { return true }
      return part.standing >= whole.standing && part.own.amount?.currency == amount.currency
    }

    /// The amounts that a round or else its parts give.
    private func amounts(_ part: InvestorHistory.Part) -> [Money] {
      part.own.amount.map { [$0] } ?? (below[part.key] ?? []).flatMap(amounts)
    }

    func count(_ part: InvestorHistory.Part) -> InvestorHistory.Count {
      if part.standing == .cancelled { return .cancelled }
      if part.standing == .lapsed { return .lapsed }
      let whole = whole(of: part)
      let parts = below[part.key] ?? []
      guard let amount = part.own.amount else {
        if parts.contains(where: { !amounts($0).isEmpty }) { return .inParts }
        return whole.map { .inWhole($0.key) } ?? .unknown
      }
      if let whole, !stands(part, beside: whole) { return .inWhole(whole.key) }
      let beside = parts.filter { stands($0, beside: part) }.compactMap(\.own.amount)
      return beside.isEmpty ? .whole(amount) : .rest(amount.less(beside))
    }
  }
}

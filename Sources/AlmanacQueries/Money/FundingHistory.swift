public import AlmanacModel
import AlmanacStore

/// The rounds of a company, and what they come to.
public struct FundingHistory: Equatable, Sendable {
  /// One round.
  public struct Round: Equatable, Sendable {
    /// The round.
    public let resolution: Resolution
    /// Why the total does not hold it.
    public let exclusion: Exclusion?
    /// What the sums hold of it; nil where they hold nothing.
    public let summed: Money?
    /// The round that it is part of and stands below.
    public let whole: EventKey?

    /// Whether the total holds it: a primary round that is no part of a round that is counted.
    public var counts: Bool { exclusion == nil }
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
    /// Another round came in its place.
    case lapsed
  }

  /// What the rounds come to: shares alone, debt apart.
  public struct Totals: Equatable, Sendable {
    /// What counted rounds of shares come to, by status and currency; of what is not completed only
    /// what no completed part of it has brought in yet.
    public let byStatus: [Status: [MoneySum]]
    /// What completed loans, bonds and credit lines come to, parts of rounds included: at least that
    /// where the amount of one is unknown.
    public let debt: [MoneySum]
    /// What secondary sales and tenders came to, at least that where the amount of one is unknown; no
    /// new money.
    public let secondary: [MoneySum]
    /// What investors of completed rounds are only known to have committed.
    public let committed: [MoneySum]
    /// What completed rounds of shares come to where every amount is let in that another, equally
    /// strong source gives; empty where there is none such.
    public let undecided: [MoneySum]
    /// How many completed primary rounds no source gives an amount of.
    public let unknown: Int
    /// How many completed loans, bonds and credit lines no source gives an amount of.
    public let unknownDebt: Int
    /// How many secondary sales and tenders no source gives an amount of.
    public let unknownSecondary: Int
    /// The rounds by letter that there must have been and of which nothing is known.
    public let missing: [RoundType]

    /// Whether the total can be more than the sum.
    public var isAtLeast: Bool { unknown > 0 || !missing.isEmpty }
  }

  /// The company's name.
  public let company: String
  /// The rounds in order, each part below its whole.
  public let rounds: [Round]
  /// What they come to.
  public let totals: Totals
  /// Where the arithmetic does not close.
  public let findings: [String]
  /// All rounds, those included that a filter hides.
  let all: [Round]

  /// Asks for the rounds of a company.
  ///
  /// Totals are those of all rounds as they are known; statuses only choose which are shown.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name.
  ///   - day: only rounds that had come by this day; nil for all.
  /// - Throws: `QuestionError` where the name is not known or there is no round, `StoreError`.
  public init(_ question: Question, company name: String, on day: Day? = nil) throws {
    let company = try question.company(name)
    let scope = EventScope(companies: [company.key], kinds: [.funding])
    let all = Rounds(try question.known(scope).filter { $0.event.had(comeBy: day) })
    rounds = all.nested.filter { question.shows($0.resolution) }
    guard !rounds.isEmpty else {
      let when = day.map { " until \($0.iso)" } ?? ""
      throw QuestionError.nothing("no round of \(company.name) is known\(when)\(question.asOf)")
    }
    self.company = company.name
    self.all = all.nested
    totals = all.totals
    findings = all.findings
  }
}

extension Event {
  /// What a round brought in; of one that is not completed, or else what it was to bring in.
  var newMoney: Money? {
    attributes.raised ?? (status == .completed ? nil : attributes.target)
  }

  /// Whether all its days lie on or before a day.
  fileprivate func had(comeBy day: Day?) -> Bool {
    guard let day else { return true }
    return span?.latest.map { $0 <= day } ?? false
  }
}

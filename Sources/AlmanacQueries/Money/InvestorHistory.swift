public import AlmanacModel
import AlmanacStore

/// What an investor put where: its own money by company, the rounds beside it, and its deals.
public struct InvestorHistory: Equatable, Sendable {
  /// The investor's name.
  public let investor: String
  /// The day as of which it is told; nil for the present.
  public let day: Day?
  /// The rounds that it took part in, and what its own money in them comes to, by company.
  public let holdings: [Holding]
  /// The rounds in order of time, without those that a filter hides.
  public let rounds: [Part]
  /// The stakes that it bought or sold in deals, in order of time; in no sum.
  public let deals: [Resolution]
  /// How many rounds no source dates, which the state of a day leaves out.
  public let undated: Int
  /// All rounds, those included that a filter hides.
  let all: [Part]

  /// What it put into one company.
  public struct Holding: Equatable, Sendable {
    /// The company's name.
    public let company: String
    /// The sums of what it put in, by what it got for it.
    public let sums: [Purpose: Sums]
  }

  /// Asks what an investor put where.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the investor's name.
  ///   - names: only what it put into these companies; none means all.
  ///   - day: the day as of which it is told; nil for the present.
  /// - Throws: `QuestionError` where a name is not known or nothing is found, `StoreError`.
  public init(
    _ question: Question,
    investor name: String,
    companies names: [String] = [],
    on day: Day? = nil
  ) throws {
    let companies = try question.companies(names)
    let who = try question.investor(name)
    let scope = EventScope(
      companies: companies.isEmpty ? nil : companies.map(\.key),
      kinds: [.funding],
      investor: who.name
    )
    let known = try question.known(scope)
    let successors = try question.successors(ofRoundsLike: known, on: day)
    let parts = known.compactMap { Part($0, investor: who.name, successors, on: day) }
    undated = day == nil ? 0 : known.filter { $0.event.span == nil }.count
    let counted = Count.once(parts)
    holdings = Dictionary(grouping: counted, by: \.resolution.event.company)
      .map { company, parts in Holding(company: company, sums: Sums.byPurpose(parts)) }
      .filter { !$0.sums.isEmpty }
      .sorted { ($0.company.lowercased(), $0.company) < ($1.company.lowercased(), $1.company) }
    all = counted
    rounds = counted.filter { question.shows($0.resolution) }
    deals = try question.stakes(of: who, in: companies, on: day)
    guard !rounds.isEmpty || !deals.isEmpty else {
      let of = companies.isEmpty ? "" : " in \(companies.map(\.name).joined(separator: ", "))"
      let by = day.map { " on \($0.iso)" } ?? ""
      throw QuestionError.nothing("no money of \(who.name)\(of) is known\(by)\(question.asOf)")
    }
    investor = who.name
    self.day = day
  }
}

extension Question {
  /// The company, person or outlet that a text names as an investor.
  func investor(_ text: String) throws -> Named {
    try one(text, "investor", entities(named: text, as: "investor").filter { $0.entity != .model })
    {
      try store.nearestNames(to: text, kinds: [.company, .person])
    }
  }

  /// What came in the place of rounds of the same companies, as far as it had by a day.
  fileprivate func successors(ofRoundsLike rounds: [Resolution], on day: Day?) throws -> Successors
  {
    let companies = Set(rounds.map(\.event.key.company))
    let all = try known(EventScope(companies: companies.sorted(), kinds: [.funding]))
    return Successors(
      all.compactMap { round in day.map { round.asOf($0)?.event } ?? round.event }
    )
  }

  /// The deals in which somebody bought or sold a part of a company.
  fileprivate func stakes(of who: Named, in companies: [Named], on day: Day?) throws
    -> [Resolution]
  {
    try resolutions(EventScope(companies: [who.key], kinds: [.deal])).compactMap { resolution in
      let attributes = resolution.event.attributes
      guard attributes.deal == .investment || attributes.deal == .stakeSale,
        companies.isEmpty || companies.contains(where: { attributes.parties.contains($0.name) })
      else { return nil }
      return day.map { resolution.asOf($0) } ?? resolution
    }
  }
}

extension Resolution {
  /// The event as its life stood on a day; nil where no phase of it can have begun by then, or none
  /// is dated.
  func asOf(_ day: Day) -> Resolution? {
    event.phases.last { ($0.span?.earliest ?? $0.span?.latest).map { $0 <= day } ?? false }
      .map { at($0) }
  }
}

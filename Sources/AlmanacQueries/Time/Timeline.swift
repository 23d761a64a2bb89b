public import AlmanacModel
import AlmanacStore

/// What happened, in order, a row for every phase.
public struct Timeline: Equatable, Sendable {
  /// One phase of an event.
  public struct Row: Equatable, Sendable {
    /// The event.
    public let resolution: Resolution
    /// The phase.
    public let phase: Phase
    /// Whether all its days lie in the period that was asked about.
    public let isCertain: Bool
    /// The key of the event in a row above that it is part of.
    public let whole: String?

    /// The event as it was in the phase.
    public var shown: Resolution { resolution.at(phase) }
  }

  /// The rows by the middle of their dates, parts below their whole, the undated last.
  public let rows: [Row]
  /// The names of the companies that were asked about; none means all.
  public let companies: [String]

  /// Asks for the events of some companies, or of all; a deal is an event of its parties too.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  ///   - kinds: the kinds; none means all.
  ///   - from: phases that can have come on or after its first day.
  ///   - to: phases that can have come on or before its last day.
  ///   - certain: whether what may have come outside of the period is left out.
  /// - Throws: `QuestionError` where a name is not known or nothing is found, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    kinds: [Kind] = [],
    from: EventDate? = nil,
    to: EventDate? = nil,
    certain: Bool = false
  ) throws {
    let companies = try question.companies(names)
    let scope = EventScope(
      companies: companies.isEmpty ? nil : companies.map(\.key),
      kinds: kinds.isEmpty ? nil : kinds,
      withPartners: true
    )
    let period = try AskedDays(from: from, to: to)
    self.companies = companies.map(\.name)
    let rows = try question.known(scope).filter { $0.event.isOf(companies) }.flatMap { resolution in
      resolution.event.listedPhases.filter { question.statuses?.contains($0.status) ?? true }
        .map { phase in
          let event = resolution.event.at(phase)
          return (event: event, row: (resolution, phase), isCertain: period.holds(event))
        }
    }.filter { period.includes($0.event) && ($0.isCertain || !certain) }
      .sorted { Event.isEarlierByMiddle($0.event, $1.event) }
    let keys = Set(rows.map(\.event.key.description))
    self.rows = Timeline.nested(
      rows.map { event, row, isCertain in
        let wholes = event.relations.filter { $0.type == .partOf }.map(\.target)
        return Row(
          resolution: row.0,
          phase: row.1,
          isCertain: isCertain,
          whole: wholes.first { keys.contains($0) }
        )
      }
    )
    guard !rows.isEmpty else {
      throw QuestionError.nothing(Timeline.nothing(of: companies, question))
    }
  }

  /// The rows with parts below the last row of their whole.
  private static func nested(_ rows: [Row]) -> [Row] {
    let parts = Dictionary(grouping: rows.filter { $0.whole != nil }, by: { $0.whole ?? "" })
    let last = Dictionary(
      rows.enumerated().map { ($0.element.resolution.event.key.description, $0.offset) },
      uniquingKeysWith: max
    )
    var placed: [Row] = []
    var seen: Set<String> = []
    func place(_ row: Row, at index: Int) {
      placed.append(row)
      let key = row.resolution.event.key.description
      guard last[key] == index, seen.insert(key).inserted else { return }
      for part in parts[key] ?? [] {
        place(part, at: last[part.resolution.event.key.description] ?? 0)
      }
    }
    for (index, row) in rows.enumerated() where row.whole == nil { place(row, at: index) }
    return placed
  }
}

extension Event {
  /// Whether it is an event of one of some companies, or a deal to which one is a party; none means
  /// all.
  fileprivate func isOf(_ companies: [Named]) -> Bool {
    companies.isEmpty
      || companies.contains { key.company == $0.key || attributes.parties.contains($0.name) }
  }
}

/// The days that a question is limited to.
struct AskedDays {
  let span: DaySpan?

  init(from: EventDate?, to: EventDate?) throws {
    guard from != nil || to != nil else {
      span = nil
      return
    }
    let span = DaySpan(earliest: from?.earliest, latest: to?.latest)
    if let start = span.earliest, let end = span.latest, end < start {
      throw QuestionError.reversed(start: start.iso, end: end.iso)
    }
    self.span = span
  }

  /// Whether the event can have happened in the period; without one, undated events count too.
  func includes(_ event: Event) -> Bool {
    guard let span else { return true }
    return event.span.map { $0.overlaps(span) } ?? false
  }

  /// Whether the event happened in the period, whichever of its days it was.
  func holds(_ event: Event) -> Bool {
    guard let span else { return true }
    return event.span.map { span.contains($0) } ?? false
  }
}

public import AlmanacModel
import GRDB

/// Which events a question is about.
public struct EventScope: Sendable {
  /// The keys of the companies; nil for all.
  public var companies: [String]?
  /// The kinds; nil for all.
  public var kinds: [Kind]?
  /// The events themselves; nil for all.
  public var events: [String]?
  /// The name of an investor that a claim has to name; nil for all.
  public var investor: String?
  /// Whether the deals of others count too to which one of the companies is a party.
  public var withPartners = false

  /// The numbers of the events; nil for all.
  var numbers: [Int64]?

  /// Whether only events are meant that have a status; while they are resolved, they have none yet.
  var isResolved = true

  /// The events of some companies and kinds, or some events by their keys.
  public init(
    companies: [String]? = nil,
    kinds: [Kind]? = nil,
    events: [String]? = nil,
    investor: String? = nil,
    withPartners: Bool = false
  ) {
    self.companies = companies
    self.kinds = kinds
    self.events = events
    self.investor = investor
    self.withPartners = withPartners
  }

  /// Some events by their numbers.
  init(numbers: [Int64]) { self.numbers = numbers }

  /// The condition in SQL over `event` with some statuses of a row, with its arguments.
  func condition(statuses: Set<Status>?, of row: String) -> (
    sql: String, arguments: StatementArguments
  ) {
    guard let statuses else { return condition }
    let (sql, arguments) = condition
    let marks = statuses.map { _ in "?" }.joined(separator: ", ")
    return (
      "\(sql) AND \(row).status IN (\(marks))",
      arguments + StatementArguments(statuses.map(\.rawValue).sorted())
    )
  }

  /// The condition in SQL over `event`, with its arguments.
  var condition: (sql: String, arguments: StatementArguments) {
    var parts = isResolved ? ["event.status IS NOT NULL"] : ["1"]
    var arguments: StatementArguments = []
    func add(_ part: String, _ values: [String]) {
      let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
      parts.append(part.replacing("#", with: marks))
      arguments += StatementArguments(values)
    }
    if let companies, withPartners {
      add("(event.company_id IN (SELECT id FROM entity WHERE key IN (#))", companies)
      let deals = """
        event.id IN (SELECT party.event_id FROM entity AS partner
          CROSS JOIN party ON party.name = partner.name
          WHERE partner.kind = 'company' AND partner.key IN (#))
        """
      let marks = companies.map { _ in "?" }.joined(separator: ", ")
      parts[parts.count - 1] += " OR \(deals.replacing("#", with: marks)))"
      arguments += StatementArguments(companies)
    } else if let companies {
      add("event.company_id IN (SELECT id FROM entity WHERE key IN (#))", companies)
    }
    if let kinds { add("event.kind IN (#)", kinds.map(\.rawValue)) }
    if let numbers {
      parts.append("event.id IN (\(numbers.map { _ in "?" }.joined(separator: ", ")))")
      arguments += StatementArguments(numbers)
    }
    if let events { add("event.key IN (#)", events) }
    if let investor {
      add(
        """
        event.id IN (
          SELECT named.event_id FROM investor
          JOIN entity AS who ON who.id = investor.entity_id
          JOIN claim AS named ON named.id = investor.claim_id
          WHERE who.name = # AND who.kind <> 'model')
        """,
        [investor]
      )
    }
    return (parts.joined(separator: " AND "), arguments)
  }
}

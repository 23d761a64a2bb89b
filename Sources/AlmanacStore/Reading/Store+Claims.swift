public import AlmanacModel
import GRDB

extension Store {
  /// The resolutions of the events in a scope, from the claims that were known by a day.
  ///
  /// - Parameters:
  ///   - scope: which events.
  ///   - knownBy: an article counts where its whole publication range lies on or before this day;
  ///     nil counts every article.
  /// - Returns: one resolution an event, in no order.
  /// - Throws: `StoreError` where the store cannot be read.
  public func resolutions(_ scope: EventScope, knownBy: Day? = nil) throws(StoreError)
    -> [Resolution]
  {
    try read { db in
      try Store.resolved(db, Store.numberedClaims(db, scope, knownBy), knownBy).map(\.resolution)
    }
  }

  /// The claims about the events in a scope, those of one event together.
  static func groupedClaims(_ db: Database, _ scope: EventScope, _ knownBy: Day? = nil) throws
    -> [[Claim]]
  {
    try numberedClaims(db, scope, knownBy).map(\.claims)
  }

  /// The claims about the events in a scope, with the number of each event.
  static func numberedClaims(_ db: Database, _ scope: EventScope, _ knownBy: Day? = nil) throws
    -> [(event: Int64, claims: [Claim])]
  {
    let condition = scope.condition
    var arguments = condition.arguments
    var known = ""
    if let knownBy {
      known = " AND article.published_latest <= ?"
      arguments += [knownBy.iso]
    }
    let investors = try investors(db, condition)
    let relations = try relations(db, condition)
    let fields = try fields(db, condition)
    let via = try via(db, condition)
    var groups: [(event: Int64, claims: [Claim])] = []
    try db.eachRow(claimSelect + condition.sql + known + " ORDER BY event.id", arguments) {
      reader in
      let (event, id) = (try reader.number(), try reader.number())
      var claim = try reader.claim()
      claim.attributes.investors = investors[id] ?? []
      claim.relations = relations[id] ?? []
      claim.fields = fields[id] ?? []
      claim.source.via = via[id] ?? []
      if groups.last?.event == event {
        groups[groups.count - 1].claims.append(claim)
      } else {
        groups.append((event, [claim]))
      }
    }
    return groups
  }

  /// The key of the table that an article is an edition of; nothing for a text.
  static let table = "iif(article.kind = 'table', coalesce(article.edition_of, article.key), NULL)"

  /// What `RowReader.claim` reads.
  static let claimColumns = """
    event.key, company.name, claim.ordinal, claim.status, claim.rank, origin.name,
    origin.key, origin.outlet_kind, claim.note,
    claim.inferred, claim.quote, claim.quote_start, claim.quote_end, claim.locator,
    article.key, article.title, publisher.name, publisher.key,
    publisher.outlet_kind, article.published_edtf, article.url, article.is_primary, article.accessed, \(table),
    \(AttributeColumns.list(of: "claim"))
    """

  private static let claimSelect = """
    SELECT event.id, claim.id, \(claimColumns)
    FROM event CROSS JOIN entity AS company ON company.id = event.company_id
    CROSS JOIN claim ON claim.event_id = event.id
    CROSS JOIN article ON article.id = claim.article_id
    CROSS JOIN entity AS publisher ON publisher.id = article.publisher_id
    LEFT JOIN entity AS origin ON origin.id = claim.origin_id
    WHERE
    """ + " "

  static func investors(
    _ db: Database,
    from claims: String = "event CROSS JOIN claim ON claim.event_id = event.id",
    _ condition: (sql: String, arguments: StatementArguments)
  ) throws -> [Int64: [Investor]] {
    var found: [Int64: [Investor]] = [:]
    try db.eachRow(
      """
      SELECT claim.id, entity.name, investor.role, investor.state, investor.amount_low,
        investor.amount_high, investor.amount_qualifier, investor.amount_currency
      FROM \(claims)
      CROSS JOIN investor ON investor.claim_id = claim.id
      CROSS JOIN entity ON entity.id = investor.entity_id
      WHERE \(condition.sql) AND event.kind = 'funding' ORDER BY entity.name
      """,
      condition.arguments
    ) { reader in
      let (id, name) = (try reader.number(), try reader.text())
      let role: Investor.Role? = try reader.word()
      let state: Investor.State? = try reader.word()
      found[id, default: []].append(
        Investor(name: name, role: role ?? .participant, amount: try reader.money(), state: state)
      )
    }
    return found
  }

  static func relations(
    _ db: Database,
    from claims: String = "event CROSS JOIN claim ON claim.event_id = event.id",
    _ condition: (sql: String, arguments: StatementArguments)
  ) throws -> [Int64: [Relation]] {
    var found: [Int64: [Relation]] = [:]
    try db.eachRow(
      """
      SELECT claim.id, relation.type, target.key
      FROM \(claims)
      CROSS JOIN relation ON relation.claim_id = claim.id
      CROSS JOIN event AS target ON target.id = relation.target_id
      WHERE \(condition.sql) ORDER BY relation.type, target.key
      """,
      condition.arguments
    ) { reader in
      let id = try reader.number()
      let type: RelationType? = try reader.word()
      found[id, default: []].append(Relation(type ?? .because, try reader.text()))
    }
    return found
  }
}

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
    let parts = try ClaimParts(db, condition)
    var groups: [(event: Int64, claims: [Claim])] = []
    try db.eachRow(claimSelect + condition.sql + known + " ORDER BY event.id", arguments) {
      reader in
      let (event, id) = (try reader.number(), try reader.number())
      let claim = parts.added(to: try reader.claim(), id)
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
    publisher.outlet_kind, article.published_edtf, article.url,
    article.is_primary, article.is_digest, article.accessed, \(table),
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
}

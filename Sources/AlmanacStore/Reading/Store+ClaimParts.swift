import AlmanacModel
import GRDB

extension Store {
  /// What single attributes of claims rest on, by the numbers of the claims.
  static func fields(
    _ db: Database,
    from claims: String = "event CROSS JOIN claim ON claim.event_id = event.id",
    _ condition: (sql: String, arguments: StatementArguments)
  ) throws -> [Int64: [Claim.Field]] {
    var found: [Int64: [Claim.Field]] = [:]
    try db.eachRow(
      """
      SELECT claim.id, field.attribute, field.inferred, field.quote, field.quote_start,
        field.quote_end
      FROM \(claims)
      CROSS JOIN field ON field.claim_id = claim.id
      WHERE \(condition.sql)
      """,
      condition.arguments
    ) { reader in
      let (id, name) = (try reader.number(), try reader.text())
      guard let attribute = Attribute.named(name) else {
        throw RowReader.Damage(text: "the attribute '\(name)'")
      }
      let (inferred, quote): (String?, String?) = (try reader.next(), try reader.next())
      let (start, end): (Int?, Int?) = (try reader.next(), try reader.next())
      let support: Claim.Field.Support =
        if let quote {
          .quote(Claim.Quote(text: quote, start: start ?? 0, end: end ?? 0))
        } else {
          .inferred(inferred ?? "")
        }
      found[id, default: []].append(Claim.Field(attribute, support))
    }
    return found.mapValues { $0.sorted { $0.attribute.rawValue < $1.attribute.rawValue } }
  }

  /// What the articles of claims were seen through, by the numbers of the claims.
  static func via(
    _ db: Database,
    from claims: String = "event CROSS JOIN claim ON claim.event_id = event.id",
    _ condition: (sql: String, arguments: StatementArguments)
  ) throws -> [Int64: [Via]] {
    var found: [Int64: [Via]] = [:]
    try db.eachRow(
      """
      SELECT claim.id, outlet.name, outlet.key, via.place
      FROM \(claims)
      CROSS JOIN via ON via.article_id = claim.article_id
      CROSS JOIN entity AS outlet ON outlet.id = via.outlet_id
      WHERE \(condition.sql) ORDER BY claim.id, via.ordinal
      """,
      condition.arguments
    ) { reader in
      let id = try reader.number()
      found[id, default: []].append(try reader.via())
    }
    return found
  }

  /// What articles were seen through, by their keys; of one article only where one is named.
  static func via(_ db: Database, ofArticle key: String?) throws -> [String: [Via]] {
    var found: [String: [Via]] = [:]
    try db.eachRow(
      """
      SELECT article.key, outlet.name, outlet.key, via.place
      FROM article CROSS JOIN via ON via.article_id = article.id
      CROSS JOIN entity AS outlet ON outlet.id = via.outlet_id
      \(key == nil ? "" : "WHERE article.key = ?") ORDER BY article.key, via.ordinal
      """,
      StatementArguments([key].compactMap(\.self))
    ) { row in
      let article = try row.text()
      found[article, default: []].append(try row.via())
    }
    return found
  }
}

extension RowReader {
  /// What something was seen through, from its name, key and place.
  fileprivate mutating func via() throws -> Via {
    Via(outlet: try text(), outletKey: try text(), place: try next())
  }
}

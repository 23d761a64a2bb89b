import AlmanacModel
import GRDB

/// What rows of their own hold of some claims, by the numbers of the claims.
struct ClaimParts {
  private let investors: [Int64: [Investor]]
  private let relations: [Int64: [Relation]]
  private let fields: [Int64: [Claim.Field]]
  private let via: [Int64: [Via]]

  /// Reads the parts of the claims in a scope, or from other tables.
  init(
    _ db: Database,
    from claims: String = "event CROSS JOIN claim ON claim.event_id = event.id",
    _ condition: (sql: String, arguments: StatementArguments)
  ) throws {
    investors = try Store.investors(db, from: claims, condition)
    relations = try Store.relations(db, from: claims, condition)
    fields = try Store.fields(db, from: claims, condition)
    via = try Store.via(db, from: claims, condition)
  }

  /// A claim with its parts.
  func added(to claim: Claim, _ id: Int64) -> Claim {
    var claim = claim
    claim.attributes.investors = investors[id] ?? []
    claim.relations = relations[id] ?? []
    claim.fields = fields[id] ?? []
    claim.source.via = via[id] ?? []
    return claim
  }
}

extension Store {
  fileprivate static func investors(
    _ db: Database,
    from claims: String,
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

  fileprivate static func relations(
    _ db: Database,
    from claims: String,
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

  /// What single attributes of claims rest on, by the numbers of the claims.
  fileprivate static func fields(
    _ db: Database,
    from claims: String,
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
  fileprivate static func via(
    _ db: Database,
    from claims: String,
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

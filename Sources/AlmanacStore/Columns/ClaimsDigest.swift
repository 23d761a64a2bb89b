import AlmanacDigest
import GRDB
import GRDBSQLite

/// The digest over everything that an article says: its metadata, its text, its claims, and their
/// investors, edges and fields, as they are stored.
///
/// Each row is its values in order, each value its type, its length and its bytes; other rows are
/// named by their keys, so that two stores that hold the same article have the same digest. Left out
/// is what follows from the rest, and the digest of the file.
final class ClaimsDigest {
  let db: Database
  private let statements: [Statement]
  private var bytes: [UInt8] = []
  private var digest = RunningDigest()
  private static let piece = 1 << 16

  /// Prepares the reading; tables that are empty by now are taken to stay so.
  init(_ db: Database) throws {
    self.db = db
    statements = try ClaimsDigest.parts.map { part in
      let hasRows = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(part.table))")
      return try db.makeStatement(sql: hasRows == true ? part.sql : "SELECT 1 WHERE ? IS NULL")
    }
  }

  /// The digest of an article by its number, in lower-case hexadecimal.
  func sha256(of article: Int64) throws -> String {
    digest = RunningDigest()
    for (number, statement) in statements.enumerated() {
      bytes.append(UInt8(number))
      try addRows(of: statement, article)
    }
    digest.add(bytes)
    bytes.removeAll(keepingCapacity: true)
    return digest.sha256
  }

  private func addRows(of statement: Statement, _ article: Int64) throws {
    let pointer = statement.sqliteStatement
    defer { sqlite3_reset(pointer) }
    sqlite3_bind_int64(pointer, 1, article)
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW:
        bytes.append(0xFF)
        for column in 0..<sqlite3_column_count(pointer) { addValue(pointer, column) }
        guard bytes.count > ClaimsDigest.piece else { continue }
        digest.add(bytes)
        bytes.removeAll(keepingCapacity: true)
      case SQLITE_DONE: return
      default: throw DatabaseError(of: db.sqliteConnection)
      }
    }
  }

  private func addValue(_ pointer: OpaquePointer, _ column: Int32) {
    let type = sqlite3_column_type(pointer, column)
    bytes.append(UInt8(truncatingIfNeeded: type))
    switch type {
    case SQLITE_NULL: break
    case SQLITE_INTEGER: add(UInt64(bitPattern: sqlite3_column_int64(pointer, column)))
    case SQLITE_FLOAT: add(sqlite3_column_double(pointer, column).bitPattern)
    default:
      let count = Int(sqlite3_column_bytes(pointer, column))
      add(UInt64(count))
      bytes.append(
        contentsOf: UnsafeRawBufferPointer(
          start: sqlite3_column_blob(pointer, column),
          count: count
        )
      )
    }
  }

  private func add(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}

extension ClaimsDigest {
  private static let parts: [(table: String, sql: String)] = [
    (
      "article",
      """
      SELECT article.key, article.kind, article.title, publisher.key, article.author, article.url,
        article.language, article.published_edtf, article.is_primary,
        coalesce(article.digest_language, article.is_digest), article.text, article.accessed,
        article.edition_of
      FROM article JOIN entity AS publisher ON publisher.id = article.publisher_id
      WHERE article.id = ?
      """
    ),
    (
      "via",
      """
      SELECT via.ordinal, entity.key, via.place
      FROM via JOIN entity ON entity.id = via.outlet_id
      WHERE via.article_id = ? ORDER BY via.ordinal
      """
    ),
    (
      "claim",
      """
      SELECT claim.ordinal, event.key, claim.kind, claim.status, claim.rank, origin.key, claim.note,
        claim.inferred, claim.quote, claim.quote_start, claim.quote_end, claim.locator,
        \(AttributeColumns.list(of: "claim"))
      FROM claim JOIN event ON event.id = claim.event_id
      LEFT JOIN entity AS origin ON origin.id = claim.origin_id
      WHERE claim.article_id = ? ORDER BY claim.ordinal
      """
    ),
    (
      "field",
      """
      SELECT claim.ordinal, field.attribute, field.inferred, field.quote, field.quote_start,
        field.quote_end
      FROM claim CROSS JOIN field ON field.claim_id = claim.id
      WHERE claim.article_id = ? ORDER BY claim.ordinal, field.attribute
      """
    ),
    (
      "investor",
      """
      SELECT claim.ordinal, entity.key, investor.role, investor.state, investor.amount_low,
        investor.amount_high, investor.amount_qualifier, investor.amount_currency
      FROM claim CROSS JOIN investor ON investor.claim_id = claim.id
      CROSS JOIN entity ON entity.id = investor.entity_id
      WHERE claim.article_id = ? ORDER BY claim.ordinal, entity.key
      """
    ),
    (
      "relation",
      """
      SELECT claim.ordinal, relation.type, event.key
      FROM claim CROSS JOIN relation ON relation.claim_id = claim.id
      CROSS JOIN event ON event.id = relation.target_id
      WHERE claim.article_id = ? ORDER BY claim.ordinal, relation.type, event.key
      """
    ),
  ]
}

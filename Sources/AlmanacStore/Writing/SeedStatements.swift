import GRDB

/// The statements that run once for every claim or event, prepared once.
struct SeedStatements {
  let findEntity: RowWriter
  let findNamed: RowWriter
  let addModel: RowWriter
  let addAlias: RowWriter
  let findEvent: RowWriter
  let findFormer: RowWriter
  let addEvent: RowWriter
  let updateEvent: RowWriter
  let touch: RowWriter
  let addPhase: RowWriter
  let dropPhases: RowWriter
  let addClaim: RowWriter
  let addField: RowWriter
  let addInvestor: RowWriter
  let addRelation: RowWriter
  let addText: RowWriter
  let dropText: RowWriter
  let addAmount: RowWriter

  /// The columns of an event that are not attributes: what its claims resolve to and count.
  private static let derived =
    ["status", "title_folded", "is_disputed", "claims", "articles", "voices", "model_id"]
    + AttributeColumns.names

  /// Every derived column set to what an event has of which no claim speaks.
  static var emptied: String {
    derived.map { column in
      let counts = ["is_disputed", "claims", "articles", "voices"]
      return "\(column) = \(counts.contains(column) ? "0" : "NULL")"
    }.joined(separator: ", ")
  }

  init(_ db: Database) throws {
    findEntity = try RowWriter(
      db,
      "SELECT id, is_registered, kind = 'company' FROM entity WHERE key = ?"
    )
    findNamed = try RowWriter(db, "SELECT id FROM entity WHERE name = ? AND kind <> 'model'")
    addModel = try RowWriter(
      db,
      """
      INSERT INTO entity (key, name, company_id, kind, is_registered) VALUES (?, ?, ?, 'model', 0)
      """
    )
    addAlias = try RowWriter(
      db,
      """
      INSERT INTO alias (entity_id, event_id, text, folded, language, with_company, in_article)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    )
    findEvent = try RowWriter(db, "SELECT id FROM event WHERE key = ?")
    findFormer = try RowWriter(db, "SELECT event_id FROM former_key WHERE key = ?")
    addEvent = try RowWriter(
      db,
      SeedStatements.insert("event", ["key", "kind", "company_id"] + SeedStatements.derived)
    )
    updateEvent = try RowWriter(
      db,
      """
      UPDATE event SET \(SeedStatements.derived.map { "\($0) = ?" }.joined(separator: ", "))
      WHERE id = ?
      """
    )
    touch = try RowWriter(db, "INSERT OR IGNORE INTO temp.touched (id) VALUES (?)")
    addPhase = try RowWriter(
      db,
      SeedStatements.insert(
        "phase",
        ["event_id", "status", "date_edtf", "earliest", "latest"]
          + AttributeColumns.money("amount") + ["is_listed"]
      )
    )
    dropPhases = try RowWriter(db, "DELETE FROM phase WHERE event_id = ?")
    addClaim = try RowWriter(
      db,
      SeedStatements.insert(
        "claim",
        ["article_id", "ordinal", "event_id", "kind", "status", "rank", "origin_id", "note"]
          + ["inferred", "quote", "quote_start", "quote_end", "locator"] + AttributeColumns.names
      )
    )
    addField = try RowWriter(
      db,
      SeedStatements.insert(
        "field",
        ["claim_id", "attribute", "inferred", "quote", "quote_start", "quote_end"]
      )
    )
    addInvestor = try RowWriter(
      db,
      SeedStatements.insert(
        "investor",
        ["claim_id", "entity_id", "role", "state"] + AttributeColumns.money("amount")
      )
    )
    addRelation = try RowWriter(
      db,
      "INSERT OR IGNORE INTO relation (claim_id, type, target_id) VALUES (?, ?, ?)"
    )
    addText = try RowWriter(db, "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)")
    dropText = try RowWriter(db, "DELETE FROM search WHERE rowid = ?")
    addAmount = try RowWriter(
      db,
      "INSERT INTO temp.amount (place, amount, row, line) VALUES (?, ?, ?, ?)"
    )
  }

  private static func insert(_ table: String, _ columns: [String]) -> String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }
}

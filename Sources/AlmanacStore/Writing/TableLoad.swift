public import AlmanacModel
import GRDB

/// A table while its rows are written, inside its transaction.
public struct TableLoad {
  var seeding: Seeding
  private var article: Int64 = 0
  private let statements: Statements

  /// The statements that run once for every row, prepared once.
  private struct Statements {
    let note: RowWriter
    let postpone: RowWriter
  }

  /// What grows with the table is noted in temporary tables, which may outgrow memory: the names of
  /// its events, and the edges to events that are not there yet.
  init(seeding: Seeding) throws {
    self.seeding = seeding
    try seeding.db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS named (
          event INTEGER PRIMARY KEY, name TEXT NOT NULL, row INTEGER NOT NULL
        ) STRICT;
        CREATE TEMP TABLE IF NOT EXISTS postponed (
          claim INTEGER NOT NULL, event TEXT NOT NULL, type TEXT NOT NULL, target TEXT NOT NULL
        ) STRICT;
        DELETE FROM temp.named;
        DELETE FROM temp.postponed
        """
    )
    statements = Statements(
      note: try RowWriter(
        seeding.db,
        "INSERT OR IGNORE INTO temp.named (event, name, row) VALUES (?, ?, ?)"
      ),
      postpone: try RowWriter(
        seeding.db,
        "INSERT INTO temp.postponed (claim, event, type, target) VALUES (?, ?, ?, ?)"
      )
    )
  }

  /// Writes the table itself, in the place of the edition with its key.
  mutating func begin(_ table: Article) throws {
    article = try seeding.begin(table)
    let whole = table.source.table
    try seeding.db.execute(
      sql: "UPDATE article SET edition_of = ? WHERE id = ?",
      arguments: [whole == table.source.article ? nil : whole, article]
    )
  }

  /// Writes the claims of one row; edges to events that come later are drawn at the end.
  ///
  /// - Parameters:
  ///   - claims: what the row says.
  ///   - row: the number of the row.
  ///   - line: the line of the file, for what looks odd about the row.
  ///   - name: what tells the row's event from others; nil where the row gives its key.
  /// - Throws: an error that ends the transaction, to be thrown on.
  public mutating func add(_ claims: [Claim], row: Int, line: Int, name: String? = nil) throws {
    for claim in claims {
      let id = try seeding.insert(claim, article: article)
      for relation in claim.relations { try draw(relation, of: claim, id: id) }
      try seeding.noteAmount(of: claim, line: line)
      guard let name, let event = try seeding.find(event: claim.event.description) else { continue }
      statements.note.add(event)
      statements.note.add(name)
      statements.note.add(row)
      try statements.note.run()
    }
  }

  private func draw(_ relation: Relation, of claim: Claim, id: Int64) throws {
    if let target = try seeding.find(target: relation.target) {
      return try seeding.draw(relation.type, from: id, to: target)
    }
    statements.postpone.add(id)
    statements.postpone.add(claim.event.description)
    statements.postpone.add(relation.type.rawValue)
    statements.postpone.add(relation.target)
    try statements.postpone.run()
  }

  /// Registers a company or an outlet; one whose key is known stays as it is.
  ///
  /// - Throws: an error that ends the transaction, to be thrown on.
  public mutating func add(_ entity: Entity) throws {
    seeding.statements.findEntity.add(entity.key)
    guard try seeding.statements.findEntity.numbers() == nil else { return }
    let id = try seeding.upsert(entity, registered: true)
    try seeding.insert(Alias(entity.name), entity: id)
    seeding.report.entities.added += 1
  }

  /// Sets the digest of the table, which is known when it was read to its end.
  ///
  /// - Throws: an error that ends the transaction, to be thrown on.
  public func finish(sha256: String) throws {
    try seeding.db.execute(
      sql: "UPDATE article SET sha256 = ? WHERE id = ?",
      arguments: [sha256, article]
    )
  }
}

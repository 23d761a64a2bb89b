import AlmanacModel
import GRDB

extension Seeding {
  func index(_ article: Article, id: Int64) throws {
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [id * 2])
    guard let text = article.text else { return }
    try index(title: article.source.title, text: text, rowID: id * 2)
  }

  func index(title: String, text: String, rowID: Int64) throws {
    try db.execute(
      sql: "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
      arguments: [rowID, title.searchable, text.searchable]
    )
  }

  func removeFromSearch(article key: String) throws {
    try db.execute(
      sql: "DELETE FROM search WHERE rowid = (SELECT id * 2 FROM article WHERE key = ?)",
      arguments: [key]
    )
  }

  /// An event is found by its title, its company and the key's words.
  func index(_ event: Event?, key: EventKey) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT event.id, company.name FROM event JOIN entity AS company
        ON company.id = event.company_id WHERE event.key = ?
        """,
      arguments: [key.description]
    )
    guard let row else { return }
    let (id, company): (Int64, String) = (row[0], row[1])
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [id * 2 + 1])
    guard let event else { return }
    let body = "\(company) \(key.kind.rawValue) \(key.subject.replacing("-", with: " "))"
    try db.execute(
      sql: "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
      arguments: [id * 2 + 1, event.title.searchable, body.searchable]
    )
  }
}

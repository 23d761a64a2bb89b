import AlmanacModel
import GRDB

extension Store {
  /// Articles whose first and last days are not those of their date.
  static func articlesOutOfDate(_ db: Database) throws
    -> [(id: Int64, key: String, published: EventDate)]
  {
    var found: [(id: Int64, key: String, published: EventDate)] = []
    try db.eachRow(
      """
      SELECT id, key, published_edtf, published_earliest, published_latest FROM article ORDER BY key
      """
    ) { row in
      let (id, key) = (try row.number(), try row.text())
      let published = try EventDate(try row.text())
      let days: [String?] = [try row.next(), try row.next()]
      if days != [published.earliest?.iso, published.latest?.iso] {
        found.append((id, key, published))
      }
    }
    return found
  }

  /// Companies, people, models and outlets that no name leads to.
  static func nameless(_ db: Database) throws -> [(id: Int64, name: String)] {
    try db.rows(
      """
      SELECT id, name FROM entity
      WHERE NOT EXISTS (SELECT 1 FROM alias WHERE entity_id = entity.id) ORDER BY key
      """
    ) { row in (id: try row.number(), name: try row.text()) }
  }

  /// Articles and events that the search does not hold as they are, and events whose name for
  /// look-ups or whose model is another.
  static func staleSearch(_ db: Database) throws -> [String] {
    var findings: [String] = []
    try db.eachRow(
      """
      SELECT article.key, article.title, article.text, search.title, search.body
      FROM article LEFT JOIN search ON search.rowid = article.id * 2
      WHERE article.text IS NOT NULL
      """
    ) { row in
      let (key, title, text) = (try row.text(), try row.text(), try row.text())
      let held: [String?] = [try row.next(), try row.next()]
      if held != [title.searchable, text.searchable] {
        findings.append("the search does not hold the article \(key) as it is")
      }
    }
    try db.eachRow(
      """
      SELECT event.key, event.title, company.name, event.title_folded, model.key,
        search.title, search.body
      FROM event JOIN entity AS company ON company.id = event.company_id
      LEFT JOIN entity AS model ON model.id = event.model_id
      LEFT JOIN search ON search.rowid = event.id * 2 + 1
      WHERE event.status IS NOT NULL
      """
    ) { row in
      guard let key = EventKey(try row.text()) else { return }
      let (title, company) = (try row.text(), try row.text())
      let kept: [String?] = [try row.next(), try row.next()]
      let held: [String?] = [try row.next(), try row.next()]
      if kept != [title.folded, Seeding.model(of: key, title: title)] {
        findings.append("the name or the model of \(key) is not what its claims resolve to")
      }
      let text = Seeding.searchText(of: key, company: company)
      if held != [title.searchable, text.searchable] {
        findings.append("the search does not hold the event \(key) as it is")
      }
    }
    let strays = try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM search)
          - (SELECT count(*) FROM article WHERE text IS NOT NULL)
          - (SELECT count(*) FROM event WHERE status IS NOT NULL)
        """
    )
    if findings.isEmpty, let strays, strays != 0 {
      findings.append("the search holds \(strays) texts of nothing")
    }
    let more = findings.count - 20
    return more > 0 ? findings.prefix(20) + ["and \(more) more of these"] : findings
  }
}

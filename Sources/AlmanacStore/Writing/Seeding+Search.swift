import AlmanacModel
import GRDB

extension Seeding {
  /// Makes a text known to the search; nothing must be known under the number yet.
  func index(title: String, text: String, rowID: Int64) throws {
    statements.addText.add(rowID)
    statements.addText.add(title.searchable)
    statements.addText.add(text.searchable)
    try statements.addText.run()
  }

  /// An event is found by its title, its company and the key's words.
  func index(_ event: Event, id: Int64) throws {
    try index(
      title: event.title,
      text: Seeding.searchText(of: event.key, company: event.company),
      rowID: id * 2 + 1
    )
  }

  /// Makes the events of a company known under its new name.
  func indexEvents(ofCompany key: String, named name: String) throws {
    let events = try db.rows(
      """
      SELECT event.id, event.key, event.title
      FROM entity CROSS JOIN event ON event.company_id = entity.id
      WHERE entity.key = ? AND event.status IS NOT NULL
      """,
      [key]
    ) { row in (id: try row.number(), key: try row.text(), title: try row.text()) }
    for event in events {
      guard let key = EventKey(event.key) else { continue }
      try removeFromSearch(rowID: event.id * 2 + 1)
      let text = Seeding.searchText(of: key, company: name)
      try index(title: event.title, text: text, rowID: event.id * 2 + 1)
    }
  }

  /// What an event is found by beside its title.
  static func searchText(of key: EventKey, company: String) -> String {
    let words =
      key.subject.utf8.contains(0x2D) ? key.subject.replacing("-", with: " ") : key.subject
    return "\(company) \(key.kind.rawValue) \(words)"
  }

  func removeFromSearch(rowID: Int64) throws {
    statements.dropText.add(rowID)
    try statements.dropText.run()
  }
}

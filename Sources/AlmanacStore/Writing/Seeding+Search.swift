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
    let key = event.key
    let words =
      key.subject.utf8.contains(0x2D) ? key.subject.replacing("-", with: " ") : key.subject
    try index(
      title: event.title,
      text: "\(event.company) \(key.kind.rawValue) \(words)",
      rowID: id * 2 + 1
    )
  }

  func removeFromSearch(rowID: Int64) throws {
    statements.dropText.add(rowID)
    try statements.dropText.run()
  }
}

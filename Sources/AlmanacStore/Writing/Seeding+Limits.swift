import AlmanacModel

extension Seeding {
  /// The most characters of a name or a title of an event, marks counted as characters.
  static let longestName = 300
  /// The most characters of a title of an article, or of a further name.
  static let longestTitle = 500
  /// The most characters of an address.
  static let longestAddress = 2000

  /// Refuses a text that the schema has no room for, or that a terminal would obey.
  ///
  /// - Parameters:
  ///   - text: a name, a title or the like; nothing is right.
  ///   - what: what it is called in a message.
  ///   - most: the most characters that it may have.
  /// - Throws: `StoreError.tooLong` or `.forbidden`.
  static func refuse(_ text: String?, as what: String, most: Int) throws(StoreError) {
    guard let text, text.utf8.count > most || !isPlain(text) else { return }
    guard text.unicodeScalars.count <= most else {
      throw .tooLong(what: what, text: text, most: most)
    }
    // A cell of a table may hold a tab or go on in another line; both are shown as a space.
    let isForbidden = { (sign: Unicode.Scalar) in sign.isObeyed && sign != "\n" && sign != "\t" }
    if let character = text.unicodeScalars.first(where: isForbidden) {
      throw .forbidden(what: what, text: text, character: character.value)
    }
  }

  /// Whether every sign is one of ASCII that is shown.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}

import GRDB

extension Store {
  /// The keys and titles of events, in the order of their keys.
  ///
  /// - Parameters:
  ///   - key: the key behind which they begin.
  ///   - prefix: what their keys start with.
  ///   - limit: how many at the most.
  /// - Returns: the events that claims tell of.
  /// - Throws: `StoreError` where the store cannot be read.
  public func eventTitles(after key: String = "", startingWith prefix: String = "", limit: Int)
    throws(StoreError) -> [Named]
  {
    try titles("event", "status IS NOT NULL", key, prefix, limit)
  }

  /// The keys and titles of articles and tables, in the order of their keys.
  ///
  /// - Parameters:
  ///   - key: the key behind which they begin.
  ///   - prefix: what their keys start with.
  ///   - limit: how many at the most.
  /// - Returns: the articles.
  /// - Throws: `StoreError` where the store cannot be read.
  public func articleTitles(after key: String = "", startingWith prefix: String = "", limit: Int)
    throws(StoreError) -> [Named]
  {
    try titles("article", "TRUE", key, prefix, limit)
  }

  private func titles(
    _ table: String,
    _ condition: String,
    _ key: String,
    _ prefix: String,
    _ limit: Int
  ) throws(StoreError) -> [Named] {
    try read { db in
      try db.rows(
        """
        SELECT key, title FROM \(table)
        WHERE \(condition) AND key > ?1 AND key >= ?2 AND key < ?2 || char(1114111)
        ORDER BY key LIMIT ?3
        """,
        [key, prefix, limit]
      ) { row in Named(key: try row.text(), name: try row.text(), entity: nil) }
    }
  }
}

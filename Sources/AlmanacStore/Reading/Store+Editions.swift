public import AlmanacModel
import GRDB

/// One edition of a table that was imported.
public struct TableEdition: Equatable, Sendable {
  /// Its key as an article.
  public let key: String
  /// The key of the table that it is an edition of.
  public let table: String
  /// When it was published.
  public let published: EventDate
  /// The digest of the file and its map.
  public let sha256: String
}

extension Store {
  /// The editions of a table, the older ones first.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func editions(of table: String) throws(StoreError) -> [TableEdition] {
    try editions(where: "key = ?1 OR edition_of = ?1", table)
  }

  /// The table that was imported under a key of its own; nil where there is none.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func edition(_ key: String) throws(StoreError) -> TableEdition? {
    try editions(where: "key = ?1", key).first
  }

  private func editions(where condition: String, _ key: String) throws(StoreError)
    -> [TableEdition]
  {
    try read { db in
      try db.rows(
        """
        SELECT key, coalesce(edition_of, key), published_edtf, sha256 FROM article
        WHERE kind = 'table' AND (\(condition))
        ORDER BY coalesce(published_latest, '9999-12-31'), key
        """,
        [key]
      ) { row in
        let (key, table) = (try row.text(), try row.text())
        guard let published = try row.date() else {
          throw RowReader.Damage(text: "no publication date")
        }
        return TableEdition(key: key, table: table, published: published, sha256: try row.text())
      }
    }
  }
}

extension [TableEdition] {
  /// The key under which another edition of a table is written, where these are there: that of the
  /// edition of its day, which it corrects, or of the newest, which it replaces, or one of its own.
  package func key(of source: Source, replaces: Bool) -> String {
    guard let newest = last else { return source.article }
    if let same = first(where: { $0.published == source.published }) { return same.key }
    return replaces ? newest.key : "\(source.article)-\(source.published.slug)"
  }
}

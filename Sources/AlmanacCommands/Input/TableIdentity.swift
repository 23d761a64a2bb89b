import AlmanacModel
import AlmanacStore
import AlmanacTables

/// Which table a file is, and which edition of it.
struct TableIdentity {
  let table: TableFile
  let map: TableMap?
  /// The key that was asked for.
  let key: String?
  /// When a table without a map was published.
  let published: EventDate

  /// The source of the table, before it is known which editions of it are there.
  ///
  /// - Throws: `Failure` where nothing names it.
  func source() throws -> Source {
    if let key, !EventKey.isPart(key) {
      throw Failure(.usage, "--key '\(shortened(key))' is not a key: use a–z, 0–9, . and -")
    }
    if let source = map?.source { return source }
    let name = table.name
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let key = key ?? stem.slug
    guard EventKey.isPart(key) else {
      throw Failure(
        .usage,
        name.isEmpty
          ? "a table on standard input has no name: give it one with --key"
          : "the file name '\(shortened(name))' gives no key: name the table with --key"
      )
    }
    return Source(
      article: key,
      title: name.isEmpty ? key : name,
      publisher: TableFile.publisher.name,
      publisherKey: TableFile.publisher.key,
      published: published,
      url: "file:" + (name.isEmpty ? key : name),
      isPrimary: false,
      table: key
    )
  }

  /// The source with the key of the edition that is to be written.
  ///
  /// - Parameters:
  ///   - source: the source of the table.
  ///   - editions: the editions that are there.
  ///   - store: where the key must not be another table's.
  /// - Returns: the source of the edition.
  /// - Throws: `Failure` where the key is taken, or nothing says that this is an edition.
  func edition(of source: Source, among editions: [TableEdition], in store: Store) throws
    -> Source
  {
    if map == nil, key == nil, !editions.isEmpty {
      throw Failure(
        .usage,
        "another table is here as '\(source.article)': name this one with --key, or say --key \(source.article) where it is a newer edition"
      )
    }
    var edition = source
    if let key, map != nil {
      edition.article = key
    } else {
      edition.article = editions.key(of: source, replaces: map?.editions == .replace)
    }
    guard EventKey.isPart(edition.article) else {
      throw Failure(
        .usage,
        "'\(edition.article)' is too long for a key: name the edition with --key"
      )
    }
    if let other = try store.edition(edition.article), other.table != source.table {
      throw Failure(
        .usage,
        "'\(edition.article)' is an edition of the table '\(other.table)': give this one another with --key"
      )
    }
    return edition
  }
}

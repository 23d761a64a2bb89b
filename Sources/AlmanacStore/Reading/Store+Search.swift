public import AlmanacModel
import GRDB

/// An article or an event that a search found.
public struct SearchHit: Equatable, Sendable {
  /// The article's or the event's key.
  public let key: String
  /// Its title.
  public let title: String
  /// The text of an article; nil for an event.
  public let text: String?
  /// Whether it is an article.
  public let isArticle: Bool
}

extension Store {
  /// The articles and events that have all of some words, best first.
  ///
  /// - Parameters:
  ///   - alternatives: groups of words; something is found where it has all the words of one group,
  ///     the last of which may go on.
  ///   - knownBy: only articles known by this day, and events that these speak of.
  ///   - limit: how many at the most.
  /// - Returns: what was found, ranked by BM25 with titles weighing more than texts.
  /// - Throws: `StoreError.tooManyWords` where every group has more words than are looked for at
  ///   once, `StoreError` where the store cannot be read.
  public func search(_ alternatives: [String], knownBy: Day?, limit: Int) throws(StoreError)
    -> [SearchHit]
  {
    let groups = try Store.groups(alternatives)
    guard !groups.isEmpty else { return [] }
    let query = groups.joined(separator: " OR ")
    return try read { db in
      try db.rows(
        """
        WITH found AS (
          SELECT search.rowid AS number, bm25(search, 8.0, 1.0) AS score FROM search
          WHERE search MATCH ?1 AND \(knownBy == nil ? "?2 IS NULL" : Store.isKnown)
          ORDER BY search.rowid DESC LIMIT \(Store.ranked))
        SELECT found.number, article.key, article.title, article.text, event.key, event.title
        FROM (SELECT * FROM found ORDER BY score, number LIMIT ?3) AS found
        LEFT JOIN article ON found.number % 2 = 0 AND article.id = found.number / 2
        LEFT JOIN event ON found.number % 2 = 1 AND event.id = found.number / 2
        ORDER BY found.score, found.number
        """,
        [query, knownBy?.iso, limit]
      ) { row in
        let isArticle = try row.number() % 2 == 0
        let article: [String?] = [try row.next(), try row.next(), try row.next()]
        let event: [String?] = [try row.next(), try row.next()]
        return SearchHit(
          key: (isArticle ? article[0] : event[0]) ?? "",
          title: (isArticle ? article[1] : event[1]) ?? "",
          text: isArticle ? article[2] : nil,
          isArticle: isArticle
        )
      }
    }
  }

  /// The expressions of some groups, each once; of those that have too many words the others are
  /// enough.
  private static func groups(_ alternatives: [String]) throws(StoreError) -> [String] {
    var groups: [String] = []
    var problem: StoreError?
    for text in alternatives.prefix(SearchWords.most) {
      do {
        guard let group = try SearchWords(text).expression, !groups.contains(group) else {
          continue
        }
        groups.append(group)
      } catch {
        problem = error
      }
    }
    if groups.isEmpty, let problem { throw problem }
    return groups
  }

  /// How many matches are ranked at the most, the newest: a word that more have ranks none of them.
  private static let ranked = 5000

  /// Whether an article, or one that speaks of an event, was known by the day `?2`.
  private static let isKnown = """
    EXISTS (
      SELECT 1 FROM article WHERE search.rowid % 2 = 0 AND article.id = search.rowid / 2
        AND article.published_latest <= ?2
      UNION ALL
      SELECT 1 FROM claim JOIN article ON article.id = claim.article_id
      WHERE search.rowid % 2 = 1 AND claim.event_id = search.rowid / 2
        AND article.published_latest <= ?2)
    """

  /// The names of everything that a text is a name or an alias of, scoped aliases included.
  ///
  /// - Parameters:
  ///   - text: the name, or a part of one.
  ///   - isPart: whether a part of a name is enough, as a surname is.
  /// - Returns: every name of what was found.
  /// - Throws: `StoreError` where the store cannot be read.
  public func names(ofAlias text: String, isPart: Bool = false) throws(StoreError) -> [String] {
    let folded = text.folded
    let contains = isPart && folded.count > 2
    let condition = contains ? "instr(alias.folded, ?1) > 0" : "alias.folded = ?1"
    return try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT other.text FROM alias
          JOIN alias AS other ON other.entity_id = alias.entity_id OR other.event_id = alias.event_id
          WHERE \(condition)
          UNION
          SELECT entity.name FROM alias JOIN entity ON entity.id = alias.entity_id
          WHERE \(condition)
          UNION
          SELECT event.title FROM alias JOIN event ON event.id = alias.event_id
          WHERE \(condition) AND event.title IS NOT NULL
          ORDER BY 1
          """,
        arguments: [folded]
      )
    }
  }
}

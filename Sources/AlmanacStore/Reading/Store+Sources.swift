public import AlmanacModel
import GRDB

extension Store {
  /// The publishers, titles and addresses of the articles that speak of the events of a scope, by
  /// key, each address once.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func sources(_ scope: EventScope, knownBy: Day?) throws(StoreError)
    -> [(publisher: String, title: String, url: String)]
  {
    try read { db in
      let condition = scope.condition
      return try db.rows(
        """
        SELECT publisher.name, article.title, article.url, min(article.key) AS key FROM article
        JOIN entity AS publisher ON publisher.id = article.publisher_id
        WHERE (? IS NULL OR article.published_latest <= ?) AND EXISTS (
          SELECT 1 FROM claim JOIN event ON event.id = claim.event_id
          WHERE claim.article_id = article.id AND \(condition.sql))
        GROUP BY article.url ORDER BY key
        """,
        [knownBy?.iso, knownBy?.iso] + condition.arguments
      ) { (try $0.text(), try $0.text(), try $0.text()) }
    }
  }
}

import AlmanacModel
import GRDB

extension Store {
  /// The names of the figures of a company, in order.
  ///
  /// - Parameter company: the company's key.
  /// - Returns: the names as the store writes them, each once.
  /// - Throws: `StoreError` where the store cannot be read.
  public func figures(of company: String) throws(StoreError) -> [String] {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT event.title FROM event JOIN entity ON entity.id = event.company_id
        WHERE entity.key = ?1 AND event.kind = 'metric' AND event.status IS NOT NULL ORDER BY 1
        """,
        [company]
      ) { row in try row.text() }
    }
  }
}

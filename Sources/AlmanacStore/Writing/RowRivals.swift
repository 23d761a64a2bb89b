public import AlmanacModel
import GRDB

/// Two rows of one table that speak of one event and differ, so that one is the other's rival.
public struct RowRivals: Equatable, Sendable {
  /// The event's key.
  public let event: String
  /// Where the first stands, `row 1`.
  public let first: String
  /// Where the second stands.
  public let second: String
  /// What differs.
  public let attributes: [Attribute]
}

extension RowRivals {
  /// How many are listed at the most.
  static let listed = 1000

  /// What is compared, and the columns that hold it.
  private static let compared: KeyValuePairs<Attribute, [String]> = [
    .date: ["date_edtf"], .amount: ["amount_low", "amount_high"],
    .raised: ["raised_low", "raised_high"], .target: ["target_low", "target_high"],
    .figure: ["value_low", "value_high"],
  ]

  /// The first rival rows of each event of a table that is being loaded, of the kinds whose keys are
  /// made of a day or of a party: a launch has a name of its own.
  static func all(_ db: Database, article: String) throws -> [RowRivals] {
    try db.rows(sql, [article]) { row in
      let (event, first, second) = (try row.text(), try row.text(), try row.text())
      let attributes = try compared.filter { _ in try row.number() == 1 }.map(\.key)
      return RowRivals(event: event, first: first, second: second, attributes: attributes)
    }
  }

  /// A row is compared with those of its event: the `+` keeps SQLite from looking for the others by
  /// their article, which is to compare all rows of a table with all.
  static let sql: String = {
    let differences = compared.map { _, columns in
      "(\(columns.map { "one.\($0) IS NOT other.\($0)" }.joined(separator: " OR ")))"
    }
    return """
      SELECT event.key, one.locator, other.locator, \(differences.joined(separator: ", ")),
        min(one.ordinal)
      FROM article
      CROSS JOIN event
      CROSS JOIN claim AS one ON one.event_id = event.id AND one.kind = event.kind
        AND +one.article_id = article.id
      CROSS JOIN claim AS other ON other.event_id = event.id AND other.kind = event.kind
        AND +other.article_id = article.id AND other.ordinal > one.ordinal
      WHERE article.key = ? AND event.claims > 1 AND one.status = other.status
        AND event.kind IN ('funding', 'valuation', 'deal', 'metric')
        AND (\(differences.joined(separator: " OR ")))
      GROUP BY event.id
      ORDER BY min(one.ordinal)
      LIMIT \(listed)
      """
  }()
}

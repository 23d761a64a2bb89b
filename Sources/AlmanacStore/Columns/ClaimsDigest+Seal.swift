import GRDB

extension ClaimsDigest {
  /// What stands in place of a digest until it is known, as long as one.
  static let unsealed = String(repeating: "0", count: 64)

  /// Writes down what some articles say now.
  func seal(_ articles: [Int64]) throws {
    for article in articles {
      try db.execute(
        sql: "UPDATE article SET claims_sha256 = ? WHERE id = ?",
        arguments: [try sha256(of: article), article]
      )
    }
  }

  /// Writes down what the articles say of which that was never done, as in stores of older schemas.
  func sealUnsealed() throws {
    try seal(Int64.fetchAll(db, sql: "SELECT id FROM article WHERE claims_sha256 IS NULL"))
  }

  /// The articles that do not say what they said when they were loaded.
  func changed() throws -> [(id: Int64, key: String, isSealed: Bool)] {
    let articles = try db.rows("SELECT id, key, claims_sha256 FROM article ORDER BY key") { row in
      (id: try row.number(), key: try row.text(), sealed: try row.next() as String?)
    }
    return try articles.compactMap { article in
      guard try sha256(of: article.id) != article.sealed else { return nil }
      return (article.id, article.key, article.sealed != nil)
    }
  }
}

extension Seeding {
  /// Notes an article whose claims this run replaces.
  mutating func willSeal(_ article: Int64) { unsealed.append(article) }

  /// Writes down what the articles of this run say, when all their claims and edges are there.
  func seal() throws {
    guard !unsealed.isEmpty else { return }
    try ClaimsDigest(db).seal(unsealed)
  }
}

import AlmanacStore
import GRDB

/// What a database file holds, as the program itself reads it.
public enum StoreState: Equatable, Sendable {
  /// There is no file.
  case missing
  /// There is nothing in it yet.
  case empty
  /// It has an older schema, with some articles.
  case older(articles: [String])
  /// It can be read, and `check` has some findings.
  case whole(contents: String, findings: [String])
  /// It cannot be read, for a reason that no run may leave behind.
  case broken(String)

  /// The state of a file.
  public static func of(_ path: String) -> StoreState {
    do {
      let store = try Store.reading(path)
      return .whole(contents: try contents(of: store), findings: try store.check())
    } catch StoreError.missing {
      return .missing
    } catch StoreError.empty {
      return .empty
    } catch StoreError.older {
      return ofOlder(path)
    } catch {
      return .broken("\(error)")
    }
  }

  private static let questions = [
    "SELECT key, kind, title, url, sha256, claims_sha256 FROM article ORDER BY key",
    "SELECT key, kind, name FROM entity ORDER BY key",
    "SELECT key, status, title, date_edtf, amount_low, raised_low, claims FROM event ORDER BY key",
    "SELECT text FROM alias ORDER BY text",
    "SELECT title, quote, locator FROM claim ORDER BY article_id, ordinal",
  ]

  private static func contents(of store: Store) throws -> String {
    try questions.map { "\(try store.query($0).rows)" }.joined(separator: "\n")
  }

  private static func ofOlder(_ path: String) -> StoreState {
    do {
      return try DatabaseQueue(path: path).read { db in
        let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        guard findings == ["ok"] else { return .broken("\(findings)") }
        return .older(
          articles: try String.fetchAll(db, sql: "SELECT key FROM article ORDER BY key")
        )
      }
    } catch {
      return .broken("\(error)")
    }
  }
}

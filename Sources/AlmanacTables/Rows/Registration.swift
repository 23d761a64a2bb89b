package import AlmanacModel

/// A company that a row names and nobody knew.
package struct Registration: Equatable, Sendable {
  /// The company with the key that its name gives.
  package let entity: Entity
  /// Known names that differ from its own in one letter, nearest first: it may be one of them.
  package let near: [String]
}

/// Names that no company bears, but cells of tables do.
enum RefusedNames {
  private static let words: Set<String> = [
    "n/a", "na", "none", "null", "nan", "nil", "unknown", "undisclosed", "unnamed", "anonymous",
    "stealth", "tbd", "tba", "total", "totals", "subtotal", "grand total", "sum", "average", "avg",
    "mean", "median", "count", "other", "others", "various", "multiple", "several", "misc", "all",
    "company", "companies", "startup", "name", "organization", "investor", "investors", "source",
    "note", "notes", "test", "example", "inc", "inc.", "ltd", "ltd.", "llc", "corp", "corp.", "co",
    "co.", "gmbh", "plc", "limited", "true", "false", "yes", "no",
  ]

  /// Whether a text can be no company's name: a word for nothing or for a sum, a number, an address.
  static func contains(_ name: String) -> Bool {
    words.contains(name.lowercased()) || !name.contains(where: \.isLetter) || name.contains("://")
  }
}

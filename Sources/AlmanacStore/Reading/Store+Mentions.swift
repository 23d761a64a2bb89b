import AlmanacModel
import GRDB

/// A name of the store that can stand in a text, with what it names.
public struct MentionedName: Hashable, Sendable {
  /// The name as names are compared.
  public let folded: String
  /// The name as the store writes it.
  public let text: String
  /// What it names.
  public let named: Named
  /// The key and the name of the company that it is of; nil for companies, people and outlets.
  public let company: Company?

  /// Whose something is.
  public struct Company: Hashable, Sendable {
    /// The company's key.
    public let key: String
    /// The company's name.
    public let name: String
  }
}

extension Store {
  /// What bears one of some names, or a name that starts with some letters: only these are looked
  /// up, so that a question is read as fast in a store of any size.
  ///
  /// A name that holds only beside a company or in an article counts where nothing else bears it.
  /// Titles of rounds, valuations and figures, which thousands of events share, are left out.
  ///
  /// - Parameters:
  ///   - folded: names as they are compared.
  ///   - starts: how names may start, as they are compared.
  /// - Returns: the names with what they name.
  /// - Throws: `StoreError` where the store cannot be read.
  public func mentions(_ folded: [String], startingWith starts: [String]) throws(StoreError)
    -> [MentionedName]
  {
    let found = try read { db in
      try db.rows(
        """
        WITH found AS (
          SELECT alias.folded, alias.text, alias.entity_id, alias.event_id,
            coalesce(alias.in_article, alias.with_company) IS NOT NULL AS is_scoped
          FROM json_each(?1) AS wanted CROSS JOIN alias ON alias.folded = wanted.value
          UNION
          SELECT alias.folded, alias.text, alias.entity_id, alias.event_id,
            coalesce(alias.in_article, alias.with_company) IS NOT NULL
          FROM json_each(?2) AS wanted CROSS JOIN alias
            ON alias.folded >= wanted.value AND alias.folded < wanted.value || char(1114111)
        )
        SELECT found.folded, found.text, entity.key, entity.name, entity.kind, whose.key, whose.name,
          found.is_scoped
        FROM found CROSS JOIN entity ON entity.id = found.entity_id
        LEFT JOIN entity AS whose ON whose.id = entity.company_id
        UNION ALL
        SELECT found.folded, found.text, event.key, event.title, NULL, whose.key, whose.name,
          found.is_scoped
        FROM found CROSS JOIN event ON event.id = found.event_id
        JOIN entity AS whose ON whose.id = event.company_id
        WHERE event.status IS NOT NULL
        UNION ALL
        SELECT event.title_folded, event.title, event.key, event.title, NULL, whose.key, whose.name,
          0
        FROM json_each(?1) AS wanted CROSS JOIN event ON event.title_folded = wanted.value
        JOIN entity AS whose ON whose.id = event.company_id
        WHERE event.status IS NOT NULL AND event.kind NOT IN ('funding', 'valuation', 'metric')
        LIMIT 2000
        """,
        [Store.list(folded), Store.list(starts)]
      ) { row in
        let (folded, text): (String, String) = (try row.text(), try row.text())
        let named = Named(key: try row.text(), name: try row.text(), entity: try row.word())
        let (key, name): (String?, String?) = (try row.next(), try row.next())
        let company = both(key, name).map { MentionedName.Company(key: $0.0, name: $0.1) }
        let isScoped = try row.flag()
        return (
          MentionedName(folded: folded, text: text, named: named, company: company), isScoped
        )
      }
    }
    let everywhere = Set(found.filter { !$0.1 }.map(\.0.folded))
    return found.filter { !$0.1 || !everywhere.contains($0.0.folded) }.map(\.0)
  }

  /// The families of models, each with whose it is.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func families() throws(StoreError) -> [(family: String, company: MentionedName.Company)] {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT event.family, entity.key, entity.name
        FROM event JOIN entity ON entity.id = event.company_id
        WHERE event.kind = 'release' AND event.family IS NOT NULL ORDER BY 1, 2
        """
      ) { row in
        let family: String = try row.text()
        return (family, MentionedName.Company(key: try row.text(), name: try row.text()))
      }
    }
  }

  /// Words as a list in JSON.
  private static func list(_ words: [String]) -> String {
    let quoted = words.map { word in
      let plain = word.unicodeScalars.map { scalar in
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case _ where scalar.value < 0x20: " "
        default: String(scalar)
        }
      }
      return "\"\(plain.joined())\""
    }
    return "[\(quoted.joined(separator: ","))]"
  }
}

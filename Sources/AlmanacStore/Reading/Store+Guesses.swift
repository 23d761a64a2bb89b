import AlmanacModel
import GRDB

extension Store {
  /// The events whose titles have all of some words, or else whose keys have: `Claude 4` is said of
  /// Claude Opus 4, and not of Claude Opus 4.1.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - company: the key of the company that the events are of; nil for all.
  /// - Returns: at most 200 events, by key.
  /// - Throws: `StoreError` where the store cannot be read.
  public func events(containing text: String, company: String? = nil) throws(StoreError) -> [Named]
  {
    let words = text.titleWords
    guard !words.isEmpty, words.count <= SearchWords.most else { return [] }
    let titled = try events(words, in: "title", company)
      .filter { Set($0.name.titleWords).isSuperset(of: words) }
    guard titled.isEmpty else { return titled }
    return try events(words, in: "body", company).filter { named in
      let subject = EventKey(named.key)?.subject.split(separator: "-").map(String.init) ?? []
      return Set(subject).isSuperset(of: words)
    }
  }

  /// The events that the search finds by some words in one of its columns.
  private func events(_ words: [String], in column: String, _ company: String?)
    throws(StoreError) -> [Named]
  {
    let phrases = words.map(\.asPhrase)
    return try read { db in
      try db.rows(
        """
        SELECT event.key, event.title FROM search CROSS JOIN event ON event.id = search.rowid / 2
        WHERE search MATCH ?1 AND search.rowid % 2 = 1 AND event.status IS NOT NULL
          AND (?2 IS NULL OR event.company_id = (SELECT id FROM entity WHERE key = ?2))
        ORDER BY event.key LIMIT 200
        """,
        ["\(column) : (\(phrases.joined(separator: " AND ")))", company]
      ) { Named(key: try $0.text(), name: try $0.text(), entity: nil) }
    }
  }

  /// The families of the models of whose names a text is the first words: what a family is called in
  /// another script, as its members are registered.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func families(namedLike text: String) throws(StoreError) -> [String] {
    let (words, folded) = (text.titleWords, text.folded)
    guard !words.isEmpty, !folded.isEmpty else { return [] }
    return try read { db in
      let found = try db.rows(
        """
        SELECT DISTINCT event.family, alias.text
        FROM alias CROSS JOIN event ON event.model_id = alias.entity_id
        WHERE alias.folded >= ?1 AND alias.folded < ?2 AND event.family IS NOT NULL
          AND event.status IS NOT NULL AND alias.in_article IS NULL
        ORDER BY event.family LIMIT 1000
        """,
        [folded, folded + "\u{10FFFF}"]
      ) { (family: try $0.text() as String, alias: try $0.text() as String) }
      var seen: Set<String> = []
      return found.filter { $0.alias.titleWords.starts(with: words) }.map(\.family)
        .filter { seen.insert($0).inserted }
    }
  }

  /// The companies and people of whose names a text is one of the words, or several that follow one
  /// another: a surname.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func entities(withWord text: String) throws(StoreError) -> [Named] {
    let wanted = text.folded
    return try read { db in
      let found = try db.rows(
        """
        SELECT DISTINCT entity.key, entity.name, entity.kind, alias.text
        FROM alias CROSS JOIN entity ON entity.id = alias.entity_id
        WHERE entity.kind IN ('person', 'company') AND alias.with_company IS NULL
          AND alias.in_article IS NULL AND instr(alias.folded, ?) > 0
        ORDER BY entity.kind, entity.key LIMIT 1000
        """,
        [wanted]
      ) { row in
        (
          Named(key: try row.text(), name: try row.text(), entity: try row.word()),
          try row.text()
        )
      }
      var seen: Set<String> = []
      return found.filter { named, alias in
        alias.split(separator: " ").contains { $0.description.folded == wanted }
          && seen.insert(named.key).inserted
      }.map(\.0)
    }
  }

  /// What a text names only beside a company or in one article.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  public func entities(namedSomewhere text: String) throws(StoreError) -> [(
    named: Named, place: String
  )] {
    try read { db in
      try db.rows(
        """
        SELECT entity.key, entity.name, entity.kind,
          coalesce('in ' || alias.in_article, 'beside ' || alias.with_company)
        FROM alias CROSS JOIN entity ON entity.id = alias.entity_id
        WHERE alias.folded = ? AND coalesce(alias.in_article, alias.with_company) IS NOT NULL
        ORDER BY entity.kind, entity.key
        """,
        [text.folded]
      ) { row in
        (
          Named(key: try row.text(), name: try row.text(), entity: try row.word()),
          try row.text()
        )
      }
    }
  }
}

extension String {
  /// The words of a title as they are compared: divided at spaces, hyphens and brackets, with at
  /// least one letter or digit each.
  fileprivate var titleWords: [String] {
    searchable.split { " -–()[]{},:;\"'\0".contains($0) || $0.isWhitespace }.map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

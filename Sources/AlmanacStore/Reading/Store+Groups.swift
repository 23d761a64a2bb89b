public import AlmanacModel
import GRDB

/// The claims of one event with what they resolve to.
public struct ClaimGroup: Sendable {
  /// Every claim that names the event, those that do not count included.
  public let claims: [Claim]
  /// What they resolve to; nil where none of them counts, and where it is not wanted.
  public let resolution: Resolution?
}

extension Store {
  /// Gives events with their claims one after another, in memory that does not grow with their number.
  ///
  /// - Parameters:
  ///   - companies: the keys of the companies; nil for all.
  ///   - knownBy: an article counts where its whole publication range lies on or before this day;
  ///     nil counts every article.
  ///   - isResolved: whether what they resolve to is wanted, which takes longer.
  ///   - body: takes the claims of one event; what it throws ends the reading.
  /// - Throws: `StoreError` where the store cannot be read, or what `body` throws.
  public func eachGroup(
    of companies: [String]? = nil,
    knownBy: Day? = nil,
    isResolved: Bool = true,
    _ body: (ClaimGroup) throws -> Void
  ) throws {
    try reading { db in
      var scope = EventScope(companies: companies)
      scope.isResolved = false
      try Store.eachChunk(db, scope) { ids in
        var chunk = EventScope(numbers: ids)
        chunk.isResolved = false
        let groups = try Store.numberedClaims(db, chunk, knownBy)
        let resolved = Dictionary(
          uniqueKeysWithValues: try Store.resolved(db, isResolved ? groups : [], knownBy).map {
            ($0.event, $0.resolution)
          }
        )
        for (id, claims) in groups {
          try body(ClaimGroup(claims: claims, resolution: resolved[id]))
        }
      }
    }
  }

  /// Gives every entity, registered or not, without its further names, by key.
  ///
  /// - Parameter body: takes an entity; what it throws ends the reading.
  /// - Throws: `StoreError` where the store cannot be read, or what `body` throws.
  public func eachEntity(_ body: (Entity) throws -> Void) throws {
    try reading { db in
      try db.eachRow(
        """
        SELECT entity.key, entity.kind, entity.name, company.key, entity.outlet_kind
        FROM entity LEFT JOIN entity AS company ON company.id = entity.company_id
        ORDER BY entity.key
        """
      ) { row in
        try body(
          Entity(
            key: try row.text(),
            kind: try row.word() ?? .company,
            name: try row.text(),
            company: try row.next(),
            outletKind: try row.word()
          )
        )
      }
    }
  }
}

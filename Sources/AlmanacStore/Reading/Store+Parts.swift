import AlmanacModel
import GRDB

extension Store {
  /// Resolves the claims of events, a group each; what is part of an event that was called off or
  /// denied shares its end.
  ///
  /// - Parameters:
  ///   - db: the database.
  ///   - groups: the claims of each event.
  ///   - knownBy: the day by which the claims of the wholes have to be known; nil for all.
  /// - Returns: the resolutions, with the number of each event; those of which no claim stands have
  ///   none.
  /// - Throws: an error where the claims cannot be read.
  static func resolved(
    _ db: Database,
    _ groups: [(event: Int64, claims: [Claim])],
    _ knownBy: Day? = nil
  ) throws -> [(event: Int64, resolution: Resolution)] {
    let found = groups.compactMap { group in
      resolve(group.claims).map { (event: group.event, resolution: $0) }
    }
    var waiting = Set(found.flatMap(\.resolution.wholes))
    guard !waiting.isEmpty else { return found }
    var known: [String: Resolution] = [:]
    for (_, resolution) in found { known[resolution.event.key.description] = resolution }
    waiting.subtract(known.keys)
    while !waiting.isEmpty {
      var scope = EventScope(events: waiting.sorted())
      scope.isResolved = false
      let wholes = try groupedClaims(db, scope, knownBy).compactMap { resolve($0) }
      for whole in wholes { known[whole.event.key.description] = whole }
      waiting = Set(wholes.flatMap(\.wholes)).subtracting(known.keys)
    }
    return found.map { ($0.event, settled($0.resolution, known, [])) }
  }

  /// A resolution with the end of what it is part of; `above` keeps a circle from going on.
  private static func settled(
    _ part: Resolution,
    _ known: [String: Resolution],
    _ above: Set<String>
  ) -> Resolution {
    let key = part.event.key.description
    guard !above.contains(key) else { return part }
    return part.wholes.compactMap { known[$0] }.reduce(part) { part, whole in
      part.ended(with: settled(whole, known, above.union([key])).event)
    }
  }
}

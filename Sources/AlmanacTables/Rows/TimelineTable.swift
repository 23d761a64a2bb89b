import AlmanacModel

/// The table that an exported timeline is, which needs no map.
struct TimelineTable: Sendable {
  /// The columns that every edition of it has, first and in this order.
  static let header = [
    "event", "kind", "company", "title", "date", "earliest", "latest", "status", "amount_low",
    "amount_high", "currency", "basis", "claims", "articles",
  ]

  /// A column that an edition may have behind those.
  enum Further: String, CaseIterable {
    case phase, qualifier, round, unit
    case partOf = "part_of"
    case relations, outcome
  }

  private let places: [Further: Int]

  /// Whether some names of columns are those of the table.
  static func has(_ names: [String]) -> Bool {
    let further = names.dropFirst(header.count)
    return names.starts(with: header) && Set(further).count == further.count
      && further.allSatisfy { Further(rawValue: $0) != nil || Rejects.columns.contains($0) }
  }

  /// The table with a header.
  ///
  /// - Throws: `TableProblems` where the columns are others.
  init(_ names: [String]) throws(TableProblems) {
    guard TimelineTable.has(names) else {
      throw TableProblems(["its columns are not those of an exported timeline"])
    }
    places = names.enumerated().reduce(into: [:]) { places, entry in
      if let column = Further(rawValue: entry.element) { places[column] = entry.offset }
    }
  }

  func place(of column: Further) -> Int? { places[column] }
}

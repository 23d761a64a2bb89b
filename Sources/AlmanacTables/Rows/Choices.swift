import AlmanacModel

/// Which rows a map chooses, and which of the values that it chooses by no row has.
struct Choices {
  private var unseen: [(place: Int, values: Set<String>)]
  private let header: [String]

  init(_ layout: TableLayout?) {
    header = layout?.header ?? []
    unseen = (layout?.only ?? []).map { (place: $0.place, values: Set($0.values)) }
  }

  /// Whether a row is chosen.
  ///
  /// - Throws: what is wrong with a cell that cannot be compared.
  mutating func take(_ cells: [String], _ layout: TableLayout) throws(TableRow.Problem) -> Bool {
    for index in unseen.indices {
      let value = cells[unseen[index].place].trimming
      unseen[index].values.remove(value)
    }
    return try layout.chooses(cells)
  }

  /// The values that no row had: a misspelled one would leave out rows without a word.
  var unused: [String] {
    unseen.flatMap { entry in
      entry.values.sorted().map { value in
        "no row has '\(shortened(value))' in the column '\(shortened(header[entry.place]))', which `only:` names"
      }
    }
  }
}

/// How wide the columns of a table are, so that it fits a width with the fewest further lines.
struct TableLayout: Equatable {
  /// The columns' widths.
  let widths: [Int]
  /// Whether no source takes three lines and no number two, so that the sources may stand in full.
  let keepsSources: Bool
  /// Whether a line of a cell may also end behind a hyphen or a slash.
  let isLoose: Bool

  /// Lays a table out; nil where the rows do not fit without a broken word, or would be read more
  /// easily as blocks.
  ///
  /// - Parameters:
  ///   - table: the table, without empty columns.
  ///   - width: how many columns a line has.
  ///   - headers: whether the columns are named.
  init?(_ table: Table, width: Int, headers: Bool) {
    let natural = table.columns.indices.map { ColumnMeasure.natural(table, $0, headers: headers) }
    if natural.reduce(0, +) + 2 * max(0, natural.count - 1) <= width {
      (widths, isLoose, keepsSources) = (natural, false, true)
      return
    }
    let isNarrow = width < 60
    for isLoose in isNarrow ? [false] : [false, true] {
      let measures = table.columns.indices.map { column in
        ColumnMeasure(table, column, headers: headers, loosely: isLoose)
      }
      let room = width - 2 * max(0, measures.count - 1)
      guard
        let widths = TableLayout.best(measures, room, rigid: true)
          ?? TableLayout.best(measures, room, rigid: false)
      else { continue }
      let heights = TableLayout.heights(measures, widths)
      let lines = heights.reduce(0) { $0 + ($1.max() ?? 1) }
      let tallest = { (holds: (ColumnMeasure) -> Bool) in
        heights.flatMap { row in measures.indices.filter { holds(measures[$0]) }.map { row[$0] } }
          .max() ?? 1
      }
      let (numbers, sources) = (tallest(\.isNumber), tallest(\.hasSources))
      guard numbers <= (isNarrow ? 1 : 3), 2 * lines <= (isNarrow ? 3 : 6) * max(1, heights.count)
      else { return nil }
      self.widths = widths
      self.isLoose = isLoose
      let names = measures.contains(where: \.hasSources)
      keepsSources = !names || (sources <= 2 && numbers <= 1)
      return
    }
    return nil
  }

  /// The widths with the least cost that fit into `room`, and of those the narrowest.
  private static func best(_ measures: [ColumnMeasure], _ room: Int, rigid: Bool) -> [Int]? {
    guard room > 0 else { return nil }
    var costs: [Int?] = Array(repeating: nil, count: room + 1)
    costs[0] = 0
    var choices: [[Int]] = []
    for measure in measures {
      let least = rigid && !measure.isFlexible ? measure.natural : min(measure.least, room)
      guard least <= room else { return nil }
      let widths = (least...max(least, min(measure.natural, room)))
      let own = widths.map { (width: $0, cost: measure.cost(at: $0)) }
      var next: [Int?] = Array(repeating: nil, count: room + 1)
      var choice = Array(repeating: 0, count: room + 1)
      for used in 0...room {
        guard let before = costs[used] else { continue }
        for (width, cost) in own where used + width <= room {
          if before + cost < next[used + width] ?? .max {
            next[used + width] = before + cost
            choice[used + width] = width
          }
        }
      }
      costs = next
      choices.append(choice)
    }
    guard let cost = costs.compactMap(\.self).min(),
      var used = costs.firstIndex(where: { $0 == cost })
    else { return nil }
    var widths: [Int] = []
    for choice in choices.reversed() {
      widths.append(choice[used])
      used -= choice[used]
    }
    return widths.reversed()
  }

  /// How many lines every measured cell takes, a row each.
  private static func heights(_ measures: [ColumnMeasure], _ widths: [Int]) -> [[Int]] {
    let columns = zip(measures, widths).map { $0.heights(at: $1) }
    return (columns.first ?? []).indices.map { row in columns.map { $0[row] } }
  }
}

/// What a column needs.
private struct ColumnMeasure {
  let isNumber: Bool
  let isFlexible: Bool
  let hasSources: Bool
  /// The width at which nothing is wrapped.
  let natural: Int
  /// The width of the widest piece.
  let least: Int
  private let name: [Piece]
  private let cells: [[Piece]]

  /// At most how many rows are looked at to weigh widths.
  private static let sample = 400

  init(_ table: Table, _ column: Int, headers: Bool, loosely: Bool) {
    let head = table.columns[column]
    isNumber = head.isNumber
    isFlexible = head.isFlexible
    hasSources = table.rows.contains { !$0[column].sources.isEmpty }
    name = headers ? head.name.uppercased().pieces : []
    let texts = table.rows.map { $0[column].text }
    let widest = name.reduce(0) { max($0, $1.columns) }
    least = texts.reduce(widest) { least, text in
      text.columns <= least
        ? least : text.pieces(loosely: loosely).reduce(least) { max($0, $1.columns) }
    }
    natural = ColumnMeasure.natural(table, column, headers: headers)
    let step = max(1, texts.count / ColumnMeasure.sample)
    cells = stride(from: 0, to: texts.count, by: step).map { texts[$0].pieces(loosely: loosely) }
  }

  /// The width at which nothing of a column is wrapped.
  static func natural(_ table: Table, _ column: Int, headers: Bool) -> Int {
    let name = headers ? table.columns[column].name.columns : 0
    return table.rows.reduce(name) { max($0, $1[column].text.columns) }
  }

  /// How many lines the measured cells take.
  func heights(at width: Int) -> [Int] { cells.map { ColumnMeasure.height(of: $0, at: width) } }

  /// What it costs to be this narrow: a second line little, a third one much, of a number more.
  func cost(at width: Int) -> Int {
    guard width < natural else { return 0 }
    let further = heights(at: width).reduce(0) { $0 + ($1 - 1) * ($1 - 1) }
    let named = ColumnMeasure.height(of: name, at: width) - 1
    return (isNumber ? 3 : 1) * further + named
  }

  private static func height(of pieces: [Piece], at width: Int) -> Int {
    var (lines, used) = (1, 0)
    for piece in pieces {
      let gap = piece.isSpaced && used > 0 ? 1 : 0
      if used == 0 || used + gap + piece.columns <= width {
        used += gap + piece.columns
      } else {
        lines += 1
        used = piece.columns
      }
    }
    return lines
  }
}

/// A table for people to read.
package struct Table: Equatable, Sendable {
  /// One column.
  package struct Column: Equatable, Sendable {
    package let name: String
    package var isNumber = false
    /// Whether the column gives way when the table is wider than the terminal.
    var isFlexible = false
  }

  /// One cell with its looks.
  package struct Cell: Equatable, Sendable, ExpressibleByStringInterpolation {
    package var text: String
    package var style: Style = .plain
    /// The key of the event that the cell names.
    package var event: String?
    /// The sources that the text begins with, which may go to the foot by number.
    var sources: [String] = []
    /// What stands behind the sources.
    var rest = ""

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text.printable
      self.style = style
    }

    package init(stringLiteral value: String) { self.init(value) }

    /// A cell that names sources.
    ///
    /// - Parameters:
    ///   - sources: their names.
    ///   - rest: what stands behind them.
    init(sources: [String], rest: String = "") {
      self.init(sources.joined(separator: "; ") + rest)
      self.sources = sources.map(\.printable)
      self.rest = rest.printable
    }
  }

  package var columns: [Column]
  package var rows: [[Cell]]

  /// The lines of the table in a terminal, with the sources that went to the foot below them.
  package func lines(width: Int, headers: Bool, colors: Bool) -> [String] {
    let printed = printed(width: width, headers: headers, colors: colors)
    return printed.lines + (printed.foot.isEmpty ? [] : [""] + printed.foot)
  }

  /// The table in a terminal: rows on lines, or where they do not fit, a block each.
  ///
  /// - Parameters:
  ///   - width: how many columns a line has.
  ///   - headers: whether the columns are named.
  ///   - colors: whether colors are used.
  /// - Returns: the lines, and the numbered sources for the foot of the answer.
  func printed(width: Int, headers: Bool, colors: Bool) -> (lines: [String], foot: [String]) {
    let used = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let shown = Table(
      columns: used.map { columns[$0] },
      rows: rows.map { row in used.map { row[$0] } }
    )
    if let layout = TableLayout(shown, width: width, headers: headers), layout.keepsSources {
      return (shown.aligned(layout, headers: headers, colors: colors), [])
    }
    let (numbered, foot) = shown.numbered
    if !foot.isEmpty, let layout = TableLayout(numbered, width: width, headers: headers) {
      return (
        numbered.aligned(layout, headers: headers, colors: colors),
        foot.flowing(width: width)
      )
    }
    return (shown.blocks(width: width, headers: headers, colors: colors), [])
  }

  private func aligned(_ layout: TableLayout, headers: Bool, colors: Bool) -> [String] {
    let names = columns.map { Cell($0.name.uppercased(), .bold) }
    let isNamed = headers && columns.contains { !$0.name.isEmpty }
    return ((isNamed ? [names] : []) + rows).flatMap { line($0, layout, colors: colors) }
  }

  private func line(_ cells: [Cell], _ layout: TableLayout, colors: Bool) -> [String] {
    let widths = layout.widths
    let wrapped = zip(cells, widths).map { cell, width in
      cell.text.wrapped(to: max(1, width), loosely: layout.isLoose)
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { row in
      var line = ""
      for place in cells.indices {
        let text = row < wrapped[place].count ? wrapped[place][row] : ""
        let pad = String(repeating: " ", count: max(0, widths[place] - text.columns))
        let styled = cells[place].style.applied(to: text, colors)
        let isLast = place == cells.count - 1
        line += columns[place].isNumber ? pad + styled : styled + (isLast ? "" : pad)
        if !isLast { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

/// A table for people to read.
package struct Table: Equatable, Sendable {
  /// One column.
  package struct Column: Equatable, Sendable {
    let name: String
    var isNumber = false
    /// Whether the column gives way when the table is wider than the terminal.
    var isFlexible = false
  }

  /// One cell with its looks.
  package struct Cell: Equatable, Sendable, ExpressibleByStringInterpolation {
    var text: String
    var style: Style = .plain

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text.printable
      self.style = style
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  package var columns: [Column]
  package var rows: [[Cell]]

  /// The lines of the table in a terminal.
  package func lines(width: Int, headers: Bool, colors: Bool) -> [String] {
    let used = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let widths = widths(used, within: width, headers: headers)
    var lines: [String] = []
    if headers, used.contains(where: { !columns[$0].name.isEmpty }) {
      lines += line(
        used.map { Cell(columns[$0].name.uppercased(), .bold) },
        used,
        widths,
        colors: colors
      )
    }
    for row in rows { lines += line(used.map { row[$0] }, used, widths, colors: colors) }
    return lines
  }

  private func widths(_ used: [Int], within width: Int, headers: Bool) -> [Int] {
    var widths = used.map { column in
      let cells = rows.map { $0[column].text.columns }.max() ?? 0
      return max(cells, headers ? columns[column].name.columns : 0)
    }
    let least = used.map { column in
      let words = rows.flatMap { $0[column].text.split(separator: " ").map { String($0).columns } }
      return min(20, max(words.max() ?? 0, headers ? columns[column].name.columns : 0))
    }
    var missing = widths.reduce(0, +) + 2 * max(0, used.count - 1) - width
    while missing > 0 {
      let flexible = widths.indices.filter {
        columns[used[$0]].isFlexible && widths[$0] > least[$0]
      }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      missing -= 1
    }
    return widths
  }

  private func line(_ cells: [Cell], _ used: [Int], _ widths: [Int], colors: Bool) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in cell.text.wrapped(to: max(1, width)) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { row in
      var line = ""
      for place in cells.indices {
        let text = row < wrapped[place].count ? wrapped[place][row] : ""
        let pad = String(repeating: " ", count: max(0, widths[place] - text.columns))
        let styled = cells[place].style.applied(to: text, colors)
        let isLast = place == cells.count - 1
        line += columns[used[place]].isNumber ? pad + styled : styled + (isLast ? "" : pad)
        if !isLast { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

/// How a text looks where colors are allowed.
package enum Style: String, Sendable {
  case plain = ""
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"

  package func applied(to text: String, _ colors: Bool) -> String {
    colors && self != .plain && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}

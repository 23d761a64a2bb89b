extension Table {
  /// Every row as a block of lines `label: value`; what is empty is left out.
  func blocks(width: Int, headers: Bool, colors: Bool) -> [String] {
    let labels = columns.map { headers && !$0.name.isEmpty ? $0.name + ":" : "" }
    let widest = labels.map(\.columns).max() ?? 0
    let margin = widest == 0 ? 0 : widest + 1
    let blocks = rows.map { row in
      zip(labels, row).flatMap { label, cell -> [String] in
        guard !cell.text.isEmpty else { return [] }
        let word = cell.text.pieces.map(\.columns).max() ?? 0
        let isBeside = margin <= width / 2 && word <= width - margin
        let indent = isBeside ? margin : label.isEmpty || word + 2 > width ? 0 : 2
        let lines = cell.text.wrapped(to: max(1, width - indent)).enumerated().map { place, text in
          let shown = isBeside && place == 0 ? label : ""
          let pad = String(repeating: " ", count: max(0, indent - shown.columns))
          return Style.bold.applied(to: shown, colors) + pad + cell.style.applied(to: text, colors)
        }
        let above = isBeside || label.isEmpty ? [] : label.wrapped(to: max(1, width))
        return above.map { Style.bold.applied(to: $0, colors) } + lines
      }
    }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The table with its sources by number, and what the numbers stand for.
  var numbered: (table: Table, foot: [String]) {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var table = self
    for row in rows.indices {
      for column in columns.indices where !rows[row][column].sources.isEmpty {
        let cell = rows[row][column]
        let shown = cell.sources.map { source -> String in
          if numbers[source] == nil {
            names.append(source)
            numbers[source] = names.count
          }
          return "[\(numbers[source] ?? 0)]"
        }
        table.rows[row][column].text = shown.joined(separator: " ") + cell.rest
      }
    }
    return (table, names.enumerated().map { "[\($0 + 1)] \($1)" })
  }
}

extension [String] {
  /// The entries one behind the other, as many on a line as fit, none over the end of a line unless
  /// it is wider than one.
  func flowing(width: Int) -> [String] {
    var lines: [String] = []
    for entry in self {
      if let last = lines.last, last.columns + 2 + entry.columns <= width {
        lines[lines.count - 1] = last + "  " + entry
      } else {
        lines += entry.wrapped(to: width)
      }
    }
    return lines
  }
}

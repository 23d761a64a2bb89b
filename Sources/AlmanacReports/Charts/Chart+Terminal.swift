extension Chart {
  /// The chart in the letters of a terminal.
  func lines(width: Int, colors: Bool) -> [String] {
    let body = scale == .rows ? timeLines(width, colors) : barLines(width, colors)
    let head = title.printable.wrapped(to: width).map { Style.bold.applied(to: $0, colors) }
    let foot = (left + [source]).filter { !$0.isEmpty }.flatMap { $0.printable.wrapped(to: width) }
    return head + [""] + body + [""] + legend(width, colors)
      + foot.map { Style.dim.applied(to: $0, colors) }
  }

  private func style(of series: String) -> Style {
    let styles: [Style] = [.cyan, .green, .yellow, .red, .plain]
    return styles[color(of: series) % styles.count]
  }

  private func legend(_ width: Int, _ colors: Bool) -> [String] {
    var lines: [[String]] = []
    var used = width
    for name in series {
      if used + 3 + name.columns > width {
        lines.append([])
        used = -3
      }
      used += 3 + name.columns
      lines[lines.count - 1].append(style(of: name).applied(to: name.printable, colors))
    }
    let signs: [(sign: String, isUsed: Bool)] =
      scale == .rows
      ? [
        ("● completed", marks.contains { !$0.isHollow }),
        ("○ \(hollow)", marks.contains(where: \.isHollow)),
        ("├─┤ some time in between", hasRanges),
      ]
      : [
        ("█ completed", marks.contains { !$0.isHollow }),
        ("░ \(hollow)", marks.contains(where: \.isHollow)),
        ("▒ up to here by some sources", hasAmountRanges),
      ]
    let shown = signs.filter(\.isUsed).map(\.sign).joined(separator: ", ")
    return lines.map { $0.joined(separator: " · ") } + shown.wrapped(to: width)
  }

  /// A bar an amount, as long as the amount; below its words where both do not fit a line.
  private func barLines(_ width: Int, _ colors: Bool) -> [String] {
    let dates = marks.map(\.date.columns).max() ?? 0
    let texts = marks.map { "\($0.amount) \(isNamed ? $0.label : $0.series)".printable }
    let free = width - dates - (texts.map(\.columns).max() ?? 0) - 4
    let isBeside = free >= 10
    let room = isBeside ? free : width - 2
    return zip(marks, texts).flatMap { mark, text -> [String] in
      let amounts = mark.amounts ?? 0...0
      let sure = Chart.cells(amounts.lowerBound / top * Double(room))
      let most = Chart.cells(amounts.upperBound / top * Double(room))
      let bar =
        mark.isHollow
        ? String(repeating: "░", count: max(1, most.whole))
        : sure.text + String(repeating: "▒", count: max(0, most.whole - sure.whole))
      let styled = style(of: mark.series).applied(to: bar, colors)
      guard isBeside else { return "\(mark.date)  \(text)".wrapped(to: width) + ["  " + styled] }
      let pad = String(repeating: " ", count: dates - mark.date.columns)
      return ["\(mark.date)\(pad)  \(styled) \(text)"]
    }
  }

  private var hasAmountRanges: Bool {
    marks.contains { mark in mark.amounts.map { $0.lowerBound < $0.upperBound } ?? false }
  }

  /// A length in eighths of a letter.
  private static func cells(_ length: Double) -> (text: String, whole: Int) {
    let eighths = Int((length * 8).rounded())
    let whole = eighths / 8
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let text = String(repeating: "█", count: whole) + rest
    return (text.isEmpty ? "▏" : text, whole)
  }

  /// A row an event, with its place on an axis of time.
  private func timeLines(_ width: Int, _ colors: Bool) -> [String] {
    let labels = min(min(34, width / 2), marks.map(\.label.columns).max() ?? 0)
    let room = max(10, width - labels - 3)
    let days = days
    func place(_ day: Int) -> Int {
      (day - days.lowerBound) * (room - 1) / max(1, days.upperBound - days.lowerBound)
    }
    let rows = marks.map { mark -> String in
      let label = mark.label.wrapped(to: labels)[0]
      let (start, end) = (place(mark.days.lowerBound), place(mark.days.upperBound))
      let shape =
        end - start < 2
        ? (mark.isHollow ? "○" : "●")
        : "├" + String(repeating: "─", count: end - start - 1) + "┤"
      let pad = String(repeating: " ", count: labels - label.columns + 1)
      return label.printable + pad + String(repeating: " ", count: start)
        + style(of: mark.series).applied(to: shape, colors)
    }
    return [axis(labels + 1, room, place)] + rows
  }

  /// The years along the top, and the months where two years hold everything.
  private func axis(_ margin: Int, _ room: Int, _ place: (Int) -> Int) -> String {
    var line = Array(repeating: " ", count: room)
    var free = 0
    for (day, text) in ticks {
      let start = place(max(day, days.lowerBound))
      guard start >= free, start + text.count <= room else { continue }
      for (offset, letter) in text.enumerated() { line[start + offset] = String(letter) }
      free = start + text.count + 2
    }
    while line.last == " " { line.removeLast() }
    return String(repeating: " ", count: margin) + line.joined()
  }
}

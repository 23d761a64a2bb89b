import AlmanacModel

extension Chart {
  /// The chart in the letters of a terminal.
  func lines(width: Int, colors: Bool) -> [String] {
    let body = currency == nil ? timeLines(width, colors) : barLines(width, colors)
    return [Style.bold.applied(to: title.printable, colors), ""] + body + ["", legend(colors)]
  }

  private func style(of series: String) -> Style {
    let styles: [Style] = [.cyan, .green, .yellow, .red, .plain]
    let place = self.series.firstIndex(of: series) ?? 0
    return styles[place % styles.count]
  }

  private func legend(_ colors: Bool) -> String {
    let names = series.map { style(of: $0).applied(to: $0, colors) }
    let full =
      currency == nil
      ? "● completed, ○ not completed, ├─┤ some time in between"
      : "█ completed, ░ sought, rumored or planned, ▒ up to here by some sources"
    return names.joined(separator: " · ") + "\n" + full
  }

  /// A bar an amount, as long as the amount.
  private func barLines(_ width: Int, _ colors: Bool) -> [String] {
    let dates = marks.map(\.date.columns).max() ?? 0
    let texts = marks.map { "\($0.amount) \($0.series)" }
    let room = max(10, width - dates - (texts.map(\.columns).max() ?? 0) - 4)
    return zip(marks, texts).map { mark, text in
      let amounts = mark.amounts ?? 0...0
      let sure = Chart.cells(amounts.lowerBound / top * Double(room))
      let most = Chart.cells(amounts.upperBound / top * Double(room))
      let bar =
        mark.isHollow
        ? String(repeating: "░", count: max(1, most.whole))
        : sure.text + String(repeating: "▒", count: max(0, most.whole - sure.whole))
      let pad = String(repeating: " ", count: dates - mark.date.columns)
      let style = style(of: mark.series)
      return "\(mark.date)\(pad)  \(style.applied(to: bar, colors)) \(text)"
    }
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
    let labels = min(34, marks.map(\.label.columns).max() ?? 0)
    let room = max(20, width - labels - 3)
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

  private var ticks: [(day: Int, text: String)] {
    let first = Day(number: days.lowerBound).calendar
    let last = Day(number: days.upperBound).calendar
    let months = days.upperBound - days.lowerBound <= 730 ? Array(1...12) : [1]
    return (first.year...last.year).flatMap { year in
      months.compactMap { month -> (Int, String)? in
        guard let day = Day(year: year, month: month, day: 1)?.number,
          (year, month) >= (first.year, months.count > 1 ? first.month : 1),
          day <= days.upperBound
        else { return nil }
        let isFirst = (year, month) == (first.year, first.month)
        let name = EventDate(day: Day(number: day)).text.split(separator: " ")[1]
        return (day, month == 1 ? "\(year)" : isFirst ? "\(name) \(year)" : String(name))
      }
    }
  }
}

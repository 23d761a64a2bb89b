import AlmanacModel

extension Chart {
  private static let palette = [
    "#1f6feb", "#1a7f37", "#9a6700", "#cf222e", "#8250df", "#57606a", "#bf3989",
  ]

  /// The chart as a standalone SVG 1.1 document.
  var svg: String {
    let height = currency == nil ? 120 + marks.count * 18 : 480
    var body = currency == nil ? timeBody : amountBody
    body.append(legend(y: height - 18))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 \(height)" width="960" \
      height="\(height)" font-family="system-ui, sans-serif" font-size="12" role="img" \
      aria-label="\(escaped(title))">
      <title>\(escaped(title))</title>
      <rect width="960" height="\(height)" fill="#ffffff"/>
      <text x="40" y="28" font-size="16" font-weight="600" fill="#1f2328">\(escaped(title))</text>
      \(body.joined(separator: "\n"))
      </svg>

      """
  }

  private func color(_ series: String) -> String {
    let place = self.series.firstIndex(of: series) ?? 0
    return Chart.palette[place % Chart.palette.count]
  }

  private func x(_ day: Int, from left: Double, to right: Double) -> Double {
    let part = Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound)
    return left + part * (right - left)
  }

  /// Amounts over time on a logarithmic scale, since they grow by multiples.
  private var amountBody: [String] {
    let (left, right, bottom, upper) = (90.0, 920.0, 400.0, 60.0)
    let least = marks.compactMap(\.amounts?.lowerBound).filter { $0 > 0 }.min() ?? 1
    let (low, high) = (Chart.log10(least) - 0.1, Chart.log10(max(top, least * 10)) + 0.1)
    func y(_ amount: Double) -> Double {
      bottom - (Chart.log10(max(amount, least)) - low) / (high - low) * (bottom - upper)
    }
    var lines: [String] = []
    for power in Int(low.rounded(.down))...Int(high.rounded(.up)) {
      for step in [1.0, 2, 5] {
        let value = step * Chart.power10(power)
        let height = y(value)
        guard value >= least, height >= upper, height <= bottom else { continue }
        lines.append(
          "<line x1=\"\(n(left))\" y1=\"\(n(height))\" x2=\"\(n(right))\" y2=\"\(n(height))\" stroke=\"#eaeef2\"/>"
        )
        lines.append(
          "<text x=\"\(n(left - 8))\" y=\"\(n(height + 4))\" text-anchor=\"end\" fill=\"#57606a\">\(label(value))</text>"
        )
      }
    }
    lines += years(left, right, bottom)
    var labels: [(mark: Mark, x: Double, above: Double, below: Double)] = []
    for mark in marks {
      guard let amounts = mark.amounts else { continue }
      let color = color(mark.series)
      let (x1, x2) = (
        x(mark.days.lowerBound, from: left, to: right),
        x(mark.days.upperBound, from: left, to: right)
      )
      let (y1, y2) = (y(amounts.lowerBound), y(amounts.upperBound))
      let (middle, center) = ((x1 + x2) / 2, (y1 + y2) / 2)
      if x2 - x1 > 2 { lines.append(bar(x1, center, x2, center, color)) }
      if y1 - y2 > 2 { lines.append(bar(middle, y1, middle, y2, color)) }
      lines.append(
        "<circle cx=\"\(n(middle))\" cy=\"\(n(center))\" r=\"5\" stroke=\"\(color)\" stroke-width=\"2\" fill=\"\(mark.isHollow ? "#ffffff" : color)\"><title>\(escaped("\(mark.date): \(mark.amount), \(mark.series)"))</title></circle>"
      )
      labels.append((mark, middle, y2 - 10, center + 18))
    }
    return lines + placed(labels)
  }

  /// The amounts above or below their marks.
  ///
  /// One that would cover another is left to the mark's tooltip. Paid values are placed first.
  private func placed(_ labels: [(mark: Mark, x: Double, above: Double, below: Double)]) -> [String]
  {
    var taken: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
    let ordered = labels.filter { !$0.mark.isHollow } + labels.filter(\.mark.isHollow)
    return ordered.compactMap { label in
      let half = Double(label.mark.amount.count) * 3.2
      for y in [label.above, label.below] {
        let box = (x: (label.x - half)...(label.x + half), y: (y - 9)...(y + 2))
        if taken.contains(where: { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }) { continue }
        taken.append(box)
        return
          "<text x=\"\(n(label.x))\" y=\"\(n(y))\" text-anchor=\"middle\" font-size=\"10\" fill=\"#1f2328\">\(escaped(label.mark.amount))</text>"
      }
      return nil
    }
  }

  /// A row an event on an axis of time.
  private var timeBody: [String] {
    let (left, right) = (300.0, 920.0)
    let bottom = 70.0 + Double(marks.count) * 18
    var lines = years(left, right, bottom)
    for (row, mark) in marks.enumerated() {
      let y = 66.0 + Double(row) * 18
      let color = color(mark.series)
      let (x1, x2) = (
        x(mark.days.lowerBound, from: left, to: right),
        x(mark.days.upperBound, from: left, to: right)
      )
      if x2 - x1 > 2 { lines.append(bar(x1, y, x2, y, color)) }
      lines.append(
        "<circle cx=\"\(n((x1 + x2) / 2))\" cy=\"\(n(y))\" r=\"4\" stroke=\"\(color)\" stroke-width=\"2\" fill=\"\(mark.isHollow ? "#ffffff" : color)\"><title>\(escaped("\(mark.date): \(mark.label)"))</title></circle>"
      )
      let label = mark.label.count > 44 ? mark.label.prefix(43) + "…" : mark.label[...]
      lines.append(
        "<text x=\"\(n(left - 12))\" y=\"\(n(y + 4))\" text-anchor=\"end\" fill=\"#1f2328\">\(escaped(String(label)))</text>"
      )
    }
    return lines
  }

  private func bar(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ color: String)
    -> String
  {
    "<line x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\" stroke=\"\(color)\" stroke-width=\"3\" stroke-opacity=\"0.45\" stroke-linecap=\"round\"/>"
  }

  private func years(_ left: Double, _ right: Double, _ bottom: Double) -> [String] {
    let first = Day(number: days.lowerBound).calendar.year
    let last = Day(number: days.upperBound).calendar.year
    let step = max(1, (last - first) / 10)
    return stride(from: first, through: last, by: step).flatMap { year -> [String] in
      guard let day = Day(year: year, month: 1, day: 1)?.number, day >= days.lowerBound else {
        return []
      }
      let place = x(day, from: left, to: right)
      return [
        "<line x1=\"\(n(place))\" y1=\"50\" x2=\"\(n(place))\" y2=\"\(n(bottom))\" stroke=\"#eaeef2\"/>",
        "<text x=\"\(n(place))\" y=\"\(n(bottom + 16))\" text-anchor=\"middle\" fill=\"#57606a\">\(year)</text>",
      ]
    }
  }

  private func legend(y: Int) -> String {
    var x = 40
    var parts: [String] = []
    for name in series {
      parts.append(
        "<circle cx=\"\(x)\" cy=\"\(y - 4)\" r=\"5\" fill=\"\(color(name))\"/><text x=\"\(x + 10)\" y=\"\(y)\" fill=\"#1f2328\">\(escaped(name))</text>"
      )
      x += 30 + name.count * 7
    }
    parts.append(
      "<text x=\"920\" y=\"\(y)\" text-anchor=\"end\" fill=\"#57606a\">hollow: not completed · bar: a range</text>"
    )
    return parts.joined(separator: "\n")
  }

  private func label(_ value: Double) -> String {
    guard let currency else { return "" }
    return escaped(Money(currency, Bounds(Int64(value * 100))).text)
  }
}

/// A coordinate with one decimal.
private func n(_ value: Double) -> String { decimal(value, 1) }

private func escaped(_ text: String) -> String {
  text.printable.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
}

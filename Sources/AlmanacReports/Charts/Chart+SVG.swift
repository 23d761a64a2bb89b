import AlmanacModel

extension Chart {
  /// The width of the picture in its own units; it takes the width that the page gives it.
  var width: Double { drawing.width }
  private var margin: Double { width < 600 ? 8 : 24 }

  /// The chart as a standalone SVG 1.1 document, which may also be pasted into a page.
  package var svg: String {
    var canvas = Canvas()
    var y = drawHead(on: &canvas)
    y =
      scale == .rows
      ? drawRows(on: &canvas, below: y)
      : scale.isRanking
        ? drawRanking(on: &canvas, below: y) : drawAmounts(on: &canvas, below: y)
    drawFoot(on: &canvas, &y)
    return document(canvas, height: y + 4, role: "img")
  }

  /// The title where the picture stands alone, and the legend.
  ///
  /// - Returns: where the marks may begin.
  func drawHead(on canvas: inout Canvas) -> Double {
    guard drawing.isStandalone else { return drawLegend(on: &canvas, 18) }
    var y = 36.0
    for line in title.lines(of: width - 60, size: 18) {
      canvas.text(line, margin, y, size: 18, look: "title")
      y += 24
    }
    return drawLegend(on: &canvas, y)
  }

  /// What was left out, and whose word the picture is.
  func drawFoot(on canvas: inout Canvas, _ y: inout Double) {
    for line in (left + [source]).flatMap({ $0.lines(of: width - 2 * margin, size: 11) }) {
      canvas.text(line, margin, y, size: 11, look: "quiet")
      y += 16
    }
  }

  /// The document around what was drawn.
  func document(_ canvas: Canvas, height: Double, role: String) -> String {
    let name = "almanac-" + (title + description + coordinate(width) + role).digest
    let size = "\(coordinate(width)) \(coordinate(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" \
      class="almanac-chart" role="\(role)" aria-labelledby="\(name)-title \(name)-desc">
      <title id="\(name)-title">\(title.escaped)</title>
      <desc id="\(name)-desc">\((description + (source.isEmpty ? "" : " \(source).")).escaped)</desc>
      \(drawing.isStandalone ? Chart.style : "")
      <rect width="\(coordinate(width))" height="\(coordinate(height))" class="paper"/>
      \(canvas.elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// The class of a series.
  func look(_ series: String) -> String {
    "s\(color(of: series) % Chart.colors.count)"
  }

  /// The series, and what a hollow mark and a bar stand for, in as many lines as they need.
  func drawLegend(on canvas: inout Canvas, _ top: Double) -> Double {
    var (x, y) = (margin, top)
    func room(for text: String) -> Double {
      let width = 18 + text.width(12)
      if x + width > self.width - margin, x > margin {
        (x, y) = (margin, y + 20)
      }
      defer { x += width + 18 }
      return x
    }
    for name in series {
      let text = name.shortened(to: width - 100, size: 12)
      let x = room(for: text)
      canvas.mark(x + 5, y - 4, radius: 5, look: look(name))
      canvas.text(text, x + 16, y)
    }
    if marks.contains(where: \.isHollow) {
      let x = room(for: hollow)
      canvas.mark(x + 5, y - 4, radius: 5, look: "quiet-mark hollow")
      canvas.text(hollow, x + 16, y, look: "quiet")
    }
    if hasRanges {
      let text = "range: somewhere in between"
      let x = room(for: text)
      canvas.line(x, y - 4, x + 12, y - 4, look: "quiet-mark range")
      canvas.text(text, x + 16, y, look: "quiet")
    }
    return y + 16
  }

  /// The ticks of the axis of time over a plot.
  func drawTime(
    on canvas: inout Canvas,
    _ x: (Int) -> Double,
    top: Double,
    bottom: Double,
    labels: [Double]
  ) {
    let ticks = ticks
    for (day, text) in ticks {
      // A year that begins before the plot is named only where nothing else says the year.
      if day < days.lowerBound, ticks.count > 2 { continue }
      let place = x(max(day, days.lowerBound))
      if day >= days.lowerBound { canvas.line(place, top, place, bottom, look: "grid") }
      for y in labels {
        canvas.textIfFree(text, place, y, anchor: .middle, look: "quiet", within: 0...width)
      }
    }
    if let day = drawing.day?.number, days.contains(day) {
      canvas.line(x(day), top, x(day), bottom, look: "asof")
      canvas.textIfFree(
        "as known on \(Day(number: day).iso)",
        x(day) - 5,
        top + 12,
        size: 11,
        anchor: .end,
        look: "quiet",
        within: 0...width
      )
    }
  }
}

extension String {
  /// A short name of the text: FNV-1a.
  fileprivate var digest: String {
    let hash = utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}

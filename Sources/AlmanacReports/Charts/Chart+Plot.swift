extension Chart {
  /// Draws amounts over time.
  ///
  /// - Returns: where what follows may begin.
  func drawAmounts(on canvas: inout Canvas, below start: Double) -> Double {
    let (top, bottom, right) = (
      start + 8, start + (width < 600 ? 288 : 388), width - (width < 600 ? 12 : 44)
    )
    let ticks = amountTicks
    let left = (width < 600 ? 16 : 44) + (ticks.map { $0.text.width(12) }.max() ?? 0)
    let height = height
    func x(_ day: Int) -> Double { place(day, left + 16, right - (width < 600 ? 24 : 40)) }
    func y(_ amount: Double) -> Double { bottom - height(amount) * (bottom - top) }
    for (value, text) in ticks {
      let place = y(value)
      guard place >= top - 1, place <= bottom + 1,
        canvas.textIfFree(
          text,
          left - 10,
          place + 4,
          anchor: .end,
          look: "quiet",
          within: 0...left
        )
      else { continue }
      canvas.line(left, place, right, place, look: "grid")
    }
    drawTime(on: &canvas, x, top: top, bottom: bottom, labels: [bottom + 20])
    var labels: [PlacedMark] = []
    for mark in marks {
      guard let amounts = mark.amounts else { continue }
      let (x1, x2) = (x(mark.days.lowerBound), x(mark.days.upperBound))
      let (y1, y2) = (y(amounts.lowerBound), y(amounts.upperBound))
      let (center, middle) = ((x1 + x2) / 2, (y1 + y2) / 2)
      let look = look(mark.series)
      if x2 - x1 > 2 { canvas.range(x1, middle, x2, middle, look: look) }
      if y1 - y2 > 2 { canvas.range(center, y1, center, y2, look: look) }
      canvas.mark(
        center,
        middle,
        radius: 5,
        look: look + (mark.isHollow ? " hollow" : ""),
        words: "\(mark.date): \(mark.words)"
      )
      labels.append(PlacedMark(mark: mark, x: center, y: middle))
    }
    // What somebody paid is named first, where there is not room for all.
    for label in labels.filter({ !$0.mark.isHollow }) + labels.filter(\.mark.isHollow) {
      label.draw(captions(of: label.mark), on: &canvas, within: left...(width - 6))
    }
    return bottom + 48
  }

  /// Draws a row an event on an axis of time.
  ///
  /// - Returns: where what follows may begin.
  func drawRows(on canvas: inout Canvas, below start: Double) -> Double {
    // On a phone a label stands above its row, where it has the whole width.
    let isNarrow = width < 600
    let most = isNarrow ? width - 16 : width * 0.355
    let labels = marks.map { $0.label.shortened(to: most, size: 12) }
    let left = isNarrow ? 4 : 40 + (labels.map { $0.width(12) }.max() ?? 0)
    let top = start + 22
    let step = isNarrow ? 36.0 : 20
    let bottom = top + step * Double(marks.count) + 4
    func x(_ day: Int) -> Double { place(day, left + 10, width - 40) }
    drawTime(on: &canvas, x, top: top, bottom: bottom, labels: [top - 6, bottom + 16])
    for (row, (mark, label)) in zip(marks, labels).enumerated() {
      let y = top + step - 6 + Double(row) * step
      let (x1, x2) = (x(mark.days.lowerBound), x(mark.days.upperBound))
      let look = look(mark.series)
      if x2 - x1 > 2 { canvas.range(x1, y, x2, y, look: look) }
      canvas.mark(
        (x1 + x2) / 2,
        y,
        radius: 5,
        look: look + (mark.isHollow ? " hollow" : ""),
        words: "\(mark.date): \(mark.words)"
      )
      if isNarrow {
        canvas.text(label, 4, y - 12)
      } else {
        canvas.text(label, left - 12, y + 4, anchor: .end)
      }
      let free = left...(width - 12)
      if !mark.amount.isEmpty,
        !canvas.textIfFree(mark.amount, x2 + 10, y + 4, size: 11, look: "quiet", within: free)
      {
        canvas.textIfFree(
          mark.amount,
          x1 - 10,
          y + 4,
          size: 11,
          anchor: .end,
          look: "quiet",
          within: free
        )
      }
    }
    return bottom + 44
  }

  func place(_ day: Int, _ left: Double, _ right: Double) -> Double {
    let part = Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound)
    return left + part * (right - left)
  }
}

/// A mark with where it stands.
private struct PlacedMark {
  let mark: Chart.Mark
  let x: Double
  let y: Double

  /// Names the mark beside it, in the first place where that covers nothing; where there is
  /// none, the amount stands in the mark's tooltip and in the description alone.
  func draw(
    _ captions: [String],
    on canvas: inout Canvas,
    within margins: ClosedRange<Double>
  ) {
    let places: [(Double, Double, Canvas.Anchor)] = [
      (x, y - 10, .middle), (x, y + 19, .middle), (x + 9, y + 4, .start), (x - 9, y + 4, .end),
      (x + 7, y - 8, .start), (x - 7, y - 8, .end), (x + 7, y + 16, .start), (x - 7, y + 16, .end),
    ]
    for caption in captions {
      for (x, y, anchor) in places
      where canvas.textIfFree(caption, x, y, size: 11, anchor: anchor, within: margins) {
        return
      }
    }
  }
}

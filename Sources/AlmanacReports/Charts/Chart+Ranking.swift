extension Chart {
  /// Draws a row for each mark on an axis of amounts.
  ///
  /// - Returns: where what follows may begin.
  func drawRanking(on canvas: inout Canvas, below start: Double) -> Double {
    // On a phone a label stands above its row, where it has the whole width.
    let isNarrow = width < 600
    let labels = marks.map { $0.label.shortened(to: width * (isNarrow ? 0.96 : 0.31), size: 12) }
    let left = isNarrow ? 8 : 40 + (labels.map { $0.width(12) }.max() ?? 0)
    let (top, right) = (start + 22, width - 110)
    let step = isNarrow ? 36.0 : 20
    let bottom = top + step * Double(marks.count) + 4
    let height = height
    func x(_ amount: Double) -> Double { left + max(0, height(amount)) * (right - left) }
    for (value, text) in amountTicks {
      let place = x(value)
      guard place <= right + 1,
        canvas.textIfFree(text, place, top - 6, anchor: .middle, look: "quiet", within: 0...width)
      else { continue }
      canvas.line(place, top, place, bottom, look: "grid")
    }
    for (row, (mark, label)) in zip(marks, labels).enumerated() {
      let y = top + step - 6 + Double(row) * step
      let amounts = mark.amounts ?? 0...0
      let (x1, x2) = (x(amounts.lowerBound), x(amounts.upperBound))
      let look = look(mark.series)
      if x2 - x1 > 2 { canvas.range(x1, y, x2, y, look: look) }
      canvas.mark(
        (x1 + x2) / 2,
        y,
        radius: 5,
        look: look + (mark.isHollow ? " hollow" : ""),
        words: mark.words
      )
      if isNarrow {
        canvas.text(label, 4, y - 12)
      } else {
        canvas.text(label, left - 12, y + 4, anchor: .end)
      }
      canvas.textIfFree(
        mark.amount,
        x2 + 10,
        y + 4,
        size: 11,
        look: "quiet",
        within: left...(width - 6)
      )
    }
    return bottom + 24
  }
}

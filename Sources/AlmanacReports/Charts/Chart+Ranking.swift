extension Chart {
  /// Draws a row for each mark on an axis of amounts.
  ///
  /// - Returns: where what follows may begin.
  func drawRanking(on canvas: inout Canvas, below start: Double) -> Double {
    let labels = marks.map { $0.label.shortened(to: width * 0.31, size: 12) }
    let left = (width < 600 ? 16 : 40) + (labels.map { $0.width(12) }.max() ?? 0)
    let (top, right) = (start + 22, width - 110)
    let bottom = top + 20 * Double(marks.count) + 4
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
      let y = top + 14 + Double(row) * 20
      let amounts = mark.amounts ?? 0...0
      let (x1, x2) = (x(amounts.lowerBound), x(amounts.upperBound))
      let look = look(mark.series)
      if x2 - x1 > 2 { canvas.line(x1, y, x2, y, look: look + " range") }
      canvas.mark(
        (x1 + x2) / 2,
        y,
        radius: 5,
        look: look + (mark.isHollow ? " hollow" : ""),
        words: mark.words
      )
      canvas.text(label, left - 12, y + 4, anchor: .end)
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

import AlmanacModel

extension Chart {
  /// The marks in lanes: a lane a company, or a lane a kind where there is one company; ranges are
  /// bars, kinds are told apart by shape, and every mark leads to its event.
  ///
  /// Marks that nothing places in a lane are left out: of a timeline none is.
  package var lanes: String {
    var canvas = Canvas()
    let top = drawKinds(on: &canvas) + 30
    let lanes = placed(from: top)
    let bottom = (lanes.last?.bottom ?? top) + 6
    var timed = self
    timed.last = axis.days.upperBound
    timed.drawTime(on: &canvas, x, top: top - 8, bottom: bottom, labels: [top - 14, bottom + 16])
    if axis.isCut {
      let place = width - 16 - edge / 2
      canvas.line(place - edge / 2, top - 8, place - edge / 2, bottom, look: "grid cut")
      for y in [top - 14, bottom + 16] {
        canvas.textIfFree("later", place, y, anchor: .middle, look: "quiet", within: 0...width)
      }
    }
    for (index, lane) in lanes.enumerated() {
      if index > 0 {
        canvas.line(0, lane.top - 6, width, lane.top - 6, look: "grid")
      }
      let name = lane.name.shortened(to: side - 12, size: 13)
      canvas.text(name, 4, lane.top + 14, size: 13, look: "title")
      for item in lane.items { draw(item, on: &canvas) }
    }
    var foot = bottom + 40
    drawFoot(on: &canvas, &foot)
    return document(canvas, height: foot, role: "group")
  }

  /// Half the size of a mark, and how far the rows of a lane stand apart.
  private var size: Double { width < 600 ? 4 : 6 }
  private var step: Double { width < 600 ? 11 : 16 }

  /// The room for the names of the lanes.
  private var side: Double { width < 600 ? 84 : 132 }

  /// Where a day stands; what lies far behind all others stands at the edge.
  private func x(_ day: Int) -> Double {
    let axis = axis
    let room = width - side - 26 - (axis.isCut ? edge : 0)
    guard day <= axis.days.upperBound else { return width - 16 - edge / 2 }
    let part =
      Double(day - axis.days.lowerBound) / Double(axis.days.upperBound - axis.days.lowerBound)
    return side + 10 + part * room
  }

  /// The room at the edge for what is far ahead.
  private var edge: Double { width < 600 ? 30 : 44 }

  /// The days of the axis, without the few that lie far behind all others.
  private var axis: (days: ClosedRange<Int>, isCut: Bool) {
    let ends = marks.map(\.days.upperBound).sorted()
    guard ends.count > 8, let first = ends.first else { return (days, false) }
    let most = ends[ends.count * 97 / 100]
    let limit = most + max(60, (most - first) / 12)
    guard days.upperBound > limit + (most - first) / 5, limit > days.lowerBound else {
      return (days, false)
    }
    return (days.lowerBound...limit, true)
  }

  /// The lanes with their rows, in the order in which they first come.
  private func placed(from top: Double) -> [Lane] {
    let companies = Set(marks.compactMap(\.place?.company))
    func name(_ mark: Mark) -> String? {
      companies.count > 1 ? mark.place?.company : mark.place?.event.kind.heading
    }
    var names: [String] = []
    for mark in marks { if let name = name(mark), !names.contains(name) { names.append(name) } }
    var y = top
    return names.map { lane in
      var ends: [Double] = []
      var items: [Lane.Item] = []
      for mark in marks where name(mark) == lane {
        let (start, end) = (x(mark.days.lowerBound), x(mark.days.upperBound))
        let middle = (start + end) / 2
        let (left, right) = (min(start, middle - size), max(end, middle + size))
        let row = ends.firstIndex { $0 < left } ?? ends.count
        if row == ends.count { ends.append(0) }
        ends[row] = right + 2
        items.append(
          Lane.Item(
            mark: mark,
            left: start,
            right: end,
            middle: middle,
            y: y + 10 + step * Double(row)
          )
        )
      }
      let room = Lane(
        name: lane,
        top: y,
        bottom: y + 8 + step * Double(max(ends.count, 1)),
        items: items
      )
      y = room.bottom + 12
      return room
    }
  }

  private func draw(_ item: Lane.Item, on canvas: inout Canvas) {
    guard let place = item.mark.place else { return }
    let look = place.event.kind.look
    var shape = ""
    if item.right - item.left > 2 * size {
      shape =
        "<rect x=\"\(coordinate(item.left))\" y=\"\(coordinate(item.y - 3))\" width=\"\(coordinate(item.right - item.left))\" height=\"6\" rx=\"3\" class=\"\(look) bar\"/>"
    }
    let hollow = item.mark.isHollow ? " hollow" : ""
    shape +=
      "<path d=\"\(place.event.kind.shape(item.middle, item.y, size / 6))\" class=\"\(look)\(hollow)\"/>"
    let words =
      "\(item.mark.date): \(item.mark.words)" + (item.mark.isHollow ? " (\(self.hollow))" : "")
    let title = "<title>\(words.escaped)</title>"
    if let address = drawing.address(place.event.description) {
      canvas.add(
        "<a href=\"\(address.escaped)\" aria-label=\"\(words.escaped)\">\(title)\(shape)</a>"
      )
    } else {
      canvas.add("<g>\(title)\(shape)</g>")
    }
  }

  /// The kinds with their shapes, and what a hollow one and a bar are.
  ///
  /// - Returns: where the lanes may begin.
  private func drawKinds(on canvas: inout Canvas) -> Double {
    var (x, y) = (4.0, 18.0)
    let kinds = Kind.allCases.filter { kind in marks.contains { $0.place?.event.kind == kind } }
    func entry(_ text: String, _ shape: (Double, Double) -> String, _ look: String) {
      let needed = 22 + text.width(12)
      if x + needed > width, x > 4 { (x, y) = (4, y + 20) }
      canvas.add("<path d=\"\(shape(x + 7, y - 4))\" class=\"\(look)\"/>")
      canvas.text(text, x + 18, y)
      x += needed + 14
    }
    for kind in kinds { entry(kind.rawValue, { kind.shape($0, $1) }, kind.look) }
    if marks.contains(where: \.isHollow) {
      entry(hollow, { Kind.milestone.shape($0, $1) }, "quiet-mark hollow")
    }
    if hasRanges {
      entry(
        "range: somewhere in between",
        { "M\(coordinate($0 - 7)) \(coordinate($1 - 3))h14v6h-14z" },
        "quiet-mark bar"
      )
    }
    return y
  }
}

/// A row of a picture with what stands in it.
private struct Lane {
  let name: String
  let top: Double
  let bottom: Double
  let items: [Item]

  /// A mark with where it stands.
  struct Item {
    let mark: Chart.Mark
    let left: Double
    let right: Double
    let middle: Double
    let y: Double
  }
}

extension Kind {
  /// The color of the kind.
  fileprivate var look: String { "s\(Kind.allCases.firstIndex(of: self) ?? 0)" }

  /// The outline that tells the kind from the others, around a point.
  fileprivate func shape(_ x: Double, _ y: Double, _ scale: Double = 1) -> String {
    let points: [(Double, Double)] =
      switch self {
      case .release: [(0, -6), (6, 5), (-6, 5)]
      case .funding: [(-5, -5), (5, -5), (5, 5), (-5, 5)]
      case .valuation: [(0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)]
      case .alert: [(0, 6), (-6, -5), (6, -5)]
      case .deal:
        [
          (-2, -6), (2, -6), (2, -2), (6, -2), (6, 2), (2, 2), (2, 6), (-2, 6), (-2, 2), (-6, 2),
          (-6, -2), (-2, -2),
        ]
      case .metric: [(-6, 5), (-6, 0), (-2, 0), (-2, -3), (2, -3), (2, -6), (6, -6), (6, 5)]
      case .milestone:
        [(-2.5, -6), (2.5, -6), (6, -2.5), (6, 2.5), (2.5, 6), (-2.5, 6), (-6, 2.5), (-6, -2.5)]
      }
    return "M"
      + points.map { "\(coordinate(x + scale * $0.0)) \(coordinate(y + scale * $0.1))" }.joined(
        separator: "L"
      ) + "Z"
  }
}

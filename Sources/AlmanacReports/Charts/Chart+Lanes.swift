import AlmanacModel

extension Chart {
  /// The marks in lanes: a lane a company, or a lane a kind where there is one company; ranges are
  /// bars, kinds are told apart by shape, and every mark leads to its event.
  ///
  /// Marks that nothing places in a lane are left out: of a timeline none is.
  package var lanes: String {
    var canvas = Canvas()
    let top = drawKinds(on: &canvas) + 30
    let (lanes, crowded) = placed(from: top)
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
      let room = isNarrow ? width - 8 : side - 12
      for (line, name) in lane.name.lines(of: room, size: 13).prefix(2).enumerated() {
        canvas.text(name, 4, lane.top + 14 + Double(line) * 16, size: 13, look: "title")
      }
      for item in lane.items { draw(item, on: &canvas) }
    }
    var foot = bottom + 40
    if crowded > 0 {
      timed.left.append("\(counted(crowded, "event")) not drawn for want of room")
    }
    timed.drawFoot(on: &canvas, &foot)
    return document(canvas, height: foot, role: "group")
  }

  private var isNarrow: Bool { width < 600 }

  /// Half the size of a mark, and how far the rows of a lane stand apart.
  private var size: Double { isNarrow ? 4 : 6 }
  private var step: Double { isNarrow ? 11 : 16 }

  /// The most rows of a lane for what is known to the month or so, and for wider ranges.
  private var depth: (fine: Int, wide: Int) { isNarrow ? (14, 8) : (14, 10) }

  /// The room for the names of the lanes; on a phone they stand above.
  private var side: Double { isNarrow ? 0 : 132 }

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

  /// The lanes with their rows, in the order in which they first come, and how many marks have no
  /// room in theirs: a lane is only so deep.
  ///
  /// Wide ranges stand below the others, small and close to one another: they say little of the day.
  private func placed(from top: Double) -> (lanes: [Lane], crowded: Int) {
    let companies = Set(marks.compactMap(\.place?.company))
    let isByCompany = companies.count > 1 && !isOfOne
    func name(_ mark: Mark) -> String? {
      isByCompany ? mark.place?.company : mark.place?.event.kind.heading
    }
    var names = isByCompany ? order.filter(companies.contains) : []
    for mark in marks { if let name = name(mark), !names.contains(name) { names.append(name) } }
    let head = isNarrow ? 18.0 : 0
    var y = top
    var crowded = 0
    let lanes = names.map { lane in
      let (fine, wide) = marks.filter { name($0) == lane }.parted(\.isWide)
      let above = rows(of: fine, size: size, most: depth.fine)
      let below = rows(of: wide, size: size * 0.6, most: depth.wide)
      crowded += above.crowded + below.crowded
      let start = y + head
      let height = step * Double(above.count)
      let items =
        above.spots.map { item($0, size, start + 10 + step * Double($0.row)) }
        + below.spots.map { item($0, size * 0.6, start + 8 + height + step * 0.6 * Double($0.row)) }
      let lines = isNarrow ? 1 : min(2, lane.lines(of: side - 12, size: 13).count)
      let least = isNarrow ? step : 16 * Double(lines)
      let room = Lane(
        name: lane,
        top: y,
        bottom: start + 8 + max(least, height + step * 0.6 * Double(below.count)),
        items: items
      )
      y = room.bottom + 12
      return room
    }
    return (lanes, crowded)
  }

  /// Places marks in rows where they cover none of one another, each in the first that is free.
  private func rows(of marks: [Mark], size: Double, most: Int) -> (
    spots: [Spot], count: Int, crowded: Int
  ) {
    var ends: [Double] = []
    var spots: [Spot] = []
    for mark in marks {
      let (start, end) = (x(mark.days.lowerBound), x(mark.days.upperBound))
      let middle = (start + end) / 2
      let (left, right) = (min(start, middle - size), max(end, middle + size))
      let row = ends.firstIndex { $0 < left } ?? ends.count
      guard row < most else { continue }
      if row == ends.count { ends.append(0) }
      ends[row] = right + 2
      spots.append(Spot(mark: mark, left: start, right: end, row: row))
    }
    return (spots, ends.count, marks.count - spots.count)
  }

  private func item(_ spot: Spot, _ size: Double, _ y: Double) -> Lane.Item {
    Lane.Item(
      mark: spot.mark,
      left: spot.left,
      right: spot.right,
      middle: (spot.left + spot.right) / 2,
      y: y,
      size: size
    )
  }

  private func draw(_ item: Lane.Item, on canvas: inout Canvas) {
    guard let place = item.mark.place else { return }
    let look = place.event.kind.look
    var shape = ""
    if item.right - item.left > 2 * item.size {
      let half = item.size / 2
      shape =
        "<rect x=\"\(coordinate(item.left))\" y=\"\(coordinate(item.y - half))\" width=\"\(coordinate(item.right - item.left))\" height=\"\(coordinate(2 * half))\" rx=\"\(coordinate(half))\" class=\"\(look) bar\"/>"
    }
    let hollow = item.mark.isHollow ? " hollow" : ""
    shape +=
      "<path d=\"\(place.event.kind.shape(item.middle, item.y, item.size / 6))\" class=\"\(look)\(hollow)\"/>"
    let words =
      "\(item.mark.date): \(item.mark.words)" + (item.mark.isHollow ? " (\(self.hollow))" : "")
      + item.mark.ties.map { "; \($0)" }.joined()
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
    let size: Double
  }
}

/// Where a mark stands in its lane.
private struct Spot {
  let mark: Chart.Mark
  let left: Double
  let right: Double
  let row: Int
}

extension Chart.Mark {
  /// Whether its days are so many that it says little of when.
  fileprivate var isWide: Bool { isCut || days.upperBound - days.lowerBound > 80 }
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

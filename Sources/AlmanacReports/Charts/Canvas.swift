/// A rectangle that a label takes.
struct Box: Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// Whether two rectangles share some of their area.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// An SVG in the making, which knows where there already is something.
struct Canvas {
  /// Where a text stands in relation to its point.
  enum Anchor: String {
    case start, middle, end
  }

  private(set) var elements: [String] = []
  private var taken: [Box] = []

  /// Draws a text, whatever is below it.
  mutating func text(
    _ text: String,
    _ x: Double,
    _ y: Double,
    size: Double = 12,
    anchor: Anchor = .start,
    look: String = ""
  ) {
    taken.append(Canvas.box(of: text, x, y, size, anchor))
    let looks = look.isEmpty ? "" : " class=\"\(look)\""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements.append(
      "<text x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" font-size=\"\(coordinate(size))\"\(place)\(looks)>\(text.escaped)</text>"
    )
  }

  /// Draws a text where it covers nothing and stays within the margins.
  ///
  /// - Returns: whether there was room.
  @discardableResult
  mutating func textIfFree(
    _ text: String,
    _ x: Double,
    _ y: Double,
    size: Double = 12,
    anchor: Anchor = .start,
    look: String = "",
    within margins: ClosedRange<Double>
  ) -> Bool {
    var box = Canvas.box(of: text, x, y, size, anchor)
    guard box.left >= margins.lowerBound, box.right <= margins.upperBound else { return false }
    box.left -= 2
    box.right += 2
    guard !taken.contains(where: box.overlaps) else { return false }
    self.text(text, x, y, size: size, anchor: anchor, look: look)
    return true
  }

  /// Draws the bar of a range, which no label covers.
  mutating func range(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, look: String) {
    let half = 3.0
    taken.append(
      Box(
        left: min(x1, x2) - half,
        top: min(y1, y2) - half,
        right: max(x1, x2) + half,
        bottom: max(y1, y2) + half
      )
    )
    line(x1, y1, x2, y2, look: look + " range")
  }

  /// Draws what is written in SVG already.
  mutating func add(_ element: String) { elements.append(element) }

  /// Draws a line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, look: String) {
    elements.append(
      "<line x1=\"\(coordinate(x1))\" y1=\"\(coordinate(y1))\" x2=\"\(coordinate(x2))\" y2=\"\(coordinate(y2))\" class=\"\(look)\"/>"
    )
  }

  /// Draws the mark of an event, with what a pointer over it shows.
  mutating func mark(
    _ x: Double,
    _ y: Double,
    radius: Double,
    look: String,
    words: String? = nil
  ) {
    taken.append(Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius))
    let title = words.map { "<title>\($0.escaped)</title>" } ?? ""
    elements.append(
      "<circle cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\" r=\"\(coordinate(radius))\" class=\"\(look)\">\(title)</circle>"
    )
  }

  private static func box(
    of text: String,
    _ x: Double,
    _ y: Double,
    _ size: Double,
    _ anchor: Anchor
  ) -> Box {
    let width = text.printable.width(size)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(left: left, top: y - size, right: left + width, bottom: y + size * 0.3)
  }
}

/// A coordinate with one decimal.
func coordinate(_ value: Double) -> String { decimal(value, 1) }

extension String {
  /// The text as XML holds it, one Unicode scalar after another: a sign with an accent behind it is
  /// one character to Swift, and still that sign to XML.
  var escaped: String {
    var result = String.UnicodeScalarView()
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

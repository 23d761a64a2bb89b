import AlmanacGenerator
import AlmanacModel
import Foundation
import Testing

@testable import AlmanacReports

@Suite struct ChartTests {
  private static func mark(
    _ label: String,
    day: Int,
    amount: Int,
    series: String = "post-money",
    isHollow: Bool = false
  ) -> Chart.Mark {
    Chart.Mark(
      label: label,
      date: Day(number: day).iso,
      days: day...day,
      amounts: Double(amount)...Double(amount),
      amount: "$\(amount)B",
      series: series,
      isHollow: isHollow
    )
  }

  private static func chart(_ scale: Chart.Scale, _ marks: [Chart.Mark]) -> Chart {
    Chart(
      title: "A & B: valuation",
      scale: scale,
      marks: marks,
      hollow: "not completed",
      left: ["2 undated events not drawn"],
      source: "Sources: Reuters, <b>; newest 2026-11-20"
    )
  }

  /// Marks so near to one another that not all of their labels have room.
  private static func crowd(seed: UInt64) -> [Chart.Mark] {
    var generator = SplitMix64(seed: seed)
    let names = ["Series F", "融资第一轮", "Раунд расширения", "SoftBank round, final tranche"]
    return (0..<120).map { place in
      let start = Int.random(in: 19_000...19_400, using: &generator)
      let low = Double(Int.random(in: 90...110, using: &generator)) * 1e9
      return Chart.Mark(
        label: names[place % names.count],
        date: Day(number: start).iso,
        days: start...(start + Int.random(in: 0...90, using: &generator)),
        amounts: low...(low * Double(Int.random(in: 1...3, using: &generator))),
        amount: "$\(Int(low / 1e9))B",
        series: "\(names[place % 4]) \(place % 9)",
        isHollow: Bool.random(using: &generator)
      )
    }
  }

  @Test(
    "No two labels of a chart share a place, however near its points are",
    arguments: [Chart.Scale.money(.usd), .days, .rows],
    1...8 as ClosedRange<UInt64>
  )
  func collisions(scale: Chart.Scale, seed: UInt64) throws {
    let svg = Self.chart(scale, Self.crowd(seed: seed)).svg
    let labels = try labels(of: svg)
    #expect(labels.count > 20)
    for (place, one) in labels.enumerated() {
      #expect(one.box.left >= 0 && one.box.right <= 960, "\(one.text)")
      for other in labels[(place + 1)...] where one.box.overlaps(other.box) {
        Issue.record("'\(one.text)' covers '\(other.text)'")
      }
    }
  }

  @Test("No label of an amount lies on the bar of a range", arguments: [960.0, 400])
  func bars(width: Double) throws {
    let wide = Chart.Mark(
      label: "Talks",
      date: "2025",
      days: 19_000...19_300,
      amounts: 5...5,
      amount: "up to $5B",
      series: "ask",
      isHollow: true
    )
    let near = (0..<3).map { Self.mark("Round", day: 19_020 + 20 * $0, amount: 5) }
    var drawing = Chart.Drawing()
    drawing.width = width
    let svg = Self.chart(.money(.usd), [wide] + near).drawn(drawing).svg
    let bar = try #require(
      svg.split(separator: "<line ").dropFirst().first { $0.contains("range") && $0.contains("s0") }
    )
    let y = try #require(
      bar.split(separator: "y1=\"").dropFirst().first?.split(separator: "\"").first
        .flatMap { Double($0) }
    )
    let labels = try labels(of: svg).filter { $0.text.contains("B") && $0.text.contains("$") }
    #expect(labels.contains { $0.text.hasSuffix("up to $5B") })
    for label in labels where label.box.left > 80 {
      #expect(label.box.bottom < y - 2 || label.box.top > y + 2, "\(label.text)")
    }
  }

  @Test("A lane is only so deep, wide ranges stand small below, and what has no room is counted")
  func depth() throws {
    let key = try #require(EventKey("openai/release/gpt"))
    func mark(_ days: ClosedRange<Int>) -> Chart.Mark {
      Chart.Mark(
        label: "GPT",
        date: "",
        days: days,
        amounts: nil,
        amount: "",
        series: "release",
        isHollow: false,
        place: Chart.Place(event: key, company: "OpenAI")
      )
    }
    let marks =
      [mark(18_000...18_000)] + (0..<40).map { _ in mark(19_000...19_365) }
      + (0..<20).map { _ in mark(19_100...19_100) }
    let svg = Self.chart(.rows, marks).lanes
    #expect(svg.contains("36 events not drawn for want of room"))
    let height = svg.split(separator: "viewBox=\"0 0 960 ").last?.split(separator: "\"").first
      .flatMap { Double($0) }
    #expect(try #require(height) < 480)
  }

  @Test("A chart takes the width of its page, follows light and dark, and speaks to readers")
  func frame() throws {
    let marks = [
      Self.mark("Series A", day: 19_000, amount: 5),
      Self.mark("Series B", day: 19_500, amount: 50, isHollow: true),
    ]
    let svg = Self.chart(.money(.usd), marks).svg
    let head = try #require(svg.split(separator: ">").first)
    #expect(head.contains("viewBox=\"0 0 960 "))
    #expect(!head.contains(" width=") && !head.contains(" height="))
    #expect(head.contains("role=\"img\" aria-labelledby=\"almanac-"))
    #expect(svg.contains("@media (prefers-color-scheme:dark){"))
    #expect(svg.contains("\"Noto Sans CJK SC\""))
    #expect(svg.contains(">A &amp; B: valuation</title>"))
    #expect(
      svg.contains(
        ">2022-01-08: Series A, $5B, post-money. 2023-05-23: Series B, $50B, post-money (not completed). 2 undated events not drawn. Sources: Reuters, &lt;b&gt;; newest 2026-11-20.</desc>"
      )
    )
    #expect(svg.contains(">Sources: Reuters, &lt;b&gt;; newest 2026-11-20</text>"))
    #expect(try XMLTree(svg).isWhole)
  }

  @Test("A chart without a dated event is still a chart")
  func empty() throws {
    for scale in [Chart.Scale.money(.usd), .days, .rows] {
      #expect(try XMLTree(Self.chart(scale, []).svg).isWhole)
    }
  }

  @Test("The largest amounts that the store holds are drawn")
  func largest() throws {
    let amount = Int64.max / 100
    let marks = [
      Self.mark("Most", day: 19_000, amount: Int(amount)),
      Self.mark("Least", day: 19_001, amount: 1),
    ]
    #expect(try XMLTree(Self.chart(.money(.usd), marks).svg).isWhole)
  }

  @Test("In a narrow terminal a bar stands below its words")
  func narrow() {
    let marks = [
      Self.mark("Series A", day: 19_000, amount: 5),
      Self.mark("Corporate round with a long name", day: 19_500, amount: 10, isHollow: true),
    ]
    #expect(
      Self.chart(.money(.usd), marks).lines(width: 40, colors: false) == [
        "A & B: valuation", "", "2022-01-08  $5B Series A",
        "  " + String(repeating: "█", count: 19),
        "2023-05-23  $10B Corporate round with a", "long name",
        "  " + String(repeating: "░", count: 38), "", "post-money",
        "█ completed, ░ not completed", "2 undated events not drawn",
        "Sources: Reuters, <b>; newest 2026-11-20",
      ]
    )
  }

  private func labels(of svg: String) throws -> [(text: String, box: Box)] {
    let pattern = try Regex(
      #"<text x="([-0-9.]+)" y="([-0-9.]+)" font-size="([0-9.]+)"(?: text-anchor="(\w+)")?[^>]*>([^<]*)</text>"#
    )
    return svg.matches(of: pattern).map { match in
      let parts = match.output.map { $0.substring.map(String.init) ?? "" }
      let (x, y, size) = (Double(parts[1]) ?? 0, Double(parts[2]) ?? 0, Double(parts[3]) ?? 0)
      let width = Double(parts[5].columns) * 0.55 * size
      let left = parts[4] == "middle" ? x - width / 2 : parts[4] == "end" ? x - width : x
      return (
        parts[5],
        Box(left: left, top: y - 0.8 * size, right: left + width, bottom: y + 0.2 * size)
      )
    }
  }
}

/// Whether a text is well-formed: every element that is opened is closed, in order.
private struct XMLTree {
  let isWhole: Bool

  init(_ text: String) throws {
    var open: [Substring] = []
    var isWhole = true
    for match in text.matches(of: try Regex(#"<(/?)(\w+)([^>]*?)(/?)>"#)) {
      let parts = match.output.map { $0.substring ?? "" }
      if !parts[1].isEmpty {
        isWhole = isWhole && open.popLast() == parts[2]
      } else if parts[4].isEmpty {
        open.append(parts[2])
      }
    }
    self.isWhole = isWhole && open.isEmpty && !text.contains(#/&(?!amp;|lt;|gt;|quot;)/#)
  }
}

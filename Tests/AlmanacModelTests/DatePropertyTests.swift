import AlmanacGenerator
import AlmanacModel
import TestSupport
import Testing

@Suite struct DatePropertyTests {
  /// A date of a random form.
  static func date(_ generator: inout SplitMix64) -> String {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let mark = ["", "", "~", "?", "%"].randomElement(using: &generator) ?? ""
    let year = number(1990...2040)
    switch number(0...8) {
    case 0: return "\(year)\(mark)"
    case 1: return "\(year)-\(two(number(1...12)))\(mark)"
    case 2, 3: return "\(year)-\(two(number(1...12)))-\(two(number(1...28)))\(mark)"
    case 4: return "\(year)-Q\(number(1...4))\(mark)"
    case 5: return "\(year)-\(number(21...24))\(mark)"
    case 6: return "\(year)/\(year + number(0...3))"
    case 7: return "../\(year)"
    default: return "[\(year)-01-\(two(number(1...31))),\(year)-0\(number(2...9))]"
    }
  }

  @Test("Printing a date and reading it again gives the same date", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = Self.date(&generator)
      let date = try EventDate(text)
      let again = try EventDate(date.edtf)
      #expect(again == date)
      #expect(again.text == date.text)
      #expect(again.span == date.span)
    }
  }

  @Test("The gap from A to B is the negative of that from B to A", arguments: 0..<10)
  func antisymmetry(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let (a, b) = (try EventDate(Self.date(&generator)), try EventDate(Self.date(&generator)))
      let there = DaySpan.gap(from: a.span, to: b.span)
      let back = DaySpan.gap(from: b.span, to: a.span)
      #expect(there == -back)
      #expect((there.order == .after) == (back.order == .before))
    }
  }

  @Test("Every pair of days inside the operands gives a gap inside the answer", arguments: 0..<10)
  func soundness(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let (a, b) = (try EventDate(Self.date(&generator)), try EventDate(Self.date(&generator)))
      let gap = DaySpan.gap(from: a.span, to: b.span)
      guard let one = Self.day(in: a.span, &generator), let other = Self.day(in: b.span, &generator)
      else { continue }
      let days = other - one
      #expect(gap.min.map { $0 <= days } ?? true)
      #expect(gap.max.map { days <= $0 } ?? true)
      if gap.order == .after { #expect(days > 0) }
      if gap.order == .before { #expect(days < 0) }
      if gap.order == .sameDay { #expect(days == 0) }
    }
  }

  @Test("A wider operand never gives a narrower answer", arguments: 0..<10)
  func monotone(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let (a, b) = (try EventDate(Self.date(&generator)), try EventDate(Self.date(&generator)))
      let c = try EventDate(Self.date(&generator))
      let narrow = DaySpan.gap(from: a.span, to: b.span)
      let wide = DaySpan.gap(from: a.span.union(c.span), to: b.span)
      if let least = wide.min { #expect(narrow.min.map { least <= $0 } == true) }
      if let most = wide.max { #expect(narrow.max.map { $0 <= most } == true) }
    }
  }

  @Test("The median of ranges encloses the median of whatever lies in them", arguments: 0..<10)
  func median(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let ranges = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        let low = Int.random(in: -50...500, using: &generator)
        return DayRange(min: low, max: low + Int.random(in: 0...90, using: &generator))
      }
      let chosen = ranges.map { range in
        Int.random(in: (range.min ?? 0)...(range.max ?? 0), using: &generator)
      }
      let exact = try #require(MedianDays(of: chosen.map { DayRange(exactly: $0) }))
      let median = try #require(MedianDays(of: ranges))
      #expect(exact.min == exact.max)
      #expect((median.min ?? .infinity) <= (exact.min ?? 0))
      #expect((exact.max ?? 0) <= (median.max ?? -.infinity))
    }
  }

  private static func day(in span: DaySpan, _ generator: inout SplitMix64) -> Day? {
    guard let start = span.earliest ?? span.latest.map({ $0 - 1000 }),
      let end = span.latest ?? span.earliest.map({ $0 + 1000 })
    else { return nil }
    return Day(number: Int.random(in: start.number...end.number, using: &generator))
  }
}

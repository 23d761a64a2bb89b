package import AlmanacModel

/// A picture of events in time, with or without amounts.
package struct Chart: Sendable {
  /// One event.
  struct Mark: Sendable {
    let label: String
    let date: String
    /// The first and the last day that it can have happened on.
    var days: ClosedRange<Int>
    /// The least and the most that its amount can be; nil where it has none.
    let amounts: ClosedRange<Double>?
    let amount: String
    /// The basis or the kind, which is told apart by color.
    let series: String
    /// Whether it is not completed, or a price that nobody paid, and so drawn hollow.
    let isHollow: Bool
    /// Whether its days go on beyond the period that is drawn.
    var isCut = false
    /// What the event is to others that are drawn, a clause each: `because of Gemini 3 Pro`.
    var ties: [String] = []
    /// The event that it is, and its company, where marks stand in lanes.
    var place: Place?
  }

  /// Which event a mark is, and whose.
  struct Place: Sendable {
    let event: EventKey
    let company: String
  }

  /// What stands above the axis of time.
  enum Scale: Equatable, Sendable {
    /// Nothing: a row an event.
    case rows
    /// Money, by multiples, since it grows by multiples.
    case money(Currency)
    /// Days, from none on.
    case days
    /// Numbers of something; by multiples, but for percent.
    case count(String)
    /// A row a company, by money or by a number of something.
    case ranking(Currency?)

    /// Whether it begins at nothing and goes up by steps that are equally far apart.
    var isLinear: Bool {
      switch self {
      case .days, .count("percent"), .ranking(nil): true
      case .rows, .money, .count, .ranking: false
      }
    }

    /// Whether it is a row for each mark, without time.
    var isRanking: Bool { if case .ranking = self { true } else { false } }

    /// What stands at a line of the axis.
    func text(of value: Double) -> String {
      let bounds = Bounds(Int64((value * 100).rounded()))
      switch self {
      case .rows: return ""
      case .days: return decimal(value, 0)
      case .count(let unit):
        return unit == "percent"
          ? Figure(bounds, unit: unit).text : Figure(bounds, unit: unit).plainText
      case .ranking(nil): return decimal(value, 0)
      case .money(let currency), .ranking(let currency?): return Money(currency, bounds).text
      }
    }
  }

  package let title: String
  let scale: Scale
  var marks: [Mark]
  /// What a hollow mark stands for.
  let hollow: String
  /// Whether the marks are told apart by their labels, and not by their series alone.
  var isNamed = true
  /// What is known and could not be drawn, a sentence each.
  var left: [String] = []
  /// Whose word it is, and how new.
  var source = ""
  /// How the picture is drawn.
  var drawing = Drawing()
  /// The last day of the axis, where it is not that of the last mark.
  var last: Int?
  /// The series that there can be, each with its color in every picture; empty where they are told
  /// apart by the order in which they come.
  var palette: [String] = []
  /// The lanes that come before all others, in order.
  var order: [String] = []
  /// Whether lanes are kinds, since it is the timeline of one company, and not companies.
  var isOfOne = false

  /// How a picture is drawn, where its place leaves a choice.
  package struct Drawing: Sendable {
    /// How wide it is, in its own units.
    package var width = 960.0
    /// Whether it brings its looks and its title with it; on a page both stand there already.
    package var isStandalone = true
    /// A day that is marked by a line.
    package var day: Day?
    /// Where an event is to be found, by its key; nil where nowhere.
    package var address: @Sendable (String) -> String? = { _ in nil }

    /// 960 units, with everything that a file of its own needs.
    package init() {}
  }

  /// The chart, drawn in another way.
  package func drawn(_ drawing: Drawing) -> Chart {
    var chart = self
    chart.drawing = drawing
    return chart
  }

  /// Whether there is anything to see.
  package var hasMarks: Bool { !marks.isEmpty }

  /// How many marks are drawn.
  package var count: Int { marks.count }

  /// The chart with the marks of the companies that have the most, so that it can be seen at once.
  ///
  /// - Parameter most: how many companies at the most.
  /// - Returns: the chart, which says what it left out.
  package func busiest(_ most: Int) -> Chart {
    let counts = Dictionary(grouping: marks.compactMap(\.place?.company)) { $0 }.mapValues(\.count)
    guard counts.count > most, !isOfOne else { return self }
    let kept = Set(
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
    )
    let (others, shown) = marks.parted { $0.place.map { kept.contains($0.company) } ?? false }
    var chart = self
    chart.marks = shown
    chart.left.append(
      "The \(most) companies with the most events are drawn; \(counted(others.count, "event")) of \(counted(counts.count - most, "other")) not drawn"
    )
    return chart
  }

  /// The chart with the bars of wide ranges cut where a period that was asked about ends.
  ///
  /// - Parameters:
  ///   - first: the first day of the period; nil where it is open.
  ///   - last: the last one.
  /// - Returns: the chart; what a mark says of itself stays whole.
  package func cut(from first: Day?, to last: Day?) -> Chart {
    var chart = self
    chart.marks = marks.map { mark in
      var mark = mark
      let start = max(mark.days.lowerBound, first?.number ?? .min)
      let end = min(mark.days.upperBound, last?.number ?? .max)
      if start <= end, start...end != mark.days {
        mark.days = start...end
        mark.isCut = true
      }
      return mark
    }
    return chart
  }

  /// Which color a series has.
  func color(of series: String) -> Int {
    palette.firstIndex(of: series) ?? palette.count + (self.series.firstIndex(of: series) ?? 0)
  }

  /// The series in the order in which they first come.
  var series: [String] {
    var seen: Set<String> = []
    return marks.map(\.series).filter { seen.insert($0).inserted }
  }

  /// The days from the first mark to the last.
  var days: ClosedRange<Int> {
    var first = marks.map(\.days.lowerBound).min() ?? 0
    var last = last ?? marks.map(\.days.upperBound).max() ?? 0
    // The day of the page is a line, also where nothing that is drawn comes after it.
    if let day = drawing.day?.number {
      first = min(first, day)
      last = max(last, day)
    }
    return first...max(last, first + 1)
  }

  /// What stands beside a mark, the fullest first.
  func captions(of mark: Mark) -> [String] {
    isNamed ? ["\(mark.label), \(mark.amount)", mark.amount] : [mark.amount]
  }

  /// The largest amount.
  var top: Double { marks.compactMap(\.amounts?.upperBound).max() ?? 1 }

  /// Whether a mark is a range of days or amounts.
  var hasRanges: Bool {
    marks.contains { mark in
      let isLong = mark.days.upperBound - mark.days.lowerBound > 1
      return isLong || mark.amounts.map { $0.lowerBound < $0.upperBound } ?? false
    }
  }

  /// What the picture shows, with its numbers, for who cannot see it.
  package var description: String {
    let marks = marks.map { mark in
      let hollow = mark.isHollow ? " (\(hollow))" : ""
      return [mark.date, mark.words].filter { !$0.isEmpty }.joined(separator: ": ") + hollow
    }
    return (marks.map { $0 + "." } + left.map { $0 + "." }).joined(separator: " ")
  }
}

extension Chart.Mark {
  /// What the mark says beside its date.
  var words: String {
    [label, amount, series == label ? "" : series].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension DaySpan {
  /// The days from one end to the other; an open end is where the other one is.
  var closed: ClosedRange<Int>? {
    guard let start = earliest ?? latest, let end = latest ?? earliest else { return nil }
    return start.number...max(start.number, end.number)
  }
}

extension Bounds {
  /// The range in whole units; an open lower end is 0, an open upper end the lower one.
  var closed: ClosedRange<Double> {
    let (low, high) = (Double(low ?? 0) / 100, Double(high ?? low ?? 0) / 100)
    return low...max(low, high)
  }
}

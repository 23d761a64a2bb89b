public import AlmanacModel
import AlmanacStore

/// The gaps between the days on which one company, or one family, brought out releases.
public struct Cadence: Equatable, Sendable {
  /// Which releases count, and when.
  public enum Measure: Hashable, Sendable {
    /// The first day on which anybody could use a model: of a preview where there was one.
    case first
    /// The day on which releases went this far.
    case milestone(Milestone)
  }

  /// The releases of one day, and the time since the day before them.
  public struct Step: Equatable, Sendable {
    /// The releases, by key.
    public let releases: [Resolution]
    /// Days since the releases before; nil for the first.
    public let gap: DayRange?
    /// The days that the date leaves open.
    public let span: DaySpan
  }

  /// The company's name.
  public let company: String
  /// The family, where only one was asked for.
  public let family: String?
  /// Which releases count.
  public let measure: Measure
  /// The dated releases in order, those of one day together.
  public let steps: [Step]
  /// How many releases no source dates; they are left out.
  public let undated: Int
  /// Days since the last release.
  public let sinceLast: DayRange

  /// How many releases there are.
  public var count: Int { steps.reduce(0) { $0 + $1.releases.count } }
  /// The median gap.
  public var median: MedianDays? { MedianDays(of: steps.compactMap(\.gap)) }
  /// The shortest gap: the least that it can be, and the most.
  public var shortest: DayRange? { extreme { $0.min() } }
  /// The longest gap: the least that it can be, and the most.
  public var longest: DayRange? { extreme { $0.max() } }

  /// Asks for the cadence of a company.
  ///
  /// Only completed releases count, and without a family only those of models.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name.
  ///   - family: only releases of this family; any case.
  ///   - measure: which releases count.
  /// - Throws: `QuestionError` where the name is not known or there is no such release,
  ///   `StoreError`.
  public init(
    _ question: Question,
    company name: String,
    family: String? = nil,
    measure: Measure = .first
  ) throws {
    let company = try question.company(name)
    let all = try question.known(EventScope(companies: [company.key], kinds: [.release]))
      .filter { $0.event.status == .completed }
    guard question.statuses?.contains(.completed) ?? true else {
      throw QuestionError.nothing(
        "a cadence counts what was completed, which the statuses leave out"
      )
    }
    let releases = measure.chosen(
      among: all.filter { resolution in
        let attributes = resolution.event.attributes
        return family.map { attributes.family?.folded == $0.folded }
          ?? (attributes.releaseType ?? .model == .model)
      }
    )
    let dated = releases.filter { $0.event.span != nil }
    let days = Cadence.days(dated)
    guard let last = days.last?.span else {
      throw question.absence(
        of: "no dated release\(family == nil ? " of a model" : "") of \(company.name)",
        family: family,
        measure == .first ? " that anybody could use" : " with the milestone \(measure.word)",
        among: all
      )
    }
    self.company = company.name
    self.family = releases.first?.event.attributes.family.flatMap { family == nil ? nil : $0 }
    self.measure = measure
    undated = releases.count - dated.count
    steps = days.enumerated().map { index, day in
      let before = index > 0 ? days[index - 1].span : nil
      return Step(
        releases: day.releases,
        gap: before.map { DaySpan.gap(from: $0, to: day.span).magnitude },
        span: day.span
      )
    }
    sinceLast = DaySpan.gap(
      from: last,
      to: DaySpan(earliest: question.today, latest: question.today)
    )
  }

  /// The launches of models among some releases: of each model the first that anybody could use.
  ///
  /// It is the only place that says what a launch is.
  static func launches(among releases: [Resolution]) -> [Resolution] {
    Measure.first.chosen(
      among: releases.filter { resolution in
        let event = resolution.event
        return event.status == .completed && event.attributes.releaseType ?? .model == .model
      }
    )
  }

  /// The releases of the same days together, in order.
  private static func days(_ releases: [Resolution]) -> [(releases: [Resolution], span: DaySpan)] {
    var days: [(releases: [Resolution], span: DaySpan)] = []
    for release in releases {
      guard let span = release.event.span else { continue }
      if let place = days.firstIndex(where: { $0.span == span && span.length == 1 }) {
        days[place].releases.append(release)
      } else {
        days.append(([release], span))
      }
    }
    return days
  }

  private func extreme(_ pick: ([Int]) -> Int?) -> DayRange? {
    let gaps = steps.compactMap(\.gap)
    guard !gaps.isEmpty else { return nil }
    let (mins, maxs) = (gaps.compactMap(\.min), gaps.compactMap(\.max))
    return DayRange(
      min: mins.count == gaps.count ? pick(mins) : nil,
      max: maxs.count == gaps.count ? pick(maxs) : nil
    )
  }
}

extension Cadence.Measure {
  /// The words that choose it.
  public static let words = ["first"] + Milestone.allCases.map(\.rawValue)

  /// The measure that a word chooses; nil where none does.
  public init?(word: String) {
    if word == "first" {
      self = .first
    } else if let milestone = Milestone(rawValue: word) {
      self = .milestone(milestone)
    } else {
      return nil
    }
  }

  /// The word that chooses it.
  public var word: String {
    switch self {
    case .first: "first"
    case .milestone(let milestone): milestone.rawValue
    }
  }

  /// What the releases are, at the end of a sentence.
  public var text: String {
    self == .first ? "available, previews included" : word
  }

  /// The releases that count, in the order in which they were given: of each model its first where
  /// anybody could use it.
  fileprivate func chosen(among releases: [Resolution]) -> [Resolution] {
    guard case .milestone(let milestone) = self else {
      var seen: Set<String> = []
      return releases.filter { release in
        let milestone = release.event.attributes.milestone ?? .available
        let model = release.event.attributes.title.folded
        return milestone != .announced && seen.insert(model).inserted
      }
    }
    return releases.filter { $0.event.attributes.milestone ?? .available == milestone }
  }
}

extension DayRange {
  /// The length whatever the order of its ends.
  var magnitude: DayRange {
    guard let min, min < 0 else { return self }
    guard let max, max > 0 else { return -self }
    return DayRange(min: 0, max: Swift.max(max, -min))
  }
}

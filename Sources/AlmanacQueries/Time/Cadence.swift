public import AlmanacModel
import AlmanacStore

/// The gaps between one company's, or one family's, consecutive releases of one milestone.
public struct Cadence: Equatable, Sendable {
  /// One release and the time since the one before it.
  public struct Step: Equatable, Sendable {
    /// The release.
    public let release: Resolution
    /// Days since the release before it; nil for the first.
    public let gap: DayRange?
  }

  /// The company's name.
  public let company: String
  /// The family, where only one was asked for.
  public let family: String?
  /// The milestone.
  public let milestone: Milestone
  /// The dated releases in order.
  public let steps: [Step]
  /// How many releases no source dates; they are left out.
  public let undated: Int
  /// Days since the last release.
  public let sinceLast: DayRange

  /// The median gap.
  public var median: MedianDays? { MedianDays(of: steps.compactMap(\.gap)) }
  /// The shortest gap: the least that it can be, and the most.
  public var shortest: DayRange? { extreme { $0.min() } }
  /// The longest gap: the least that it can be, and the most.
  public var longest: DayRange? { extreme { $0.max() } }

  /// Asks for the cadence of a company.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name.
  ///   - family: only releases of this family; any case.
  ///   - milestone: only releases that go this far.
  /// - Throws: `QuestionError` where the name is not known or there is no such release,
  ///   `StoreError`.
  public init(
    _ question: Question,
    company name: String,
    family: String? = nil,
    milestone: Milestone = .available
  ) throws {
    let company = try question.company(name)
    let all = try question.resolutions(EventScope(companies: [company.key], kinds: [.release]))
      .filter { question.statuses != nil || $0.event.status == .completed }
    let releases = all.filter { resolution in
      let attributes = resolution.event.attributes
      return attributes.milestone ?? .available == milestone
        && (family.map { attributes.family?.folded == $0.folded } ?? true)
    }
    let dated = releases.filter { $0.event.span != nil }
    guard let last = dated.last?.event.span else {
      throw question.absence(
        of: "no dated release of \(company.name)",
        family: family,
        " with the milestone \(milestone.rawValue)",
        among: all
      )
    }
    self.company = company.name
    self.family = releases.first?.event.attributes.family.flatMap { family == nil ? nil : $0 }
    self.milestone = milestone
    undated = releases.count - dated.count
    steps = dated.enumerated().map { index, release in
      let before = index > 0 ? dated[index - 1].event.span : nil
      let gap = before.flatMap { before in
        release.event.span.map { DaySpan.gap(from: before, to: $0).magnitude }
      }
      return Step(release: release, gap: gap)
    }
    sinceLast = DaySpan.gap(
      from: last,
      to: DaySpan(earliest: question.today, latest: question.today)
    )
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

extension DayRange {
  /// The length whatever the order of its ends.
  var magnitude: DayRange {
    guard let min, min < 0 else { return self }
    guard let max, max > 0 else { return -self }
    return DayRange(min: 0, max: Swift.max(max, -min))
  }
}

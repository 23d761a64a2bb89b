/// A date as precise as its source: EDTF text, kept as written, and the days it can mean.
///
/// Source: Extended Date/Time Format (EDTF) Specification, Library of Congress, 2019 (ISO 8601-2).
/// Read are level 0, level 1 qualifiers, unspecified digits, seasons and open intervals, and of
/// level 2 the quarters (33–36), semesters (40–41) and one-of sets. `2026-Q1` and `2026-H1` are
/// read and written back as EDTF; a qualifier after a quarter or a semester is an extension.
public struct EventDate: Sendable {
  /// The date in EDTF.
  public let edtf: String
  /// The days it can mean, with `~` widened by half a unit on each side.
  public let span: DaySpan
  private let expression: DateExpression

  /// The date in words, `11 Dec 2025`, `Q1 2026`, `by 2030`.
  public var text: String { expression.words }
  /// By how many days `~` or `%` widened the span on each side; 0 where neither stands.
  public var widening: Int { expression.widening }
  /// Whether `?` or `%` marks the date as uncertain.
  public var isUncertain: Bool { expression.isUncertain }
  /// The units that the text names, each as the days it covers without any widening.
  public var units: [DaySpan] { expression.units.map(\.period.span) }

  /// The first day it can mean; nil for an open start.
  public var earliest: Day? { span.earliest }
  /// The last day it can mean; nil for an open end.
  public var latest: Day? { span.latest }

  /// Whether no day lies in both dates.
  public func excludes(_ other: EventDate) -> Bool { !span.overlaps(other.span) }

  /// Reads a date.
  ///
  /// - Parameter text: EDTF, or a year with `Q1`–`Q4` or `H1`–`H2`.
  /// - Throws: `DateError` with what is wrong and what can be written instead.
  public init(_ text: String) throws(DateError) {
    self.init(try DateParser.parse(text))
  }

  /// The date of one day.
  public init(day: Day) {
    let (year, month, dayOfMonth) = day.calendar
    self.init(.single(Unit(.day(year, month, dayOfMonth))))
  }

  init(_ expression: DateExpression) {
    edtf = expression.edtf
    span = expression.span
    self.expression = expression
  }
}

extension EventDate: Hashable {
  /// Dates are equal when they are written the same in EDTF.
  public static func == (one: EventDate, other: EventDate) -> Bool { one.edtf == other.edtf }

  /// Hashes the EDTF text.
  public func hash(into hasher: inout Hasher) { hasher.combine(edtf) }
}

/// Why a text is not a date.
public struct DateError: Error, Equatable, CustomStringConvertible {
  /// The text that was read.
  public let text: String
  /// What is wrong with it.
  public let problem: String

  /// One line: what is wrong and what can be written.
  public var description: String {
    "'\(text)' is not a date: \(problem); write 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~ or ../2030"
  }
}

/// What an EDTF text says, before it is printed or read as days.
enum DateExpression: Equatable {
  case single(Unit)
  /// Two ends, each a unit or open.
  case interval(Unit?, Unit?)
  /// One of several: units, or runs of days between two of them.
  case oneOf([Member])

  enum Member: Equatable {
    case unit(Unit)
    case run(Unit?, Unit?)
  }

  var edtf: String {
    switch self {
    case .single(let unit): unit.edtf
    case .interval(let start, let end): "\(start?.edtf ?? "..")/\(end?.edtf ?? "..")"
    case .oneOf(let members): "[" + members.map(\.edtf).joined(separator: ",") + "]"
    }
  }

  var words: String {
    switch self {
    case .single(let unit): unit.words
    case .interval(let start, let end): Member.run(start, end).words
    case .oneOf(let members): members.map(\.words).joined(separator: " or ")
    }
  }

  var span: DaySpan {
    switch self {
    case .single(let unit): unit.span
    case .interval(let start, let end): Member.run(start, end).span
    case .oneOf(let members):
      members.dropFirst().reduce(members[0].span) { $0.union($1.span) }
    }
  }

  var units: [Unit] {
    switch self {
    case .single(let unit): [unit]
    case .interval(let start, let end): [start, end].compactMap(\.self)
    case .oneOf(let members):
      members.flatMap { member in
        switch member {
        case .unit(let unit): [unit]
        case .run(let start, let end): [start, end].compactMap(\.self)
        }
      }
    }
  }

  var widening: Int { units.map(\.widening).max() ?? 0 }

  var isUncertain: Bool { units.contains { $0.qualifier.isUncertain } }
}

extension DateExpression.Member {
  var edtf: String {
    switch self {
    case .unit(let unit): unit.edtf
    case .run(let start, let end): "\(start?.edtf ?? "")..\(end?.edtf ?? "")"
    }
  }

  var words: String {
    switch self {
    case .unit(let unit): unit.words
    case .run(let start?, let end?): "\(start.words) to \(end.words)"
    case .run(nil, let end?): "by \(end.words)"
    case .run(let start?, nil): "\(start.words) or later"
    case .run(nil, nil): "any time"
    }
  }

  var span: DaySpan {
    switch self {
    case .unit(let unit): unit.span
    case .run(let start, let end):
      DaySpan(earliest: start?.span.earliest, latest: end?.span.latest)
    }
  }
}

/// One unit of the calendar with its qualifier.
struct Unit: Equatable {
  var period: CalendarPeriod
  var qualifier: DateQualifier = .none

  init(_ period: CalendarPeriod, _ qualifier: DateQualifier = .none) {
    self.period = period
    self.qualifier = qualifier
  }

  var edtf: String { period.edtf + qualifier.rawValue }

  var words: String {
    (qualifier.isApproximate ? "about " : "") + period.words + (qualifier.isUncertain ? "?" : "")
  }

  var widening: Int { qualifier.isApproximate ? period.halfLength : 0 }

  var span: DaySpan {
    let exact = period.span
    return DaySpan(
      earliest: exact.earliest.map { $0 - widening },
      latest: exact.latest.map { $0 + widening }
    )
  }
}

/// How sure a source is of a date (EDTF level 1).
enum DateQualifier: String {
  case none = ""
  case approximate = "~"
  case uncertain = "?"
  case both = "%"

  var isApproximate: Bool { self == .approximate || self == .both }
  var isUncertain: Bool { self == .uncertain || self == .both }
}

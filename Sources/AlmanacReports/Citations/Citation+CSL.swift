import AlmanacModel

extension [Citation] {
  /// The sources as CSL-JSON.
  var csl: JSON { .array(map(\.csl)) }
}

extension Citation {
  fileprivate var csl: JSON {
    var members: [JSON.Member] = [
      .init(key: "id", value: .string(article)),
      .init(key: "type", value: .string("webpage")),
      .init(key: "title", value: .string(title)),
      .init(key: "container-title", value: .string(publisher)),
      .init(key: "publisher", value: .string(publisher)),
    ]
    if !url.isEmpty { members.append(.init(key: "URL", value: .string(url))) }
    members.append(.init(key: "issued", value: published.csl))
    if let accessed { members.append(.init(key: "accessed", value: accessed.csl)) }
    if !via.isEmpty {
      members.append(
        .init(key: "note", value: .string("seen through \(via.joined(separator: ", "))"))
      )
    }
    return .object(members)
  }
}

extension EventDate {
  /// The date as CSL-JSON has it: as many parts as the source gives, two where it is a range, and in
  /// words where parts would say more than the source does.
  fileprivate var csl: JSON {
    guard let parts else { return .object([.init(key: "literal", value: .string(text))]) }
    let numbers = parts.map { JSON.array($0.map { .number(String($0)) }) }
    var members: [JSON.Member] = [.init(key: "date-parts", value: .array(numbers))]
    if widening > 0 || isUncertain { members.append(.init(key: "circa", value: .bool(true))) }
    return .object(members)
  }

  /// The parts of the calendar that the text names: one list, or two for a range; nil for an open end
  /// and for one of several dates.
  var parts: [[Int]]? {
    guard !edtf.contains("["), !edtf.contains("..") else { return nil }
    let named = units.compactMap(\.calendarParts)
    guard named.count == units.count, let first = named.first else { return nil }
    if units.count == 1 { return first }
    guard units.count == 2, let last = named.last?.last else { return nil }
    return [first[0], last]
  }
}

extension DaySpan {
  /// A unit of the calendar: a day, a month or a year as one list of its parts, others from the first
  /// to the last.
  fileprivate var calendarParts: [[Int]]? {
    guard let start = earliest?.calendar, let end = latest?.calendar else { return nil }
    if earliest == latest { return [[start.year, start.month, start.day]] }
    if start.month == 1, end.month == 12 {
      return start.year == end.year ? [[start.year]] : [[start.year], [end.year]]
    }
    if start.year == end.year, start.month == end.month { return [[start.year, start.month]] }
    return [[start.year, start.month], [end.year, end.month]]
  }
}

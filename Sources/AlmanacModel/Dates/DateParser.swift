/// Reads EDTF text into a `DateExpression`.
enum DateParser {
  static func parse(_ text: String) throws(DateError) -> DateExpression {
    if let (year, month, day) = isoDay(text) { return .single(Unit(.day(year, month, day))) }
    do {
      return try expression(text)
    } catch {
      throw DateError(text: shortened(text), problem: error.problem)
    }
  }

  /// The year, month and day of `2025-12-11`, as most dates are written; nil for everything else.
  private static func isoDay(_ text: String) -> (Int, Int, Int)? {
    var text = text
    let parts = text.withUTF8 { bytes -> (Int, Int, Int)? in
      guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
      var numbers = (0, 0, 0)
      for (place, byte) in bytes.enumerated() where place != 4 && place != 7 {
        guard (0x30...0x39).contains(byte) else { return nil }
        let digit = Int(byte - 0x30)
        switch place {
        case ..<4: numbers.0 = numbers.0 * 10 + digit
        case ..<7: numbers.1 = numbers.1 * 10 + digit
        default: numbers.2 = numbers.2 * 10 + digit
        }
      }
      return numbers
    }
    guard let parts, Day(year: parts.0, month: parts.1, day: parts.2) != nil else { return nil }
    return parts
  }

  private struct Problem: Error {
    let problem: String
    init(_ problem: String) { self.problem = problem }
  }

  private static func expression(_ text: String) throws(Problem) -> DateExpression {
    guard !text.isEmpty else { throw Problem("it is empty") }
    guard text.utf8.count <= 200 else { throw Problem("it is longer than 200 characters") }
    if text.hasPrefix("[") {
      guard text.hasSuffix("]") else { throw Problem("the set has no closing ]") }
      return .oneOf(try members(text.dropFirst().dropLast()))
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1: return .single(try unit(ends[0]))
    case 2:
      let (start, end) = (try end(ends[0]), try end(ends[1]))
      guard start != nil || end != nil else { throw Problem("both ends are open") }
      try requireOrder(start, end)
      return .interval(start, end)
    default: throw Problem("an interval has two ends")
    }
  }

  private static func end(_ text: Substring) throws(Problem) -> Unit? {
    text.isEmpty || text == ".." ? nil : try unit(text)
  }

  private static func members(_ text: Substring) throws(Problem) -> [DateExpression.Member] {
    var members: [DateExpression.Member] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = try split(trimmed(part))
      if ends.count == 1 {
        members.append(.unit(try unit(ends[0])))
      } else {
        let (start, end) = (try end(ends[0]), try end(ends[1]))
        guard start != nil || end != nil else { throw Problem("both ends are open") }
        try requireOrder(start, end)
        members.append(.run(start, end))
      }
    }
    return members
  }

  /// The two sides of `..`, or the whole text where there is none.
  private static func split(_ text: Substring) throws(Problem) -> [Substring] {
    guard let dots = text.firstIndex(of: ".") else { return [text] }
    let after = text.index(after: dots)
    guard after < text.endIndex, text[after] == "." else {
      throw Problem("a run is written with ..")
    }
    return [text[..<dots], text[text.index(after: after)...]]
  }

  private static func requireOrder(_ start: Unit?, _ end: Unit?) throws(Problem) {
    if let first = start?.period.span.earliest, let last = end?.period.span.latest, last < first {
      throw Problem("it ends before it starts")
    }
  }

  private static func unit(_ text: Substring) throws(Problem) -> Unit {
    var text = text
    var qualifier = DateQualifier.none
    if let mark = text.last.flatMap({ DateQualifier(rawValue: String($0)) }) {
      qualifier = mark
      text = text.dropLast()
    }
    return Unit(try period(text.split(separator: "-", omittingEmptySubsequences: false)), qualifier)
  }

  private static func period(_ parts: [Substring]) throws(Problem) -> CalendarPeriod {
    guard (1...3).contains(parts.count) else { throw Problem("it has too many parts") }
    let first = parts[0]
    guard first.utf8.count == 4 else { throw Problem("a year has four digits") }
    let hidden = first.reversed().prefix { $0 == "X" }.count
    if hidden > 0 {
      guard parts.count == 1, hidden < 4, let known = number(first.dropLast(hidden)) else {
        throw Problem("X stands for the last one to three digits of a year alone")
      }
      return .years(known, hidden)
    }
    guard let year = number(first) else { throw Problem("a year has four digits") }
    guard parts.count > 1 else { return .year(year) }
    if parts.count == 2 { return try secondPart(parts[1], of: year) }
    if parts[1] == "XX", parts[2] == "XX" { return .someDay(year) }
    guard parts[1].utf8.count == 2, let month = number(parts[1]), (1...12).contains(month) else {
      throw Problem("there is no month \(parts[1])")
    }
    if parts[2] == "XX" { return .someDayOfMonth(year, month) }
    guard parts[2].utf8.count == 2, let day = number(parts[2]),
      Day(year: year, month: month, day: day) != nil
    else { throw Problem("\(monthNames[month - 1]) \(year) has no day \(parts[2])") }
    return .day(year, month, day)
  }

  private static func secondPart(_ part: Substring, of year: Int) throws(Problem) -> CalendarPeriod
  {
    switch part {
    case "XX": return .someMonth(year)
    case "Q1", "Q2", "Q3", "Q4": return .season(year, 32 + (number(part.dropFirst()) ?? 1))
    case "H1", "H2": return .season(year, 39 + (number(part.dropFirst()) ?? 1))
    default: break
    }
    guard part.utf8.count == 2, let code = number(part) else {
      throw Problem("'\(part)' is no month, quarter or season")
    }
    if (1...12).contains(code) { return .month(year, code) }
    guard seasonMonths[code] != nil else { throw Problem("there is no month \(part)") }
    return .season(year, code)
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    return start.prefix(start.count - start.reversed().prefix { $0 == " " }.count)
  }
}

/// A text cut to some characters, its control characters as spaces, for a message of one line.
///
/// A letter may have any number of marks; no more of those are kept than fit a name.
public func shortened(_ text: String, to limit: Int = 60) -> String {
  let head = text.unicodeScalars.prefix(2 * limit)
  let clean = String(String.UnicodeScalarView(head.map { $0.isObeyed ? " " : $0 }))
  let isWhole = head.endIndex == text.unicodeScalars.endIndex
  return isWhole && clean.count <= limit ? clean : clean.prefix(limit - 1) + "…"
}

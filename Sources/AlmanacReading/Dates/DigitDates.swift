import AlmanacModel

/// Reads dates in digits alone: `2025-12-11`, `11.12.2025`, `12/25/2025`, `2025-12`.
struct DigitDates {
  let tokens: Tokens
  let startsWithDay: Bool

  /// The dates that the digits at a place can mean, and the place behind them.
  func read(_ start: Int) -> (dates: [EventDate], end: Int)? {
    guard let token = tokens[start], token.kind == .number else { return nil }
    if token.text.contains(".") {
      let parts = token.text.split(separator: ".", omittingEmptySubsequences: false).map(
        String.init
      )
      return dates(parts, isDotted: true).map { ($0, start + 1) }
    }
    var (parts, end) = ([token.text], start + 1)
    while parts.count < 3, let sign = tokens.sign(end), sign == "-" || sign == "/",
      tokens[end]?.isAttached == true, parts.count == 1 || sign == tokens.sign(end - 2),
      let next = tokens[end + 1], next.kind == .number, next.isAttached
    {
      parts.append(next.text)
      end += 2
    }
    return dates(parts, isDotted: false).map { ($0, end) }
  }

  private func dates(_ parts: [String], isDotted: Bool) -> [EventDate]? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count) else { return nil }
    if parts.count == 2, parts[1].count == 4, (1...12).contains(numbers[0]),
      (1900...2100).contains(numbers[1]), !isDotted
    {
      return (try? EventDate("\(numbers[1])-\(two(numbers[0]))")).map { [$0] }
    }
    if parts[0].count == 4 {
      guard (1900...2100).contains(numbers[0]), parts[1].count <= 2 else { return nil }
      if parts.count == 2 {
        guard !isDotted, (1...12).contains(numbers[1]) else { return nil }
        return (try? EventDate("\(parts[0])-\(two(numbers[1]))")).map { [$0] }
      }
      return Day(year: numbers[0], month: numbers[1], day: numbers[2]).map { [EventDate(day: $0)] }
    }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, let year = year(parts[2])
    else {
      return nil
    }
    let (first, second) = (numbers[0], numbers[1])
    let orders =
      isDotted
      ? [(second, first)]
      : startsWithDay ? [(second, first), (first, second)] : [(first, second), (second, first)]
    var dates: [EventDate] = []
    for (month, day) in orders {
      guard let day = Day(year: year, month: month, day: day) else { continue }
      let date = EventDate(day: day)
      if !dates.contains(date) { dates.append(date) }
    }
    return dates.isEmpty ? nil : dates
  }

  private func year(_ text: String) -> Int? {
    guard let year = Int(text) else { return nil }
    if text.count == 4 { return (1900...2100).contains(year) ? year : nil }
    return text.count == 2 && year < 70 ? 2000 + year : nil
  }
}

import AlmanacFiles
import AlmanacModel

/// One row of a table, read by a map: its values by attribute.
struct TableRow {
  let layout: TableLayout
  let source: Source
  let cells: [String]
  let number: Int

  var map: TableMap { layout.map }

  /// What is wrong with the row.
  struct Problem: Error {
    let text: String
    init(_ text: String) { self.text = text }
  }

  /// The text of an attribute: of the first column that has one, by the map's words, or the default.
  func text(_ attribute: String) -> String? {
    guard let field = layout.fields[attribute] else { return nil }
    let value = texts(field).first { _ in true }.map(field.meaning) ?? field.standard
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The texts that the columns of an attribute have, the first of which counts.
  private func texts(_ field: TableLayout.Field) -> some Sequence<String> {
    field.places.lazy.map { cells[$0].trimming }.filter { !$0.isEmpty }
  }

  func word<Word: VocabularyWord>(_ attribute: String, _ type: Word.Type) throws(Problem) -> Word? {
    try word(attribute, of: type).flatMap { Word(rawValue: $0) }
  }

  func word(_ attribute: String, of vocabulary: any VocabularyWord.Type) throws(Problem) -> String?
  {
    guard let text = text(attribute) else { return nil }
    if vocabulary.has(text) { return text }
    throw Problem("\(vocabulary.refusal(of: text)); say in the map's `words:` what it means")
  }

  /// A date in EDTF or one of the map's formats, of a year from 1900 to 2100.
  func date(_ attribute: String) throws(Problem) -> EventDate? {
    guard let text = text(attribute) else { return nil }
    guard let date = date(of: text) else {
      throw Problem("'\(shortened(text))' is not a date that the map's formats or EDTF can read")
    }
    for day in [date.earliest, date.latest].compactMap(\.self)
    where !(1900...2100).contains(day.calendar.year) {
      throw Problem("the year of '\(shortened(text))' is impossible")
    }
    return date
  }

  private func date(of text: String) -> EventDate? {
    layout.patterns.lazy.compactMap { $0.date(text) }.first ?? (try? EventDate(text))
  }

  /// Says that two columns of the date lie more than a year apart; nil where they do not.
  var dateOddity: String? {
    guard let field = layout.fields["date"], field.places.count > 1 else { return nil }
    let texts = Array(texts(field))
    guard texts.count > 1, let first = date(of: texts[0]) else { return nil }
    for text in texts.dropFirst() {
      guard let other = date(of: text) else { continue }
      let apart = DaySpan.gap(from: first.span, to: other.span)
      guard (apart.min ?? 0) > 366 || (apart.max ?? 0) < -366 else { continue }
      return
        "row \(number) has the dates \(first.text) and \(other.text), more than a year apart: is one of them wrong?"
    }
    return nil
  }

  /// Says that a claim is completed after the table was published; nil where none is.
  func oddity(of claims: [Claim]) -> String? {
    claims.first(where: \.isAheadOfItsSource)?.attributes.date.map { date in
      "row \(number) says that \(date.text) is past, and the table is of \(source.published.text): is it a plan?"
    }
  }

  func money(_ attribute: String) throws(Problem) -> Money? {
    guard let text = text(attribute) else { return nil }
    let amount = try amount(text)
    if amount.bounds.low == 0, amount.bounds.high == 0 { return nil }
    guard let currency = amount.currency ?? map.currency else {
      throw Problem("'\(shortened(text))' names no currency: add `currency:` to the map")
    }
    let money = Money(currency, amount.bounds)
    guard money.isSomething else {
      throw Problem("\(attribute) is an amount above zero, not \(money.text)")
    }
    return money
  }

  func figure(_ attribute: String) throws(Problem) -> Figure? {
    guard let text = text(attribute) else { return nil }
    let amount = try amount(text)
    let unit = self.text("unit") ?? amount.currency?.code ?? (amount.isPercent ? "percent" : nil)
    guard let unit else { throw Problem("'\(shortened(text))' has no unit") }
    return Figure(amount.bounds, unit: unit)
  }

  private func amount(_ text: String) throws(Problem) -> WrittenAmount {
    do {
      return try WrittenAmount(Exponent.plain(text) ?? text)
    } catch {
      throw Problem(error.description)
    }
  }
}

/// Numbers as spreadsheets write large ones, `2E+11`.
enum Exponent {
  /// The number without its exponent; nil where the text is no such number.
  static func plain(_ text: String) -> String? {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let power = Int(parts[1].replacing("+", with: "")),
      (-6...18).contains(power)
    else { return nil }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let mantissa = parts[0].drop { $0 == "-" || $0 == "+" }
    let digits = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(digits.count), digits.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      !digits[0].isEmpty
    else { return nil }
    let whole = String(digits[0])
    let fraction = digits.count == 2 ? String(digits[1]) : ""
    let all = whole + fraction
    let point = whole.count + power
    if point >= all.count { return sign + all + String(repeating: "0", count: point - all.count) }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
    return sign + all.prefix(point) + "." + all.dropFirst(point)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimming: String {
    func isInk(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isInk(utf8.first), isInk(utf8.last) { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

import AlmanacCSV
import AlmanacModel

/// One value of a claim or an event as engines read it.
struct ValueCells {
  /// What competes with it: the attribute, and of an investor who it is.
  let contest: String
  let attribute: Attribute
  /// The value as one text: two values are the same where their texts are.
  let text: String
  var days: DaySpan?
  var bounds: Bounds?
  /// The currency of money, or the unit of a figure.
  var unit: String?
  var investor: Investor?
  let value: AttributeValue

  /// Every value that some attributes hold, the title first; one an investor.
  static func all(of attributes: Attributes) -> [ValueCells] {
    var seen: Set<String> = []
    let investors = attributes.investors.filter { seen.insert($0.name).inserted }
    return [ValueCells(.title, .text(attributes.title))]
      + attributes.values.filter { $0.attribute != .investors }
      .map { ValueCells($0.attribute, $0.value) }
      + investors.map { ValueCells(.investors, .investors([$0])) }
  }

  private init(_ attribute: Attribute, _ value: AttributeValue) {
    self.attribute = attribute
    self.value = value
    var contest = attribute.name
    switch value {
    case .date(let date):
      text = date.edtf
      days = date.span
    case .money(let money):
      text = ValueCells.text(of: money)
      bounds = money.bounds
      unit = money.currency.code
    case .figure(let figure):
      text = "\(ValueCells.text(of: figure.bounds)) \(figure.unit)"
      bounds = figure.bounds
      unit = figure.unit
    case .word(let word): text = word
    case .text(let words): text = words
    case .names(let names): text = names.joined(separator: "; ")
    case .investors(let investors):
      let part = investors.first
      let amount = part?.amount
      investor = part
      contest += " " + (part?.name ?? "")
      text = [
        part?.role.rawValue, part?.state?.rawValue ?? "-", amount.map(ValueCells.text) ?? "-",
      ].compactMap(\.self).joined(separator: " ")
      bounds = amount?.bounds
      unit = amount?.currency.code
    }
    self.contest = contest
  }

  private static func text(of money: Money) -> String {
    "\(text(of: money.bounds)) \(money.currency.code)"
  }

  private static func text(of bounds: Bounds) -> String {
    let numbers = bounds.written.map { String($0) }.joined(separator: "..")
    let isRange = bounds.qualifier == .exact || bounds.qualifier == .range
    return isRange ? numbers : bounds.qualifier.rawValue + numbers
  }
}

extension CSVWriter.Cell {
  /// A number, or nothing.
  static func number(_ number: Int?) -> CSVWriter.Cell {
    number.map { .plain(String($0)) } ?? .empty
  }

  /// A number, or nothing.
  static func number(_ number: Int64?) -> CSVWriter.Cell {
    number.map { .plain(String($0)) } ?? .empty
  }

  /// 1 or 0.
  static func flag(_ flag: Bool) -> CSVWriter.Cell { .plain(flag ? "1" : "0") }
}

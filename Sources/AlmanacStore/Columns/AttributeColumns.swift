import AlmanacModel
import Foundation

/// The columns in which claims and events store their attributes, in one order for both.
enum AttributeColumns {
  static let names: [String] =
    ["title", "date_edtf", "earliest", "latest", "end_edtf"]
    + ["amount", "raised", "target", "pre_money", "post_money"].flatMap { money($0) }
    + ["value_low", "value_high", "value_qualifier", "unit"]
    + ["basis", "milestone", "family", "round", "deal", "level", "parties"]

  static func money(_ name: String) -> [String] {
    [name + "_low", name + "_high", name + "_qualifier", name + "_currency"]
  }

  /// The names behind a table's name, for a SELECT.
  static func list(of table: String) -> String {
    names.map { "\(table).\($0)" }.joined(separator: ", ")
  }
}

extension RowWriter {
  /// Adds the values of `AttributeColumns.names`; without attributes, nothing in their places.
  func add(_ attributes: Attributes?) {
    guard let attributes else { return skip(Int32(AttributeColumns.names.count)) }
    let date = attributes.date
    add(attributes.title)
    add(date?.edtf)
    add(date?.earliest?.iso)
    add(date?.latest?.iso)
    add(attributes.end?.edtf)
    add(attributes.amount)
    add(attributes.raised)
    add(attributes.target)
    add(attributes.preMoney)
    add(attributes.postMoney)
    add(attributes.figure?.bounds)
    add(attributes.figure?.unit)
    add(attributes.basis?.rawValue)
    add(attributes.milestone?.rawValue)
    add(attributes.family)
    add(attributes.round?.rawValue)
    add(attributes.deal?.rawValue)
    add(attributes.level)
    add(attributes.parties.isEmpty ? nil : RowWriter.json(attributes.parties))
  }

  func add(_ money: Money?) {
    add(money?.bounds)
    add(money?.currency.code)
  }

  private func add(_ bounds: Bounds?) {
    add(bounds?.low)
    add(bounds?.high)
    add(bounds?.qualifier.rawValue)
  }

  private static func json(_ list: [String]) -> String? {
    (try? JSONEncoder().encode(list)).map { String(decoding: $0, as: UTF8.self) }
  }
}

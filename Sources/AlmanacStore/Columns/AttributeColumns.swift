import AlmanacModel
import Foundation
import GRDB

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

  static func values(of attributes: Attributes) -> [(any DatabaseValueConvertible)?] {
    let date = attributes.date
    var values: [(any DatabaseValueConvertible)?] = [
      attributes.title, date?.edtf, date?.earliest?.iso, date?.latest?.iso, attributes.end?.edtf,
    ]
    for money in [
      attributes.amount, attributes.raised, attributes.target, attributes.preMoney,
      attributes.postMoney,
    ] {
      values += bounds(money?.bounds) + [money?.currency.code]
    }
    values += bounds(attributes.figure?.bounds) + [attributes.figure?.unit]
    values += [
      attributes.basis?.rawValue, attributes.milestone?.rawValue, attributes.family,
      attributes.round?.rawValue, attributes.deal?.rawValue, attributes.level,
      attributes.parties.isEmpty ? nil : json(attributes.parties),
    ]
    return values
  }

  static func bounds(_ bounds: Bounds?) -> [(any DatabaseValueConvertible)?] {
    [bounds?.low, bounds?.high, bounds?.qualifier.rawValue]
  }

  private static func json(_ list: [String]) -> String? {
    (try? JSONEncoder().encode(list)).map { String(decoding: $0, as: UTF8.self) }
  }
}

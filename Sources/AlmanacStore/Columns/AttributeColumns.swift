import AlmanacModel
import Foundation

/// The columns in which claims and events store their attributes, in one order for both.
enum AttributeColumns {
  static let names: [String] = ["title"] + Attribute.valued.flatMap(\.columns)

  static func money(_ name: String) -> [String] {
    [name + "_low", name + "_high", name + "_qualifier", name + "_currency"]
  }

  /// The names behind a table's name, for a SELECT.
  static func list(of table: String) -> String {
    names.map { "\(table).\($0)" }.joined(separator: ", ")
  }
}

extension Attribute {
  /// The columns that hold a value of the attribute; none where it has a table of its own.
  var columns: [String] {
    let declaration = declaration
    return switch declaration.type {
    case .date where self == .date: ["date_edtf", "earliest", "latest"]
    case .date: [declaration.name + "_edtf"]
    case .money: AttributeColumns.money(declaration.name)
    case .figure: ["value_low", "value_high", "value_qualifier", "unit"]
    case .text, .names, .word: [declaration.name]
    case .investors: []
    }
  }
}

extension RowWriter {
  private static let places: [(attribute: Attribute, count: Int32)] = Attribute.valued.map {
    ($0, Int32($0.columns.count))
  }

  /// Adds the values of `AttributeColumns.names`; without attributes, nothing in their places.
  func add(_ attributes: Attributes?) {
    guard let attributes else { return skip(Int32(AttributeColumns.names.count)) }
    add(attributes.title)
    var values = attributes.values[...]
    for (attribute, count) in RowWriter.places {
      guard let next = values.first, next.attribute == attribute else {
        skip(count)
        continue
      }
      add(next.value, isSpan: count == 3)
      values = values.dropFirst()
    }
  }

  private func add(_ value: AttributeValue, isSpan: Bool) {
    switch value {
    case .date(let date):
      add(date.edtf)
      guard isSpan else { return }
      add(date.earliest?.iso)
      add(date.latest?.iso)
    case .money(let money): add(money)
    case .figure(let figure):
      add(figure.bounds)
      add(figure.unit)
    case .word(let text), .text(let text): add(text)
    case .names(let names): add(RowWriter.json(names))
    case .investors: break
    }
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

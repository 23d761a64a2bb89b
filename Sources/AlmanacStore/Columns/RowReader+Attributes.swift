import AlmanacModel
import Foundation

extension RowReader {
  /// The values of `AttributeColumns.names`.
  mutating func attributes() throws -> Attributes {
    var attributes = Attributes(title: try text())
    attributes.date = try date()
    skip(2)
    attributes.end = try date()
    attributes.amount = try money()
    attributes.raised = try money()
    attributes.target = try money()
    attributes.preMoney = try money()
    attributes.postMoney = try money()
    let value = try bounds()
    let unit: String? = try next()
    attributes.figure = value.map { Figure($0, unit: unit ?? "") }
    attributes.basis = try word()
    attributes.milestone = try word()
    attributes.family = try next()
    attributes.round = try word()
    attributes.deal = try word()
    attributes.level = try next()
    if let json: String = try next() {
      attributes.parties = try JSONDecoder().decode([String].self, from: Data(json.utf8))
    }
    return attributes
  }

  mutating func date() throws -> EventDate? {
    try (next() as String?).map { try EventDate($0) }
  }

  mutating func money() throws -> Money? {
    let bounds = try bounds()
    let code: String? = try next()
    return try bounds.map { bounds in
      guard let currency = code.flatMap({ Currency($0) }) else {
        throw Damage(text: "the currency '\(code ?? "")'")
      }
      return Money(currency, bounds)
    }
  }

  private mutating func bounds() throws -> Bounds? {
    let (low, high): (Int64?, Int64?) = (try next(), try next())
    let qualifier: Bounds.Qualifier? = try word()
    return try qualifier.map { qualifier in
      guard let bounds = Bounds(low: low, high: high, qualifier: qualifier) else {
        throw Damage(text: "\(qualifier.rawValue) amount")
      }
      return bounds
    }
  }
}

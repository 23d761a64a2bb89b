import AlmanacModel
import Foundation

extension RowReader {
  private static let plan = Attribute.valued.map { ($0, $0.declaration.type) }

  /// The values of `AttributeColumns.names`.
  mutating func attributes() throws -> Attributes {
    var attributes = Attributes(title: try text())
    for (attribute, type) in RowReader.plan {
      guard let value = try value(of: attribute, type) else { continue }
      attributes.append(attribute, value)
    }
    return attributes
  }

  private mutating func value(of attribute: Attribute, _ type: Attribute.ValueType) throws
    -> AttributeValue?
  {
    switch type {
    case .date:
      let date = try date()
      if attribute == .date { skip(2) }
      return date.map { .date($0) }
    case .money: return try money().map { .money($0) }
    case .figure:
      let bounds = try bounds()
      let unit: String? = try next()
      return bounds.map { .figure(Figure($0, unit: unit ?? "")) }
    case .text: return (try next() as String?).map { .text($0) }
    case .word(let vocabulary):
      guard let word: String = try next() else { return nil }
      guard vocabulary.has(word) else { throw Damage(text: "the word '\(word)'") }
      return .word(word)
    case .names:
      guard let json: String = try next() else { return nil }
      return .names(try JSONDecoder().decode([String].self, from: Data(json.utf8)))
    case .investors: return nil
    }
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

import AlmanacModel

/// A value of an attribute under its key in JSON.
public struct AttributePayload: Equatable, Sendable {
  /// The attribute's key in JSON.
  public let key: String
  /// The value; null where no claim gives one.
  public let value: Value

  /// A value of an attribute.
  public enum Value: Encodable, Equatable, Sendable {
    case date(DatePayload)
    case money(MoneyPayload)
    case figure(FigurePayload)
    case text(String)
    case names([String])
    case investors([InvestorPayload])
    case unknown

    /// Writes the value itself.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .date(let date): try container.encode(date)
      case .money(let money): try container.encode(money)
      case .figure(let figure): try container.encode(figure)
      case .text(let text): try container.encode(text)
      case .names(let names): try container.encode(names)
      case .investors(let investors): try container.encode(investors)
      case .unknown: try container.encodeNil()
      }
    }
  }

  init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }

  /// A money under a key.
  init(_ key: String, _ money: Money?) {
    self.init(key, money.map { .money(MoneyPayload($0)) } ?? .unknown)
  }
}

extension AttributePayload {
  /// The attributes of an event's kind, each under its key, whether known or not.
  ///
  /// A round has its headline amount and its type here; `funding` gives its other amounts.
  static func all(of event: Event) -> [AttributePayload] {
    let attributes = event.attributes
    if event.key.kind == .funding {
      return [
        AttributePayload("amount", attributes.headline),
        AttributePayload(Attribute.round.declaration.jsonKey, .of(.round, in: attributes)),
      ]
    }
    let own = Attribute.of(event.key.kind).filter { $0 != .date }
    let ordered = own.filter { $0 != .end } + own.filter { $0 == .end }
    return ordered.map { AttributePayload($0.declaration.jsonKey, .of($0, in: attributes)) }
  }
}

extension AttributePayload.Value {
  /// The value of an attribute, what the vocabulary takes for granted included.
  static func of(_ attribute: Attribute, in attributes: Attributes) -> AttributePayload.Value {
    switch attributes[attribute] ?? attribute.assumed {
    case .date(let date): .date(DatePayload(date))
    case .money(let money): .money(MoneyPayload(money))
    case .figure(let figure): .figure(FigurePayload(figure))
    case .word(let text), .text(let text): .text(text)
    case .names(let names): .names(names)
    case .investors(let investors): .investors(investors.map { InvestorPayload($0) })
    case nil: attribute == .parties ? .names([]) : .unknown
    }
  }
}

/// Somebody who put money into a round.
public struct InvestorPayload: Encodable, Equatable, Sendable {
  /// The registered name.
  public let name: String
  /// Whether it led the round.
  public let role: String
  /// How much it put in; nil where no source says so.
  public let amount: MoneyPayload?
  /// Whether that amount was paid or only promised; nil where no source says.
  public let state: String?
  /// The one outlet that names it, beside nearer sources that name others; nil of what stands.
  public let onlyBy: String?

  init(_ investor: Investor, onlyBy voice: String? = nil) {
    onlyBy = voice
    name = investor.name
    role = investor.role.rawValue
    amount = investor.amount.map { MoneyPayload($0) }
    state = investor.state?.rawValue
  }
}

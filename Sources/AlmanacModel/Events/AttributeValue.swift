/// A value that a claim gives for an attribute.
public enum AttributeValue: Hashable, Sendable {
  case date(EventDate)
  case money(Money)
  case figure(Figure)
  /// A word of the attribute's vocabulary.
  case word(String)
  case text(String)
  case names([String])
  case investors([Investor])

  /// The value in words.
  public var text: String {
    switch self {
    case .date(let date): date.text
    case .money(let money): money.text
    case .figure(let figure): figure.text
    case .word(let word): word
    case .text(let text): text
    case .names(let names): names.joined(separator: ", ")
    case .investors(let investors): investors.map(\.name).joined(separator: ", ")
    }
  }

  /// Whether both values cannot be right.
  public func excludes(_ other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.date(let one), .date(let other)): one.excludes(other)
    case (.money(let one), .money(let other)): one.excludes(other)
    case (.figure(let one), .figure(let other)): one.excludes(other)
    default: false
    }
  }
}

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

extension Attribute {
  /// How wide a value of the attribute is: 0 is as precise as can be, infinite where an end is open.
  ///
  /// Of dates in days, of amounts in parts of the upper end; a word that says only that the source
  /// does not say is wider than any other.
  func imprecision(of value: AttributeValue) -> Double {
    switch (value, declaration.type) {
    case (.date(let date), _): date.span.length.map { Double($0 - 1) } ?? .infinity
    case (.money(let money), _): money.bounds.imprecision
    case (.figure(let figure), _): figure.bounds.imprecision
    case (.word(let word), .word(let vocabulary)): vocabulary.isUnsaid(word) ? 1 : 0
    case (.investors(let investors), _):
      investors.first.map { $0.amount?.bounds.imprecision ?? 2 } ?? 0
    default: 0
    }
  }
}

extension VocabularyWord {
  fileprivate static func isUnsaid(_ word: String) -> Bool { unsaid?.rawValue == word }
}

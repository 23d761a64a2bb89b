/// A value that claims give for an attribute: how precise it is, and what it contradicts.
protocol AttributeValue: Equatable, Sendable {
  /// How wide the value is; 0 is as precise as can be.
  var imprecision: Double { get }
  /// The value in words.
  var words: String { get }
  /// Whether both values cannot be right.
  func excludes(_ other: Self) -> Bool
}

extension AttributeValue {
  var imprecision: Double { 0 }
  var words: String { "\(self)" }
  func excludes(_ other: Self) -> Bool { false }
}

extension Status: AttributeValue {}
extension Milestone: AttributeValue {}
extension DealType: AttributeValue {}
extension String: AttributeValue {}

extension EventDate: AttributeValue {
  /// In days; infinite where an end is open.
  var imprecision: Double { span.length.map { Double($0 - 1) } ?? .infinity }
  var words: String { text }
}

extension Money: AttributeValue {
  var imprecision: Double { bounds.imprecision }
  var words: String { text }
}

extension Figure: AttributeValue {
  var imprecision: Double { bounds.imprecision }
  var words: String { text }
}

extension Basis: AttributeValue {
  var imprecision: Double { self == .unspecified ? 1 : 0 }
}

extension RoundType: AttributeValue {
  var imprecision: Double { self == .undisclosed ? 1 : 0 }
}

extension Investor: AttributeValue {
  var imprecision: Double { amount?.bounds.imprecision ?? 2 }
}

extension [String]: AttributeValue {}

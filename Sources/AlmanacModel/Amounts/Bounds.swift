/// A number in hundredths, as a range with the qualifier that its source gave it.
public struct Bounds: Hashable, Sendable {
  /// The least it can be, in hundredths; nil where the source gives no lower bound.
  public let low: Int64?
  /// The most it can be, in hundredths; nil where the source gives no upper bound.
  public let high: Int64?
  /// How the source qualified the number.
  public let qualifier: Qualifier

  /// How a source qualifies a number.
  public enum Qualifier: String, VocabularyWord {
    case exact
    case about = "~"
    case atLeast = ">="
    case atMost = "<="
    case range = ".."

    /// What a message calls one of the words.
    public static let noun = "qualifier"

    /// The word as it starts a line or a cell.
    public var title: String {
      switch self {
      case .exact: "exactly"
      case .about: "about"
      case .atLeast: "at least"
      case .atMost: "up to"
      case .range: "from … to"
      }
    }

    /// What the word means.
    public var meaning: String {
      switch self {
      case .exact: "the number itself"
      case .about: "about the number"
      case .atLeast: "the number or more"
      case .atMost: "the number or less"
      case .range: "between two numbers"
      }
    }
  }

  /// A number of hundredths with a qualifier that takes one number.
  public init(_ hundredths: Int64, _ qualifier: Qualifier = .exact) {
    low = qualifier == .atMost ? nil : hundredths
    high = qualifier == .atLeast ? nil : hundredths
    self.qualifier = qualifier
  }

  /// A range of hundredths, or nil where it is empty or has no width.
  public init?(from low: Int64, to high: Int64) {
    guard low < high else { return nil }
    self.low = low
    self.high = high
    qualifier = .range
  }

  /// The bounds as they are stored, or nil where they do not fit the qualifier.
  public init?(low: Int64?, high: Int64?, qualifier: Qualifier) {
    switch (low, high, qualifier) {
    case (let low?, let high?, .exact) where low == high: self.init(low)
    case (let low?, let high?, .about) where low == high: self.init(low, .about)
    case (let low?, nil, .atLeast): self.init(low, .atLeast)
    case (nil, let high?, .atMost): self.init(high, .atMost)
    case (let low?, let high?, .range): self.init(from: low, to: high)
    default: return nil
    }
  }

  /// Whether some number lies in both.
  public func overlaps(_ other: Bounds) -> Bool {
    (both(high, other.low).map { $0.0 >= $0.1 } ?? true)
      && (both(other.high, low).map { $0.0 >= $0.1 } ?? true)
  }

  /// The width of the range relative to its upper end: 0 for one number, infinite for an open end.
  public var imprecision: Double {
    guard let low, let high else { return .infinity }
    let width = high == 0 ? 0 : Double(high - low) / Double(abs(high))
    return qualifier == .about ? Swift.max(width, 0.000_001) : width
  }

  /// The numbers that the source wrote down, lowest first.
  public var written: [Int64] {
    low == high ? [low].compactMap(\.self) : [low, high].compactMap(\.self)
  }
}

/// The type of a funding round.
///
/// A type is one line of the list below, and a row of the schema's table `round_type`.
public struct RoundType: VocabularyWord {
  /// The type as it is written and stored.
  public let rawValue: String

  /// What a message calls one of the words.
  public static let noun = "round type"

  /// A round of which the source does not give the type.
  public static let undisclosed = RoundType(known: "undisclosed")
  /// Another company puts money in.
  static let corporate = RoundType(known: "corporate")
  /// A loan that becomes shares.
  static let convertibleNote = RoundType(known: "convertible-note")
  /// Holders sell their shares to new ones.
  public static let secondary = RoundType(known: "secondary")
  /// Holders are offered a price for their shares.
  public static let tender = RoundType(known: "tender")

  private static let declared: [(word: String, title: String, meaning: String)] =
    [
      ("pre-seed", "Pre-seed", "the first money, before a seed round"),
      ("seed", "Seed", "the first round that has a name of its own"),
      ("angel", "Angel", "money of private persons"),
    ]
    + "abcdefghijklmnopqrstuvwxyz".map {
      (
        "series-\($0)", "Series \($0.uppercased())",
        "a priced round that the company calls by this letter"
      )
    }
    + [
      ("convertible-note", "Convertible note", "a loan that becomes shares"),
      ("debt", "Debt", "a loan, a bond or a credit line"),
      ("grant", "Grant", "money that is neither repaid nor paid for with shares"),
      ("corporate", "Corporate round", "money of another company"),
      ("secondary", "Secondary sale", "holders sell their shares to new ones; no new money"),
      ("tender", "Tender offer", "holders are offered a price for their shares; no new money"),
      ("ipo", "IPO", "shares are first sold to the public"),
      ("post-ipo-equity", "Post-IPO equity", "new shares of a company that is already public"),
      ("undisclosed", "Funding round", "the source does not say which"),
    ]

  private static let places = Dictionary(
    uniqueKeysWithValues: declared.enumerated().map { ($0.element.word, $0.offset) }
  )

  /// Every type, in the order of a company's life.
  public static let allCases: [RoundType] = declared.map { RoundType(known: $0.word) }

  /// The word that says only that the source does not say.
  public static let unsaid: RoundType? = .undisclosed

  private init(known word: String) { rawValue = word }

  /// The type of a word; nil where there is none.
  public init?(rawValue: String) {
    guard RoundType.places[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  private var declaration: (word: String, title: String, meaning: String) {
    RoundType.declared[RoundType.places[rawValue] ?? RoundType.declared.count - 1]
  }

  /// The type as it starts a line or a cell, `Series A`.
  public var title: String { declaration.title }

  /// What the word means.
  public var meaning: String { declaration.meaning }

  /// Whether the money goes to the company: a secondary sale or a tender pays its shareholders.
  public var isPrimary: Bool { self != .secondary && self != .tender }

  /// Whether the money is lent, and not paid for shares or given.
  public var isDebt: Bool { rawValue == "debt" }
}

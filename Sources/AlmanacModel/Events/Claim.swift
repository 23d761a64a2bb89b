/// What one article says about one event.
public struct Claim: Equatable, Sendable {
  /// The event that the claim is about.
  public var event: EventKey
  /// The name of the company that the event is of.
  public var company: String
  /// Who says so.
  public var source: Source
  /// The claim's place among those of its article, from 0.
  public var ordinal: Int
  /// How far the event had come.
  public var status: Status
  /// How the claim stands among the others.
  public var rank: Rank
  /// What it says.
  public var attributes: Attributes
  /// The edges that it states.
  public var relations: [Relation]
  /// The outlet that the article relays.
  public var origin: String?
  /// The key of that outlet, as the store has it.
  public var originKey: String?
  /// What sort of outlet that is; nil for a company or a person, and where nobody said.
  public var originKind: OutletKind?
  /// A curator's remark.
  public var note: String?
  /// Why the date is not in the quote.
  public var inferred: String?
  /// What stands in the place of the quote for single attributes.
  public var fields: [Field]
  /// The words of the article that say so; nil for a row of a table.
  public var quote: Quote?
  /// The row of a table that says so, `row 17`; nil for a quoted text.
  public var locator: String?

  /// Words of an article's text.
  public struct Quote: Hashable, Sendable {
    /// The words as they stand in the text.
    public let text: String
    /// The place of the first character in the text, in Unicode code points.
    public let start: Int
    /// The place behind the last character, in Unicode code points.
    public let end: Int

    /// Words between two places of a text.
    public init(text: String, start: Int, end: Int) {
      self.text = text
      self.start = start
      self.end = end
    }
  }

  /// What stands in the place of a claim's quote for one attribute.
  public struct Field: Hashable, Sendable {
    /// The attribute.
    public let attribute: Attribute
    /// What its value rests on.
    public let support: Support

    /// What a value rests on where the quote of the claim does not say it.
    public enum Support: Hashable, Sendable {
      /// Other words of the text.
      case quote(Quote)
      /// What it was inferred from, in a curator's words.
      case inferred(String)
    }

    /// What the value of an attribute rests on.
    public init(_ attribute: Attribute, _ support: Support) {
      self.attribute = attribute
      self.support = support
    }
  }

  /// A claim that says nothing yet but that the event is there.
  public init(
    event: EventKey,
    company: String,
    source: Source,
    ordinal: Int,
    status: Status,
    title: String
  ) {
    self.event = event
    self.company = company
    self.source = source
    self.ordinal = ordinal
    self.status = status
    rank = .normal
    attributes = Attributes(title: title)
    relations = []
    fields = []
  }

  /// Whether it says that something was done on a day after its source was published, of which no
  /// source can know; a day more is left to the time zones.
  public var isAheadOfItsSource: Bool { source.precedes(attributes.date, of: status) }
}

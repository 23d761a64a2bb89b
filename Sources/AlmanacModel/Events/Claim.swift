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

  /// Whether the company itself, or a document of the first hand, says so: not a relayed claim.
  public var isFirstHand: Bool {
    origin == nil && (source.isPrimary || source.publisherKey == event.company)
  }

  /// Whether it says that something was done on a day after its source was published, of which no
  /// source can know; a day more is left to the time zones.
  public var isAheadOfItsSource: Bool { source.precedes(attributes.date, of: status) }

  /// The outlet whose word it is: the one relayed, or else the publisher.
  public var voice: String { origin ?? source.publisher }
}

/// The article or table that a claim stands in.
public struct Source: Hashable, Sendable {
  /// The article's key.
  public var article: String
  /// The article's title.
  public var title: String
  /// Who published it.
  public var publisher: String
  /// The key of the company or outlet that published it.
  public var publisherKey: String
  /// When it was published: from its last day on, its claims are known.
  public var published: EventDate
  /// Where it was published.
  public var url: String
  /// Whether it is a document of the first hand.
  public var isPrimary: Bool
  /// What it was seen through where the original was not opened, in order.
  public var via: [Via]
  /// When it was seen, in full or through another.
  public var accessed: EventDate?

  /// An article with its metadata.
  public init(
    article: String,
    title: String,
    publisher: String,
    publisherKey: String,
    published: EventDate,
    url: String,
    isPrimary: Bool,
    via: [Via] = [],
    accessed: EventDate? = nil
  ) {
    self.article = article
    self.title = title
    self.publisher = publisher
    self.publisherKey = publisherKey
    self.published = published
    self.url = url
    self.isPrimary = isPrimary
    self.via = via
    self.accessed = accessed
  }

  /// Whether it was published before the first day on which a thing was done, with a day to spare.
  package func precedes(_ date: EventDate?, of status: Status) -> Bool {
    guard status == .completed, let day = date?.earliest, let last = published.latest else {
      return false
    }
    return day > last + 1
  }
}

/// An outlet or a data set that an article was seen through, and where in it.
public struct Via: Hashable, Sendable {
  /// Its name.
  public let outlet: String
  /// Its key.
  public let outletKey: String
  /// The place in it, as the curator wrote it: a revision and a path, a page.
  public let place: String?

  /// A place in an outlet.
  public init(outlet: String, outletKey: String, place: String? = nil) {
    self.outlet = outlet
    self.outletKey = outletKey
    self.place = place
  }
}

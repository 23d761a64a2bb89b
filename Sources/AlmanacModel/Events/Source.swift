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
  /// What sort of outlet that is; nil for a company or a person, and where nobody said.
  public var publisherKind: OutletKind?
  /// When it was published: from its last day on, its claims are known.
  public var published: EventDate
  /// Where it was published.
  public var url: String
  /// Whether it is a document of the first hand.
  public var isPrimary: Bool
  /// Whether the text is a curator's digest: its quotes are not the words of the publisher.
  public var isDigest: Bool
  /// What it was seen through where the original was not opened, in order.
  public var via: [Via]
  /// When it was seen, in full or through another.
  public var accessed: EventDate?
  /// The key of the table that it is an edition of; nil for what is no table.
  public var table: String?

  /// An article with its metadata.
  public init(
    article: String,
    title: String,
    publisher: String,
    publisherKey: String,
    publisherKind: OutletKind? = nil,
    published: EventDate,
    url: String,
    isPrimary: Bool,
    isDigest: Bool = false,
    via: [Via] = [],
    accessed: EventDate? = nil,
    table: String? = nil
  ) {
    self.article = article
    self.title = title
    self.publisher = publisher
    self.publisherKey = publisherKey
    self.publisherKind = publisherKind
    self.published = published
    self.url = url
    self.isPrimary = isPrimary
    self.isDigest = isDigest
    self.via = via
    self.accessed = accessed
    self.table = table
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

import AlmanacModel

/// An article without its text.
public struct ArticlePayload: Encodable, Equatable, Sendable {
  /// The article's key.
  public let article: String
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// When it was published.
  public let published: DatePayload
  /// Who wrote it.
  public let author: String?
  /// Where it was published.
  public let url: String
  /// What it was seen through where the original was not opened.
  public let via: [ViaPayload]
  /// When it was seen, in EDTF.
  public let accessed: String?
  /// The language of the original.
  public let language: String
  /// Whether the text is a curator's digest.
  public let digest: Bool
  /// Whether it is a document of the first hand.
  public let primary: Bool
  /// How many claims stand in it.
  public let claims: Int
  /// About how many events.
  public let events: Int
}

/// The page of an article: its metadata and its contents in one object.
public struct ArticlePagePayload: Encodable, Equatable, Sendable {
  /// The article.
  public let article: ArticlePayload
  /// What stands in it.
  public let contents: Contents

  /// What stands in an article.
  public struct Contents: Encodable, Equatable, Sendable {
    /// Its text; nil for a table.
    public let text: String?
    /// Its claims in order.
    public let says: [ClaimPayload]
  }

  /// Writes the members of both.
  public func encode(to encoder: any Encoder) throws {
    try article.encode(to: encoder)
    try contents.encode(to: encoder)
  }
}

/// A claim as its article's page gives it.
public struct ClaimPayload: Encodable, Equatable, Sendable {
  /// The event's key.
  public let event: String
  /// What it calls the event.
  public let title: String
  /// How far the event had come.
  public let status: String
  /// The date that it gives.
  public let date: DatePayload?
  /// The amount that it gives.
  public let amount: MoneyPayload?
  /// The number of a metric that it gives.
  public let value: FigurePayload?
  /// The outlet that it relays.
  public let origin: String?
  /// The words that say so; nil for a row of a table.
  public let quote: String?
  /// The row of a table that says so; nil for a quoted text.
  public let row: String?
  /// The place of the quote's first character, in Unicode code points.
  public let start: Int?
  /// The place behind the quote's last character, in Unicode code points.
  public let end: Int?
  /// Why the date is not in the quote.
  public let inferred: String?
  /// What single attributes rest on where that is not the quote.
  public let fields: [FieldPayload]
  /// A curator's remark.
  public let note: String?

  init(_ claim: Claim) {
    event = claim.event.description
    title = claim.attributes.title
    status = claim.status.rawValue
    date = claim.attributes.date.map { DatePayload($0) }
    amount = claim.attributes.headline.map { MoneyPayload($0) }
    value = claim.attributes.figure.map { FigurePayload($0) }
    origin = claim.origin
    quote = claim.quote?.text
    row = claim.locator
    start = claim.quote?.start
    end = claim.quote?.end
    inferred = claim.inferred
    fields = claim.fields.map { FieldPayload($0) }
    note = claim.note
  }
}

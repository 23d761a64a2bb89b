import AlmanacModel

/// A claim with its source and its part in an answer.
public struct EvidencePayload: Encodable, Equatable, Sendable {
  /// The article's key.
  public let article: String
  /// The article's title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// When it was published, in EDTF.
  public let published: String
  /// Where it was published.
  public let url: String
  /// How near it is to what happened.
  public let hand: String
  /// What it was seen through where the original was not opened.
  public let via: [ViaPayload]
  /// When it was seen, in EDTF; nil where nobody said.
  public let accessed: String?
  /// The outlet that it relays.
  public let origin: String?
  /// The words that say so; nil for a row of a table.
  public let quote: String?
  /// Whether that is a curator's digest, and not the words of the publisher.
  public let digest: Bool
  /// The row of a table that says so; nil for a quoted text.
  public let row: String?
  /// How far the event had come, by this claim.
  public let status: String
  /// How the claim stands among the others.
  public let rank: String
  /// The date that it gives.
  public let date: DatePayload?
  /// The amount that it gives.
  public let amount: MoneyPayload?
  /// The number of a metric that it gives.
  public let value: FigurePayload?
  /// Why the date is not in the quote.
  public let inferred: String?
  /// What single attributes rest on where that is not the quote.
  public let fields: [FieldPayload]
  /// A curator's remark.
  public let note: String?
  /// The attributes whose value is this claim's.
  public let usedFor: [String]
  /// Why it gave values, or why it did not.
  public let reason: String

  init(_ evidence: Resolution.Evidence) {
    let claim = evidence.claim
    article = claim.source.article
    title = claim.source.title
    publisher = claim.source.publisher
    published = claim.source.published.edtf
    url = claim.source.url
    hand = claim.hand.rawValue
    via = claim.source.via.map { ViaPayload($0) }
    accessed = claim.source.accessed?.edtf
    origin = claim.origin
    quote = claim.quote?.text
    digest = claim.source.isDigest
    row = claim.locator
    status = claim.status.rawValue
    rank = claim.rank.rawValue
    date = claim.attributes.date.map { DatePayload($0) }
    amount = claim.attributes.headline.map { MoneyPayload($0) }
    value = claim.attributes.figure.map { FigurePayload($0) }
    inferred = claim.inferred
    fields = claim.fields.map { FieldPayload($0) }
    note = claim.note
    usedFor = evidence.usedFor.map(\.name)
    reason = evidence.reason
  }
}

/// An outlet or a data set that an article was seen through.
public struct ViaPayload: Encodable, Equatable, Sendable {
  /// Its name.
  public let source: String
  /// The place in it.
  public let at: String?

  init(_ via: Via) {
    source = via.outlet
    at = via.place
  }
}

/// What one attribute of a claim rests on where that is not the claim's quote.
public struct FieldPayload: Encodable, Equatable, Sendable {
  /// The attribute's name.
  public let attribute: String
  /// The words of the text that say it; nil where it was inferred.
  public let quote: String?
  /// The place of the first character of these words, in Unicode code points.
  public let start: Int?
  /// The place behind the last character of these words, in Unicode code points.
  public let end: Int?
  /// Why no words say it; nil where some do.
  public let inferred: String?

  init(_ field: Claim.Field) {
    attribute = field.attribute.name
    switch field.support {
    case .quote(let words):
      quote = words.text
      start = words.start
      end = words.end
      inferred = nil
    case .inferred(let why):
      quote = nil
      start = nil
      end = nil
      inferred = why
    }
  }
}

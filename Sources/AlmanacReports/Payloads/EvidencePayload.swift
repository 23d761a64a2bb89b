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
  /// The outlet that it relays.
  public let origin: String?
  /// The words that say so; nil for a row of a table.
  public let quote: String?
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
  /// Why a stored value is not in the quote.
  public let inferred: String?
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
    origin = claim.origin
    quote = claim.quote?.text
    row = claim.locator
    status = claim.status.rawValue
    rank = claim.rank.rawValue
    date = claim.attributes.date.map { DatePayload($0) }
    amount = claim.attributes.headline.map { MoneyPayload($0) }
    value = claim.attributes.figure.map { FigurePayload($0) }
    inferred = claim.inferred
    note = claim.note
    usedFor = evidence.usedFor.map(\.name)
    reason = evidence.reason
  }
}

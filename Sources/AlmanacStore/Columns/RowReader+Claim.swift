import AlmanacModel

extension RowReader {
  /// A claim without what has tables of its own, from the columns behind its row's number.
  mutating func claim() throws -> Claim {
    let (key, company) = (try text(), try text())
    guard let event = EventKey(key) else { throw Damage(text: "the key '\(key)'") }
    let ordinal = Int(try number())
    let status: Status = try word() ?? .completed
    let rank: Rank = try word() ?? .normal
    let (origin, originKey): (String?, String?) = (try next(), try next())
    let originKind: OutletKind? = try word()
    let (note, inferred): (String?, String?) = (try next(), try next())
    let (quote, start, end): (String?, Int?, Int?) = (try next(), try next(), try next())
    let locator: String? = try next()
    let source = try source()
    var claim = Claim(
      event: event,
      company: company,
      source: source,
      ordinal: ordinal,
      status: status,
      title: ""
    )
    claim.rank = rank
    claim.origin = origin
    claim.originKey = originKey
    claim.originKind = originKind
    claim.note = note
    claim.inferred = inferred
    claim.quote = quote.map { Claim.Quote(text: $0, start: start ?? 0, end: end ?? 0) }
    claim.locator = locator
    claim.attributes = try attributes()
    return claim
  }

  mutating func source() throws -> Source {
    let (article, title) = (try text(), try text())
    let (publisher, publisherKey) = (try text(), try text())
    let publisherKind: OutletKind? = try word()
    guard let published = try date() else { throw Damage(text: "no publication date") }
    let url = try text()
    let (isPrimary, isDigest) = (try flag(), try flag())
    let accessed = try date()
    let table: String? = try next()
    return Source(
      article: article,
      title: title,
      publisher: publisher,
      publisherKey: publisherKey,
      publisherKind: publisherKind,
      published: published,
      url: url,
      isPrimary: isPrimary,
      isDigest: isDigest,
      accessed: accessed,
      table: table
    )
  }
}

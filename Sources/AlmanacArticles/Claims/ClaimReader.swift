import AlmanacModel
import Yams

/// Reads one entry of an article's `claims:`.
struct ClaimReader {
  let source: Source
  let names: ArticleNames
  let finder: QuoteFinder
  let textLine: Int

  /// The claim, or nil where its mistakes leave none; the mistakes are in the reader.
  func read(_ reader: MappingReader, ordinal: Int) -> Claim? {
    guard let (kind, subject) = subject(reader) else { return nil }
    let company = names.entity("company", reader, kinds: [.company], required: true)
    let attributes = AttributeReader(reader: reader, names: names).read(kind, subject: subject)
    let status = reader.value("status") == nil ? .completed : reader.word("status", Status.self)
    let rank = reader.value("rank") == nil ? .normal : reader.word("rank", Rank.self)
    let origin = names.entity("origin", reader, kinds: [.outlet, .company, .person])
    let note = reader.text("note", limit: 2000)
    let inferred = reader.text("inferred")
    let relations = relations(reader)
    let quote = quote(reader)
    let key = company.flatMap { company in
      eventKey(reader, company: company.key, kind: kind, subject: subject, attributes: attributes)
    }
    // Where a value is wrong, the keys behind it were not asked for: they are not unknown.
    if attributes != nil { reader.reportUnknownKeys() }
    guard let key, let company, let attributes, let status, let rank else { return nil }
    var claim = Claim(
      event: key,
      company: company.name,
      source: source,
      ordinal: ordinal,
      status: status,
      title: attributes.title
    )
    claim.rank = rank
    claim.attributes = attributes
    claim.relations = relations
    claim.origin = origin?.name
    claim.note = note
    claim.inferred = inferred
    claim.quote = quote
    if let quote, inferred == nil, let node = reader.value("quote") {
      for problem in QuoteCheck(quote: quote.text, published: source.published).problems(claim) {
        reader.report(problem, at: node)
      }
    }
    return claim
  }

  /// The first key of a claim is its kind and names its subject.
  private func subject(_ reader: MappingReader) -> (Kind, String)? {
    guard let (name, node) = reader.keys.first else {
      reader.report("a claim is empty")
      return nil
    }
    guard let kind = Kind(rawValue: name) else {
      let kinds = Kind.allCases.map(\.rawValue)
      reader.report(
        "a claim starts with its kind (\(kinds.joined(separator: ", "))), not `\(name):`\(suggestion(name, kinds))",
        at: node
      )
      return nil
    }
    return reader.text(name, required: "it names the \(name)", limit: 300).map { (kind, $0) }
  }

  private func eventKey(
    _ reader: MappingReader,
    company: String,
    kind: Kind,
    subject: String,
    attributes: Attributes?
  ) -> EventKey? {
    guard let text = reader.text("event") else {
      guard attributes != nil else { return nil }
      let parts = DefaultSubject.of(kind, subject: subject, attributes: attributes)
      if let key = EventKey(company: company, kind: kind, subject: parts) { return key }
      reader.report("the \(kind.rawValue) needs an `event:` key, \(company)/\(kind.rawValue)/…")
      return nil
    }
    guard let key = EventKey(text) else {
      reader.report(
        "'\(text)' is no event key: write company/kind/subject in a–z, 0–9, . and -",
        at: reader.value("event")
      )
      return nil
    }
    guard key.company == company, key.kind == kind else {
      reader.report(
        "the event '\(text)' is of \(key.company)'s \(key.kind.rawValue)s, the claim of \(company)'s \(kind.rawValue)s",
        at: reader.value("event")
      )
      return nil
    }
    return key
  }

  private func relations(_ reader: MappingReader) -> [Relation] {
    RelationType.allCases.flatMap { type in
      reader.list(type.rawValue).compactMap { node in
        guard let text = node.scalar?.string, EventKey(text) != nil else {
          reader.report(
            "`\(type.rawValue):` takes an event key, company/kind/subject",
            at: node
          )
          return nil
        }
        return Relation(type, text)
      }
    }
  }

  /// The place of the words that single out a quote; words that are not there are a mistake.
  private func landmark(
    _ key: String,
    _ reader: MappingReader,
    _ pick: ([Range<Int>]) -> Range<Int>?
  ) -> Range<Int>? {
    guard let words = reader.text(key, limit: 2000) else { return nil }
    let place = pick(finder.places(of: words))
    if place == nil {
      reader.report("the words of `\(key):` are not in the text", at: reader.value(key))
    }
    return place
  }

  private func quote(_ reader: MappingReader) -> Claim.Quote? {
    guard
      let words = reader.text("quote", required: "the words of the text that say so", limit: 2000)
    else { return nil }
    var places = finder.places(of: words)
    if let mark = landmark("after", reader, \.first) {
      places = places.filter { $0.lowerBound >= mark.upperBound }.prefix(1).map(\.self)
    }
    if let mark = landmark("before", reader, \.last) {
      places = places.filter { $0.upperBound <= mark.lowerBound }.suffix(1).map(\.self)
    }
    if let place = places.first, places.count == 1 {
      return Claim.Quote(
        text: finder.text(in: place),
        start: place.lowerBound,
        end: place.upperBound
      )
    }
    let node = reader.value("quote")
    if places.isEmpty {
      let beginning = finder.longestBeginning(of: words)
      reader.report(
        "the quote is not in the text"
          + (beginning.isEmpty ? "" : ": it is there only as far as '\(beginning)'"),
        at: node
      )
    } else {
      let lines = places.map { place in
        textLine + finder.text(in: 0..<place.lowerBound).count { $0 == "\n" }
      }
      reader.report(
        "the quote stands in the text \(places.count) times (lines \(lines.map(String.init).joined(separator: ", "))): add `before:` or `after:` with other words of the text",
        at: node
      )
    }
    return nil
  }
}

import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// Reads one entry of an article's `claims:`.
struct ClaimReader {
  let source: Source
  let names: ArticleNames
  let finder: QuoteFinder
  let textLine: Int
  /// A reader of the language of the text.
  let text: TextReader

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
    reader.reportUnknownKeys()
    if let key { refuseSelf(key, reader) }
    guard let key, let company, let status, let rank, isWhole(attributes, kind) else { return nil }
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
    if claim.isAheadOfItsSource, let date = attributes.date {
      reader.report(
        "\(date.text) is after the article's own date, \(source.published.text): is the event `expected`, or `published:` too early?",
        at: reader.value("date")
      )
    }
    if let quote, inferred == nil, let node = reader.value("quote") {
      let check = QuoteCheck(quote: quote.text, reader: text, published: source.published)
      for problem in check.problems(claim) {
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
      reader.report(
        "a claim starts with its kind (\(Kind.words.joined(separator: ", "))), not `\(name):`\(suggestion(name, Kind.words))",
        at: node
      )
      return nil
    }
    return reader.text(name, required: "it names the \(name)", limit: 300).map { (kind, $0) }
  }

  /// Whether the value is there without which a claim of the kind says nothing.
  private func isWhole(_ attributes: Attributes, _ kind: Kind) -> Bool {
    switch kind {
    case .funding: attributes.round != nil
    case .valuation: attributes.amount != nil
    case .deal: attributes.deal != nil
    case .metric: attributes.figure != nil
    case .release, .alert, .milestone: true
    }
  }

  private func eventKey(
    _ reader: MappingReader,
    company: String,
    kind: Kind,
    subject: String,
    attributes: Attributes
  ) -> EventKey? {
    guard let text = reader.text("event") else {
      guard reader.value("event") == nil, isWhole(attributes, kind) else { return nil }
      let parts = DefaultSubject.of(kind, subject: subject, attributes: attributes)
      if let key = EventKey(company: company, kind: kind, subject: parts) { return key }
      // What its key would be made of may be what is wrong already.
      guard reader.diagnostics.isEmpty else { return nil }
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

  /// No event is the reason, the answer or a part of itself.
  private func refuseSelf(_ key: EventKey, _ reader: MappingReader) {
    for type in RelationType.allCases {
      for node in reader.list(type.rawValue) where node.scalar?.string == key.description {
        reader.report("`\(type.rawValue):` names the event itself", at: node)
      }
    }
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
}

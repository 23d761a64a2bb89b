import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// Reads one entry of an article's `claims:`; what is wrong in one place hides nothing in another.
struct ClaimReader {
  let metadata: ArticleMetadata
  let names: ArticleNames
  let quotes: QuoteReader

  /// What an entry gives: a claim where its mistakes leave one, the event that it is about where that
  /// is known all the same, and its edges.
  struct Reading {
    var claim: PlacedClaim?
    var event: EventKey?
    var relations: [PlacedRelation] = []
  }

  /// Reads an entry; the mistakes are in the reader.
  func read(_ reader: MappingReader, ordinal: Int) -> Reading {
    let (kind, subject) = subject(reader)
    let company = names.entity("company", reader, kinds: [.company], required: true)
    let attributes = kind.map {
      AttributeReader(reader: reader, names: names).read($0, subject: subject ?? "")
    }
    let status = reader.value("status") == nil ? .completed : reader.word("status", Status.self)
    let rank = reader.value("rank") == nil ? .normal : reader.word("rank", Rank.self)
    let origin = names.entity("origin", reader, kinds: [.outlet, .company, .person])
    let note = reader.text("note", limit: 2000)
    let relations = relations(reader)
    let quote = quotes.quote(reader)
    var fields = FieldReader.Fields()
    var key: EventKey?
    if let kind, let attributes {
      fields =
        FieldReader(reader: reader, kind: kind, attributes: attributes, quotes: quotes).read()
      if let company {
        key = eventKey(
          reader,
          company: company.key,
          kind: kind,
          subject: subject ?? "",
          attributes: attributes
        )
      }
      let saying = QuoteCheck.Saying(
        kind: kind,
        status: status,
        attributes: attributes,
        others: fields.others
      )
      checkValues(saying, company: company, quote, fields, reader)
      reader.reportUnknownKeys()
    } else {
      _ = reader.date("date")
    }
    if let key { refuseSelf(key, relations, reader) }
    var reading = Reading(
      event: key,
      relations: relations.map { relation, node in
        PlacedRelation(
          type: relation.type,
          target: relation.target,
          source: key,
          place: reader.diagnostic("", at: node)
        )
      }
    )
    guard let kind, kind.rawValue == reader.keys.first?.name, subject != nil, let key, let company,
      let status, let rank, let attributes, isWhole(attributes, kind)
    else { return reading }
    var claim = Claim(
      event: key,
      company: company.name,
      source: metadata.source,
      ordinal: ordinal,
      status: status,
      title: attributes.title
    )
    claim.rank = rank
    claim.attributes = attributes
    claim.relations = relations.map(\.relation)
    claim.origin = origin?.name
    claim.note = note
    claim.inferred = fields.inferred
    claim.fields = fields.fields
    claim.quote = quote
    let name = reader.value(kind.rawValue) ?? reader.node
    reading.claim = PlacedClaim(
      claim: claim,
      isExplicit: reader.value("event") != nil,
      place: reader.diagnostic("", at: name)
    )
    return reading
  }

  /// Reports what lies behind the article's own day, and the dates and amounts that no quote says.
  private func checkValues(
    _ claim: QuoteCheck.Saying,
    company: Entity?,
    _ quote: Claim.Quote?,
    _ fields: FieldReader.Fields,
    _ reader: MappingReader
  ) {
    let source = metadata.source
    let attributes = claim.attributes
    if metadata.isDated, let date = attributes.date, let status = claim.status,
      source.precedes(date, of: status)
    {
      reader.report(
        "\(date.text) is after the article's own date, \(source.published.text): is the event `expected`, or `published:` too early?",
        at: reader.value("date"),
        rule: .time
      )
    }
    guard let text = metadata.textReader else { return }
    // What a date means without a year is not known where the day of publication is not.
    let values = attributes.values.filter { metadata.isDated || !$0.value.isDate }
    func check(_ quote: Claim.Quote, _ values: [Attributes.Entry], isWhole: Bool, at node: Node?) {
      let read = text.read(quote.text, published: source.published)
      let check = QuoteCheck(quote: read, claim: claim)
      let strangers = company.map { names.owners.problems(values, in: read, claim, of: $0) } ?? []
      let problems =
        check.problems(values) + strangers + (isWhole ? check.contradictions(text) : [])
      for problem in problems { reader.report(problem, at: node, rule: .unsaid) }
    }
    if let quote {
      let own = values.filter { !fields.others.contains($0.attribute) }
      check(quote, own, isWhole: true, at: reader.value("quote"))
    }
    for field in fields.fields {
      guard case .quote(let quote) = field.support else { continue }
      let own = values.filter { $0.attribute == field.attribute }
      check(quote, own, isWhole: false, at: fields.places[field.attribute])
    }
  }
}

extension AttributeValue {
  fileprivate var isDate: Bool { if case .date = self { true } else { false } }
}

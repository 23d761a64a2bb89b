public import AlmanacModel
import AlmanacReading

/// Drafts articles: reads a page and proposes the claims that it makes.
public struct Drafter: Sendable {
  let index: NameIndex
  let entities: [Entity]
  /// Companies and outlets by their folded names, of which one can have published a page.
  private let publishers: [String: Party]

  /// A drafter that knows some entities.
  public init(knowing entities: [Entity]) {
    self.entities = entities
    index = NameIndex(entities)
    publishers = Drafter.publishers(entities, index)
  }

  private static func publishers(_ entities: [Entity], _ index: NameIndex) -> [String: Party] {
    var parties: [String: Party] = [:]
    for entity in entities where [.company, .outlet].contains(entity.kind) {
      let party = Party(
        id: entity.key,
        name: entity.name,
        sort: entity.kind == .company ? .company : .outlet,
        isRegistered: true
      )
      for name in [entity.name] + entity.aliases.map(\.text) {
        parties[name.folded] = parties[name.folded] ?? party
      }
    }
    for known in WellKnown.all {
      let id = known.name.folded
      let party =
        index.parties[id] ?? Party(id: id, name: known.name, sort: known.sort, isRegistered: false)
      for name in [known.name] + known.aliases {
        parties[name.folded] = parties[name.folded] ?? party
      }
    }
    return parties
  }

  /// The languages that articles are drafted from.
  public static let languages = Cues.languages

  /// What a page says, before it is checked.
  ///
  /// - Throws: `PageError` where something is missing that nothing can be drafted without.
  func reading(_ page: Page) throws(PageError) -> PageReading {
    guard let language = page.language else {
      throw PageError("its language cannot be told: name it (en, ru or zh)")
    }
    guard let cues = Cues.named(language), let reader = TextReader(language: language) else {
      throw PageError("a text in '\(language)' cannot be drafted, only one in en, ru or zh")
    }
    guard let published = page.published else {
      throw PageError("it does not say when it was published: name the day")
    }
    guard let publisher = page.publisher else {
      throw PageError("it does not say who published it: name the publisher")
    }
    let text = ReadText(
      page.text,
      reader: reader,
      published: published,
      abbreviations: cues.abbreviations,
      sign: SharedSign.named(language)
    )
    let title = page.title ?? ""
    let headline = ReadText(title, reader: reader, published: published, abbreviations: [])
    let names = NameFinder(index: index, cues: cues, text: text, title: title).hits()
    let called = NameFinder(index: index, cues: cues, text: headline, title: title).hits()
    var party = publisherParty(publisher)
    let owner = ReadText(publisher, reader: reader, published: published, abbreviations: [])
    let speaker: Party? =
      party.sort == .outlet && !party.isKnown
      ? Speaker(text: text, cues: cues, title: headline, publisher: owner).company(
        among: names,
        known: NameFinder(index: index, cues: cues, text: owner, title: title).hits()
      ) : nil
    if let speaker { party = speaker.as(.company) }
    let sorter = Sorter(
      text: text,
      cues: cues,
      titled: titled(called, among: names),
      speaker: speaker
    )
    let found = sorter.sorted(names)
    var parties = index.parties
    for hit in found where parties[hit.party.id] == nil { parties[hit.party.id] = hit.party }
    let referents = Referents(
      text: text,
      cues: cues,
      title: companies(called, among: found),
      publisher: party,
      parties: parties
    )
    let (hits, focus, topics) = referents.resolved(found)
    let scene = Scene(
      text: text,
      cues: cues,
      published: published,
      publisher: party,
      hits: hits,
      focus: focus,
      topics: topics,
      parties: parties
    )
    scene.headline = Headline(headline, cues)
    let quoter = Quoter(
      text: text,
      cues: cues,
      reader: reader,
      published: published,
      whole: page.text
    )
    return PageReading(
      page: page,
      publisher: party,
      published: published,
      scene: scene,
      quoter: quoter,
      proposals: Proposer(scene: scene).proposals()
    )
  }

  /// The company or outlet that published a page.
  private func publisherParty(_ name: String) -> Party {
    if let known = publishers[name.folded] { return known.as(known.sort, isKnown: true) }
    return Party(id: name.folded, name: name, sort: .outlet, isRegistered: false)
  }

  /// The names of the text that its headline has, too, be it in another case.
  private func titled(_ called: [NameHit], among names: [NameHit]) -> Set<String> {
    let ids = Set(called.map(\.party.id))
    let stems = Set(called.map { SameNames.stem(of: $0.party.id) })
    return Set(
      names.map(\.party.id).filter { ids.contains($0) || stems.contains(SameNames.stem(of: $0)) }
    )
  }

  /// The companies that a headline names, of those that the text names.
  private func companies(_ called: [NameHit], among found: [NameHit]) -> [Party] {
    let parties = Dictionary(
      found.map { ($0.party.id, $0.party) },
      uniquingKeysWith: { first, _ in first }
    )
    let stems = Dictionary(
      found.map { (SameNames.stem(of: $0.party.id), $0.party) },
      uniquingKeysWith: { first, _ in first }
    )
    return called.compactMap { hit in
      let party =
        parties[hit.party.id]
        ?? (hit.party.sort == .unknown ? stems[SameNames.stem(of: hit.party.id)] : nil) ?? hit.party
      return party.sort == .company ? party : nil
    }
  }
}

/// What was read in a page.
struct PageReading {
  let page: Page
  let publisher: Party
  let published: EventDate
  let scene: Scene
  let quoter: Quoter
  let proposals: [Proposal]
}

extension Drafter {
  /// The draft of a page.
  ///
  /// - Parameters:
  ///   - page: a page with its language, publisher and day.
  ///   - key: the key of the article; nil for one of its day, publisher and headline.
  ///   - model: a model that is asked, too.
  ///   - known: the events of a company and kind that are known already.
  /// - Returns: the draft, every claim of it checked.
  /// - Throws: `PageError` where the page lacks what nothing can be drafted without.
  public func draft(
    _ page: Page,
    key: String? = nil,
    model: Endpoint? = nil,
    known: (String, Kind) -> [KnownEvent] = { _, _ in [] }
  ) throws(PageError) -> Draft {
    let reading = try reading(page)
    let draft = withoutActuallyEscaping(known) { known in
      let assembler = Assembler(
        reading: reading,
        key: key ?? Drafter.key(of: reading),
        known: known
      )
      return model.map { assembler.draft(with: $0, index) } ?? assembler.draft()
    }
    return try Checker(entities: entities(of: reading, draft)).checked(draft)
  }

  /// The registered names that a draft can speak of.
  ///
  /// Those of its text and its claims, with the companies that they belong to: the checks of a file
  /// need no others.
  private func entities(of reading: PageReading, _ draft: Draft) -> [Entity] {
    var keys = Set(
      reading.scene.hits.flatMap { [$0.party.id] + [$0.party.maker].compactMap(\.self) }
    )
    keys.insert(reading.publisher.id)
    var names: Set<String> = [draft.article.source.publisher]
    for claim in draft.article.claims {
      keys.insert(claim.event.company)
      names.insert(claim.company)
      names.formUnion(claim.attributes.parties + claim.attributes.investors.map(\.name))
      names.formUnion([claim.origin, claim.attributes.title].compactMap(\.self))
    }
    func isSpokenOf(_ entity: Entity) -> Bool {
      keys.contains(entity.key) || names.contains(entity.name)
    }
    for entity in entities where isSpokenOf(entity) {
      keys.formUnion([entity.company, entity.partOf?.company].compactMap(\.self))
    }
    return entities.filter(isSpokenOf)
  }

  /// The key of an article: its day, its publisher and the first words of its headline.
  static func key(of reading: PageReading) -> String {
    let words = (reading.page.title ?? "article").slug.split(separator: "-").prefix(6).joined(
      separator: "-"
    )
    let key = [reading.published.edtf.lowercased(), reading.publisher.name.slug, words].joined(
      separator: "-"
    )
    let part = String(key.slug.prefix(90))
    return part.hasSuffix("-") || part.hasSuffix(".") ? String(part.dropLast()) : part
  }
}

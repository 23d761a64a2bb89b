import AlmanacModel
import AlmanacReading

/// Makes a draft of what was read in a page, before the checker has seen it.
struct Assembler {
  let reading: PageReading
  let key: String
  let known: (String, Kind) -> [KnownEvent]

  var source: Source {
    Source(
      article: key,
      title: reading.page.title ?? key,
      publisher: reading.publisher.name,
      publisherKey: KeyMaker.company(reading.publisher),
      published: reading.published,
      url: reading.page.url ?? "",
      isPrimary: false
    )
  }

  func draft() -> Draft {
    let maker = ClaimMaker(source: source, quoter: reading.quoter)
    var keys = KeyMaker(published: reading.published)
    var draft = Draft(
      page: reading.page,
      article: Article(
        source: source,
        author: reading.page.author,
        language: reading.page.language ?? "",
        text: reading.page.text,
        sha256: "",
        claims: []
      )
    )
    var standing: [(proposal: Proposal, claim: Int)] = []
    for proposal in reading.proposals {
      guard let key = keys.key(of: proposal) else { continue }
      standing.append((proposal, draft.article.claims.count))
      var claim = maker.claim(proposal, ordinal: draft.article.claims.count, key: key)
      let events = proposal.company.isRegistered ? known(key.company, proposal.kind) : []
      let (found, why) = Comparison(events: events).standing(
        of: claim,
        published: reading.published
      )
      if let event = found.event.flatMap({ EventKey($0) }) { claim.event = event }
      draft.article.claims.append(claim)
      draft.notes.append(
        Draft.Note(
          standing: found,
          why: why,
          isOptional: proposal.isOptional,
          remarks: proposal.remarks
        )
      )
    }
    RoundParts(scene: reading.scene).join(&draft.article.claims, standing)
    draft.unknown = unknown()
    draft.unused = unused(draft)
    return draft
  }

  /// The draft with what a model proposes beside the rules; where it fails, the rules stand alone.
  func draft(with endpoint: Endpoint, _ index: NameIndex) -> Draft {
    var draft = draft()
    let entries: [ModelAnswer.Entry]
    do throws(PageError) {
      entries = try endpoint.claims(of: reading.page)
    } catch {
      draft.silence = error.description
      return draft
    }
    let strangers = StrangerClaims(
      reading: reading,
      index: index,
      source: source,
      model: endpoint.model
    )
    for entry in entries {
      switch strangers.result(entry, ordinal: draft.article.claims.count) {
      case .claim(let claim, let parties):
        guard !draft.article.claims.contains(where: { isSame($0, claim) }) else { continue }
        let events = known(claim.event.company, claim.event.kind)
        let (standing, why) = Comparison(events: events).standing(
          of: claim,
          published: reading.published
        )
        draft.article.claims.append(claim)
        draft.notes.append(
          Draft.Note(standing: standing, why: why, isOptional: false, model: endpoint.model)
        )
        let registered = Set(draft.unknown.map(\.name))
        draft.unknown += parties.filter { !$0.isRegistered && !registered.contains($0.name) }.map(
          \.entry
        )
      case .refusal(let claim, let reason):
        draft.refused.append(Draft.Refusal(claim: claim, reason: reason, model: endpoint.model))
      case nil: continue
      }
    }
    return draft
  }

  /// Whether two claims say the same of one company.
  private func isSame(_ one: Claim, _ other: Claim) -> Bool {
    guard one.event.kind == other.event.kind, one.company == other.company else { return false }
    let (mine, theirs) = (one.attributes, other.attributes)
    switch one.event.kind {
    case .release, .alert, .milestone: return mine.title.folded == theirs.title.folded
    case .metric: return mine.figure?.bounds == theirs.figure?.bounds
    case .deal: return mine.deal == theirs.deal && mine.headline == theirs.headline
    case .funding, .valuation:
      return mine.headline?.bounds.written == theirs.headline?.bounds.written
    }
  }

  /// Those whom the claims name and nobody registered.
  private func unknown() -> [Entity] {
    var seen: Set<String> = []
    var parties: [(Party, Entity.Kind)] = [(reading.publisher, .outlet)]
    for proposal in reading.proposals {
      parties.append((proposal.company, .company))
      parties += (proposal.investors.map(\.name) + proposal.others).map {
        ($0, $0.sort == .person ? .person : .company)
      }
      parties += [proposal.origin].compactMap(\.self).map { ($0, .outlet) }
    }
    return parties.compactMap { party, kind in
      guard !party.isRegistered, seen.insert(party.id).inserted else { return nil }
      let isCompany = party.sort == .company || party.sort == .fund
      let known = WellKnown.all.first { $0.name.folded == party.id }
      return Entity(
        key: party.name.slug,
        kind: kind == .outlet && isCompany ? .company : kind,
        name: party.name,
        aliases: (known?.aliases ?? []).map { Alias($0) }
      )
    }
  }

  /// What stands in the text and in no quote of a claim.
  private func unused(_ draft: Draft) -> [Draft.Unused] {
    let text = reading.scene.text
    let quotes = draft.article.claims.flatMap { claim in
      [claim.quote].compactMap(\.self)
        + claim.fields.compactMap { if case .quote(let quote) = $0.support { quote } else { nil } }
    }.map { $0.start..<$0.end }
    var unused: [Draft.Unused] = []
    var names: Set<String> = Set(
      draft.article.claims.flatMap { claim in
        [claim.company.folded] + claim.attributes.parties.map(\.folded)
          + claim.attributes.investors.map(\.name.folded)
          + [claim.origin?.folded].compactMap(\.self)
      }
    )
    func add(_ kind: String, _ pieces: Range<Int>) {
      guard let first = text.tokens[pieces.lowerBound],
        let last = text.tokens[pieces.upperBound - 1]
      else { return }
      let place = first.place.lowerBound..<last.place.upperBound
      guard !quotes.contains(where: { $0.overlaps(place) }) else { return }
      unused.append(
        Draft.Unused(kind: kind, words: text.words(place).onOneLine, start: place.lowerBound)
      )
    }
    for sentence in text.sentences {
      for amount in sentence.amounts where amount.isMoney { add("amount", amount.pieces) }
      for date in sentence.dates { add("date", date.pieces) }
    }
    for hit in reading.scene.hits where hit.isName && hit.party.sort != .outlet {
      guard names.insert(hit.party.name.folded).inserted else { continue }
      add("name", hit.pieces)
    }
    return unused.sorted { $0.start < $1.start }
  }
}

extension Party {
  /// The entry that the register would have of it.
  var entry: Entity {
    let kind: Entity.Kind =
      switch sort {
      case .person: .person
      case .outlet: .outlet
      case .company, .fund, .product, .unknown: .company
      }
    return Entity(key: name.slug, kind: kind, name: name)
  }
}

import AlmanacModel
import AlmanacReading

/// Releases whose product another sentence names: the heading above, the family that was just told of,
/// or the product of which a sentence gives the number of the version.
enum PartReleaseFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene, told: [Proposal]) -> [Proposal] {
    let own = scene.hits(in: sentence).filter { $0.isName && $0.party.sort == .product }
    if own.isEmpty {
      return [headed(sentence, scene, told) ?? numbered(sentence, scene)].compactMap(\.self)
    }
    let sorts = own.count > 1 ? own.compactMap { listed($0, sentence, scene, told) } : []
    return sorts.count > 1
      ? sorts : [variant(own[0], sentence, scene, told)].compactMap(\.self)
  }

  /// One of the sorts of what was just told of: "It comes in three versions: Orrery 2 Nano, Orrery 2 Pro and …".
  private static func listed(
    _ product: NameHit,
    _ sentence: Sentence,
    _ scene: Scene,
    _ told: [Proposal]
  ) -> Proposal? {
    let name = product.party.name.folded
    guard !scene.isCompared(product, in: sentence),
      let family = told.last(where: { other in
        other.kind == .release && other.status == .completed
          && (1...2).contains(sentence.number - other.sentence)
          && other.subject.map { name.hasPrefix($0.folded) && name != $0.folded } ?? false
      }), !told.contains(where: { $0.kind == .release && $0.subject?.folded == name })
    else { return nil }
    var proposal = member(product, of: family, sentence)
    proposal.isOptional = true
    return proposal
  }

  /// What the heading names comes out in the sentences below it.
  private static func headed(_ sentence: Sentence, _ scene: Scene, _ told: [Proposal]) -> Proposal?
  {
    guard sentence.opens == nil, sentence.number > 0,
      let head = (max(0, sentence.number - 2)..<sentence.number).reversed()
        .map({ scene.text.sentences[$0] }).first(where: { $0.opens != nil }),
      head.opens != .entry,
      let product = scene.hits(in: head).first(where: {
        $0.isName && $0.party.sort == .product && !scene.isCompared($0, in: head)
      }),
      !told.contains(where: {
        $0.kind == .release && $0.subject?.folded == product.party.name.folded
      }), let cue = verb(sentence, scene)
    else { return nil }
    let maker = product.party.maker.flatMap { scene.party($0) }
    guard
      let company = maker ?? scene.companies(in: sentence).first?.party
        ?? scene.known(before: sentence)?.party
    else { return nil }
    return release(product.party.name, company, cue, sentence, scene)
  }

  /// «Третью версию выкатили в июне»: the product that was named last, with the number.
  private static func numbered(_ sentence: Sentence, _ scene: Scene) -> Proposal? {
    let tokens = scene.text.tokens
    guard let cue = verb(sentence, scene) else { return nil }
    for index in sentence.pieces {
      guard let ordinal = scene.cues.ordinals.match(tokens, index),
        scene.cues.versionNouns.match(tokens, ordinal.end) != nil,
        scene.distance(index..<ordinal.end, cue, in: sentence) < 10
      else { continue }
      for back in 1...3 where sentence.number >= back {
        let other = scene.text.sentences[sentence.number - back]
        guard let named = product(in: other, scene) else { continue }
        let name = named.party.name + " \(ordinal.meaning)"
        guard
          let company = named.party.maker.flatMap({ scene.party($0) })
            ?? scene.companies(in: sentence).first(where: { !scene.isAgent($0, in: sentence) })?
            .party
            ?? scene.companies(in: other).first?.party ?? scene.known(before: sentence)?.party
        else { return nil }
        return release(name, company, cue, sentence, scene)
      }
    }
    return nil
  }

  /// The product that a sentence names, be it only in quotation marks.
  private static func product(in sentence: Sentence, _ scene: Scene) -> NameHit? {
    let hits = scene.hits(in: sentence).filter(\.isName)
    return hits.last { $0.party.sort == .product && !$0.party.name.contains(where: \.isNumber) }
      ?? hits.last { hit in
        let mark = scene.text.tokens[hit.pieces.lowerBound - 1]?.text ?? ""
        return hit.party.sort == .unknown && ["«", "“", "「", "《", "\""].contains(mark)
      }
  }

  /// A sentence that starts with a sort of what was just told of: "Orrery 2 Nano has 600 million".
  private static func variant(
    _ product: NameHit,
    _ sentence: Sentence,
    _ scene: Scene,
    _ told: [Proposal]
  ) -> Proposal? {
    let name = product.party.name.folded
    guard product.pieces.lowerBound - sentence.pieces.lowerBound <= 1,
      let family = told.last(where: { other in
        other.kind == .release && other.status == .completed
          && (1...4).contains(sentence.number - other.sentence)
          && other.subject.map { name.hasPrefix($0.folded) && name != $0.folded } ?? false
      }), !told.contains(where: { $0.kind == .release && $0.subject?.folded == name })
    else { return nil }
    var proposal = member(product, of: family, sentence)
    proposal.isOptional = family.date == nil
    return proposal
  }

  /// The release of a product with its family.
  private static func member(_ product: NameHit, of family: Proposal, _ sentence: Sentence)
    -> Proposal
  {
    var proposal = family
    proposal.subject = product.party.name
    proposal.sentence = sentence.number
    proposal.pieces = product.pieces
    if family.date != nil, family.datePlace == nil {
      proposal.datePlace = Proposal.Place(sentence: family.sentence, pieces: family.pieces)
    }
    return proposal
  }

  /// A verb of coming out that is neither denied nor only the time of something else.
  private static func verb(_ sentence: Sentence, _ scene: Scene) -> Range<Int>? {
    let verbs = (scene.find(\.launch, in: sentence) + scene.find(\.launchBehind, in: sentence))
      .sorted { $0.lowerBound < $1.lowerBound }
    return verbs.first { place in
      !scene.isNegated(place)
        && scene.cues.afterBehind.match(scene.text.tokens, place.upperBound) == nil
    }
  }

  private static func release(
    _ name: String,
    _ company: Party,
    _ cue: Range<Int>,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal {
    var status = scene.status(cue, cue, in: sentence)
    if status == .announced || status == .denied { status = .completed }
    let day = scene.date(of: cue, cue, status: status, in: sentence)
    var proposal = Proposal(
      kind: .release,
      company: company,
      subject: name,
      status: status,
      date: day?.date,
      sentence: sentence.number,
      pieces: min(
        cue.lowerBound,
        day?.pieces.lowerBound ?? .max
      )..<max(
        cue.upperBound,
        day?.pieces.upperBound ?? 0
      )
    )
    proposal.origin = scene.origin(in: sentence)
    proposal.isOptional = day == nil || scene.isBackground(day?.date)
    return proposal
  }
}

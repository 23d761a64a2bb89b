import AlmanacModel
import AlmanacReading

/// An authority forbids a product, or its maker takes it back: "Italy blocked DeepSeek", «Google
/// отключила генерацию людей в Gemini», 台湾禁止公务机关使用DeepSeek.
enum BanFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> Proposal? {
    for cue in scene.find(\.bans, in: sentence) where !scene.isNegated(cue) {
      if let proposal = ban(cue, sentence, scene) { return proposal }
    }
    return nil
  }

  private static func ban(_ cue: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> Proposal? {
    guard let hit = object(of: cue, sentence, scene) ?? subject(of: cue, sentence, scene),
      !isAhead(cue, hit, sentence, scene)
    else {
      return nil
    }
    let maker = hit.party.maker.flatMap { scene.party($0) }
    guard let company = maker ?? (hit.party.sort == .company ? hit.party : nil) else { return nil }
    let actor = scene.companies(in: sentence).last {
      $0.pieces.upperBound <= cue.lowerBound && scene.distance($0.pieces, cue, in: sentence) < 8
    }
    let isOwn = actor?.party.id == company.id
    if isOwn, maker == nil { return nil }
    let product = maker == nil ? nil : hit.party.name
    let day =
      scene.date(of: cue, hit.pieces, status: .completed, in: sentence)
      ?? scene.start(in: sentence)
    let places = [cue, hit.pieces, isOwn ? actor?.pieces : nil, day?.pieces].compactMap(\.self)
    var proposal = Proposal(
      kind: .alert,
      company: company,
      subject: [product, isOwn ? "withdrawal" : "ban"].compactMap(\.self).joined(separator: " "),
      status: .completed,
      date: day?.date,
      sentence: sentence.number,
      pieces: (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
    )
    proposal.alertType = isOwn ? .withdrawal : .ban
    proposal.origin = scene.origin(in: sentence)
    proposal.isOptional =
      day == nil || actor != nil && !isOwn || scene.isBackground(day?.date)
    return proposal
  }

  /// The product or the company that is forbidden: the first behind the verb, and no deal of it.
  private static func object(of cue: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> NameHit? {
    let named = scene.hits(in: sentence).filter {
      $0.isName && $0.pieces.lowerBound >= cue.upperBound
        && ($0.party.sort == .company || $0.party.maker != nil)
    }
    let hit = named.first { $0.party.maker != nil || $0.party.isRegistered } ?? named.first
    guard let hit, scene.distance(cue, hit.pieces, in: sentence) < 8,
      !(cue.upperBound..<hit.pieces.lowerBound).contains(where: {
        [",", ";"].contains(scene.text.tokens[$0]?.text ?? "")
      }), !scene.isAgent(hit, in: sentence) || !isGiver(hit, sentence, scene)
    else { return nil }
    let deals = [
      scene.cues.acquire, scene.cues.invest, scene.cues.partner, scene.cues.sell,
      scene.cues.listing,
      scene.cues.raiseAfter, scene.cues.stake,
    ]
    let reach =
      cue.upperBound..<min(sentence.pieces.upperBound, hit.pieces.upperBound + 10)
    return deals.contains { !scene.text.places(of: $0, in: reach).isEmpty } ? nil : hit
  }

  /// What stands before a Russian verb of many whom nobody names: «Character.AI заблокировали в Турции».
  private static func subject(of cue: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> NameHit?
  {
    guard !scene.cues.needsArticle, !scene.cues.isUnspaced, cue.count == 1,
      scene.text.tokens[cue.lowerBound]?.text.hasSuffix("ли") == true
    else { return nil }
    return scene.hits(in: sentence).last {
      $0.isName && ($0.party.sort == .company || $0.party.maker != nil)
        && (0...2).contains(cue.lowerBound - $0.pieces.upperBound)
        && !scene.isBehind(\.agents, $0, in: sentence)
    }
  }

  /// Whether a name stands among those who act: "barred by Google".
  private static func isGiver(_ hit: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    scene.text.tokens[hit.pieces.lowerBound - 1]?.text == "by"
  }

  /// Whether the ban is only spoken of: planned, asked for, denied.
  private static func isAhead(
    _ cue: Range<Int>,
    _ hit: NameHit,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Bool {
    // 委员会 has 会 in it: in a script without spaces only the words next to the verb count.
    let reach = scene.cues.isUnspaced ? 2 : 6
    let start = max(sentence.pieces.lowerBound, cue.lowerBound - reach)
    let words: [KeyPath<Cues, Words>] = [\.future, \.expected, \.rumored, \.denied]
    return words.contains { scene.has($0, in: sentence, start..<cue.lowerBound) }
  }
}

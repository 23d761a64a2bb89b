import AlmanacModel
import AlmanacReading

/// A product fails, data get out, something that was sold is called back.
enum IncidentFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> Proposal? {
    let cues = scene.cues
    guard
      let place = scene.text.places(of: cues.incidents, in: sentence.pieces).first(where: {
        !scene.isNegated($0) && cues.afterBehind.match(scene.text.tokens, $0.upperBound) == nil
      }), let incident = cues.incidents.match(scene.text.tokens, place.lowerBound)?.meaning,
      !scene.has(\.stake, in: sentence), !isFall(place, sentence),
      !scene.has(\.denied, in: sentence),
      !scene.has(\.future, in: sentence)
    else { return nil }
    let owner = owner(place, sentence, scene)
    let isOurs =
      scene.publisher?.sort == .company && !scene.companies(in: sentence).contains(where: \.isName)
    guard
      let company = owner?.subject.party ?? (isOurs ? scene.publisher : nil)
        ?? scene.known(before: sentence, within: 1)?.party
    else { return nil }
    let day = scene.date(of: place, place, status: .completed, in: sentence)
    let low = min(
      place.lowerBound,
      owner?.subject.pieces?.lowerBound ?? .max,
      day?.pieces.lowerBound ?? .max
    )
    let high = max(
      place.upperBound,
      owner?.subject.pieces?.upperBound ?? 0,
      day?.pieces.upperBound ?? 0
    )
    var proposal = Proposal(
      kind: .alert,
      company: company,
      subject: [owner?.product, incident.name].compactMap(\.self).joined(separator: " "),
      status: .completed,
      date: day?.date,
      sentence: sentence.number,
      pieces: low..<high
    )
    proposal.alertType = incident.type
    proposal.origin = scene.origin(in: sentence)
    let isTold = owner != nil || isOurs
    let isPlain = day != nil || incident.type == .withdrawal && owner != nil
    proposal.isOptional = !isTold || !isPlain || scene.isBackground(day?.date)
    return proposal
  }

  /// Whether a figure is told to be down, and no service: "was down 40 per cent".
  private static func isFall(_ place: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.amounts.contains {
      (0...2).contains($0.pieces.lowerBound - place.upperBound) && $0.isPart
    }
  }

  /// Whether a preposition says at whose it happened: «у Scale AI украли данные».
  private static func isAt(_ hit: NameHit, _ scene: Scene) -> Bool {
    scene.text.tokens[hit.pieces.lowerBound - 1]?.text == "у"
  }

  /// Whose product or service it is: who is named last before the words, else first behind them.
  private static func owner(_ place: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> (
    subject: Scene.Subject, product: String?
  )? {
    let named = scene.hits(in: sentence).filter { hit in
      (hit.party.sort == .company || hit.party.maker != nil)
        && (!scene.isCompared(hit, in: sentence) || isAt(hit, scene))
    }
    let before = named.last {
      $0.pieces.upperBound <= place.lowerBound
        && scene.distance($0.pieces, place, in: sentence) < 14
    }
    let behind = named.first {
      $0.pieces.lowerBound >= place.upperBound
        && scene.distance(place, $0.pieces, in: sentence) < 7
    }
    guard let hit = before ?? behind else { return nil }
    if let maker = hit.party.maker.flatMap({ scene.party($0) }) {
      return (Scene.Subject(party: maker, pieces: hit.pieces), hit.party.name)
    }
    return hit.party.sort == .company ? (scene.near(hit), nil) : nil
  }
}

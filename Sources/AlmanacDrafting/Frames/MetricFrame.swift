import AlmanacModel
import AlmanacReading

/// A named figure of a company or of its product.
enum MetricFrame {
  static func propose(_ framed: FramedAmount, _ metric: Metric, _ scene: Scene) -> Proposal? {
    let sentence = framed.sentence
    guard let figure = figure(framed, metric) else { return nil }
    guard let owner = owner(framed, scene) else { return nil }
    let subject = owner.subject
    if metric.name == "spending", !subject.isNear { return nil }
    // 超过DeepSeek的1.35亿 only compares.
    let between =
      framed.reading.cue.upperBound..<max(framed.reading.cue.upperBound, framed.pieces.lowerBound)
    if scene.cues.isUnspaced,
      scene.companies(in: sentence).contains(where: {
        $0.isName && between.contains($0.pieces.lowerBound) && scene.isCompared($0, in: sentence)
      })
    {
      return nil
    }
    var proposal = scene.proposal(.metric, framed, subject)
    if [.announced, .cancelled, .denied].contains(proposal.status) { proposal.status = .completed }
    if proposal.status == .rumored, !scene.has(\.expected, in: sentence) {
      proposal.status = .completed
    }
    if proposal.status == .rumored { proposal.status = .expected }
    let verb =
      framed.reading.cue.upperBound..<max(framed.reading.cue.upperBound, framed.pieces.lowerBound)
    if proposal.status == .completed, scene.has(\.future, in: sentence, verb) {
      proposal.status = .expected
    }
    if proposal.status == .completed, let date = proposal.date, let last = scene.published.latest,
      let end = date.latest, end > last,
      scene.has(
        \.expected,
        in: sentence,
        scene.thought(around: framed.pieces.lowerBound, in: sentence)
      ), !scene.isSecondThought(framed, in: sentence)
    {
      proposal.status = .expected
    }
    // "Up from 700 million in August" is of August, and of no day where none stands there.
    if framed.amount.mention.isFormer {
      let words = sentence.dates.first {
        (0...3).contains($0.pieces.lowerBound - framed.pieces.upperBound)
      }
      guard let words, let date = scene.chosen(words, proposal.status, in: sentence) else {
        return nil
      }
      (proposal.date, proposal.datePlace) = (date, nil)
    }
    proposal.amount = nil
    proposal.figure = figure
    let name = [owner.product, metric.name].compactMap(\.self).joined(separator: " ")
    proposal.subject = name
    proposal.isOptional =
      proposal.isOptional || metric.isMinor || !subject.isNear && metric.unit != nil
    return proposal
  }

  private static func figure(_ framed: FramedAmount, _ metric: Metric) -> Figure? {
    if let unit = metric.unit { return framed.amount.count.map { Figure($0, unit: unit) } }
    return framed.money.map { money in
      Figure(
        money.bounds,
        unit: ([money.currency.code] + [metric.per].compactMap(\.self)).joined(separator: " ")
      )
    }
  }

  /// The company, and the product whose figure it is.
  private static func owner(_ framed: FramedAmount, _ scene: Scene) -> (
    subject: Scene.Subject, product: String?
  )? {
    let sentence = framed.sentence
    let start = min(framed.reading.cue.lowerBound, framed.pieces.lowerBound)
    let products = scene.hits(in: sentence).filter { $0.party.maker != nil }
    let companies = scene.companies(in: sentence)
    let named = (products + companies).filter {
      $0.pieces.lowerBound < max(start, framed.pieces.upperBound)
    }
    .sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
    if let nearest = named.last(where: { hit in
      hit.party.maker != nil && scene.distance(hit.pieces, framed.pieces, in: sentence) < 9
    }), let maker = nearest.party.maker.flatMap({ scene.party($0) }),
      !named.contains(where: {
        $0.pieces.lowerBound > nearest.pieces.lowerBound && $0.party.id != maker.id
      })
    {
      return (Scene.Subject(party: maker, pieces: nearest.pieces), nearest.party.name)
    }
    if let product = spokenOf(framed, named, scene) { return product }
    if let subject = scene.subject(of: framed.reading, framed.pieces, in: sentence) {
      return (subject, nil)
    }
    // «В отчётности Replit значатся»: of the one company that the sentence names.
    let only = companies.filter(\.isName)
    guard Set(only.map(\.party.id)).count == 1, let first = only.first,
      first.pieces.lowerBound < framed.pieces.lowerBound,
      !scene.isGeneric(sentence, sentence.pieces)
    else { return nil }
    return (scene.near(first), nil)
  }

  /// The product that "the app", «помощник» or its name at the start of a long sentence speaks of.
  private static func spokenOf(_ framed: FramedAmount, _ named: [NameHit], _ scene: Scene) -> (
    subject: Scene.Subject, product: String?
  )? {
    let sentence = framed.sentence
    let isCompanyNamed = named.contains { $0.party.maker == nil && $0.isName }
    guard !isCompanyNamed, case .metric(let metric) = framed.reading.role, metric.unit != nil,
      metric.isOfProducts
    else { return nil }
    if let product = named.last(where: { $0.party.maker != nil }),
      let maker = product.party.maker.flatMap({ scene.party($0) })
    {
      return (Scene.Subject(party: maker, pieces: product.pieces), product.party.name)
    }
    let start = sentence.pieces.lowerBound
    let isNoun = scene.find(\.productNouns, in: sentence).contains { $0.lowerBound <= start + 2 }
    let isAlone = scene.companies(in: sentence).isEmpty
    guard isNoun || isAlone, sentence.number > 0 else { return nil }
    for back in 1...2 where sentence.number >= back {
      let other = scene.text.sentences[sentence.number - back]
      guard sentence.paragraph - other.paragraph <= (isNoun ? 1 : 0) else { return nil }
      if let product = scene.hits(in: other).first(where: {
        $0.party.maker != nil && $0.isName && !scene.isCompared($0, in: other)
      }),
        let maker = product.party.maker.flatMap({ scene.party($0) })
      {
        return (Scene.Subject(party: maker, pieces: nil), product.party.name)
      }
      if !scene.companies(in: other).isEmpty, !isNoun { return nil }
    }
    return nil
  }
}

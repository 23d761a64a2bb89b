import AlmanacModel
import AlmanacReading

/// Finds the words that stand for a company that was named before: "the startup", «стартап», 该公司.
struct Referents {
  let text: ReadText
  let cues: Cues
  let title: [Party]
  let publisher: Party?
  let parties: [String: Party]

  /// Companies that no text calls a startup.
  private static let large: Set<String> = [
    "nvidia", "microsoft", "google", "amazon", "meta", "apple", "softbank", "oracle", "samsung",
    "intel",
    "amd", "tencent", "alibaba", "ibm", "cisco", "broadcom", "tesla", "spacex", "baidu", "huawei",
    "sber",
    "yandex", "salesforce", "qualcomm", "dell", "adobe", "tsmc", "sap", "jdcom", "netease",
    "xiaomi",
    "chinamobile", "china-mobile", "lg", "naver", "antgroup", "servicenow",
  ]

  /// The names with what stands for them, and the focus of each sentence.
  func resolved(_ hits: [NameHit]) -> (hits: [NameHit], focus: [Scene.Focus]) {
    let bySentence = Scene.divided(hits, text)
    var all: [NameHit] = []
    var focus: [Scene.Focus] = []
    var recent: [Party] = title.filter { $0.sort == .company }.reversed()
    if recent.isEmpty, let publisher, publisher.sort == .company { recent = [publisher] }
    var current = Scene.Focus(party: recent.first, age: 2)
    for sentence in text.sentences {
      focus.append(current)
      var named = bySentence[sentence.number]
      named += makers(sentence, named)
      named.sort { $0.pieces.lowerBound < $1.pieces.lowerBound }
      let companies = named.filter { $0.party.sort == .company }
      let others = stand(sentence, named, current.party, recent)
      let whole = (named + others).sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
      all += whole
      for company in companies { remember(company.party, &recent) }
      let agents = Agents(text: text, cues: cues).places(among: whole, in: sentence)
      let free = whole.indices.filter { whole[$0].party.sort == .company && !agents.contains($0) }
      if let party = free.first.map({ whole[$0].party }) {
        current = Scene.Focus(party: party, age: 0)
        remember(party, &recent)
      } else if let party = companies.first?.party,
        current.party == nil || companies.count == 1 && current.age > 0
      {
        current = Scene.Focus(party: party, age: 0)
      } else {
        current.age += 1
      }
    }
    return (all, focus)
  }

  private func remember(_ party: Party, _ recent: inout [Party]) {
    recent.removeAll { $0.id == party.id }
    recent.insert(party, at: 0)
  }

  /// "The maker of ChatGPT", «разработчик ChatGPT», ChatGPT开发商.
  private func makers(_ sentence: Sentence, _ named: [NameHit]) -> [NameHit] {
    text.places(of: cues.makers, in: sentence.pieces).compactMap { place in
      let product =
        named.first { hit in
          hit.party.maker != nil && (0...3).contains(hit.pieces.lowerBound - place.upperBound)
        } ?? named.first { $0.party.maker != nil && $0.pieces.upperBound == place.lowerBound }
      guard let maker = product?.party.maker, let party = parties[maker] else { return nil }
      return NameHit(pieces: place, party: party, isName: false)
    }
  }

  private func stand(
    _ sentence: Sentence,
    _ named: [NameHit],
    _ focus: Party?,
    _ recent: [Party]
  ) -> [NameHit] {
    let taken = Set(named.flatMap(\.pieces))
    var hits: [NameHit] = []
    for place in text.places(of: cues.companyNouns, in: sentence.pieces)
    where taken.isDisjoint(with: place) && isSpokenOf(place, sentence, named)
      && !isGeneric(place, sentence)
    {
      let before = lastNamed(before: place.lowerBound, named)
      let maker = before == nil ? makerNamed(beside: place, named) : nil
      let isStartup = text.places(of: cues.startupNouns, in: place) == [place]
      let buyer = buyer(before: place, sentence, named)
      let candidates = [before, maker, focus].compactMap(\.self) + recent
      let party = candidates.first {
        $0.sort == .company && !(isStartup && Self.large.contains($0.id)) && $0.id != buyer?.id
      }
      if let party { hits.append(hit(place, party)) }
    }
    for place in text.places(of: cues.pronouns, in: sentence.pieces)
    where taken.isDisjoint(with: place) {
      guard let party = lastNamed(before: place.lowerBound, named) ?? focus else { continue }
      hits.append(hit(place, party))
    }
    return hits
  }

  /// The maker of the product that the sentence names, before the noun or behind it.
  private func makerNamed(beside place: Range<Int>, _ named: [NameHit]) -> Party? {
    let products = named.filter { $0.party.maker != nil }
    let near = products.last { $0.pieces.upperBound <= place.lowerBound } ?? products.first
    return near?.party.maker.flatMap { parties[$0] }
  }

  /// Who buys the company that a noun behind the verb speaks of: "Meta will buy the startup".
  private func buyer(before place: Range<Int>, _ sentence: Sentence, _ named: [NameHit]) -> Party? {
    let verbs = text.places(of: cues.acquire, in: sentence.pieces)
    guard
      let verb = verbs.last(where: {
        $0.upperBound <= place.lowerBound && place.lowerBound - $0.upperBound <= 4
      })
    else { return nil }
    return named.last { $0.party.sort == .company && $0.pieces.upperBound <= verb.lowerBound }?
      .party
  }

  /// Whether a noun is part of words for many: 国内大模型公司.
  private func isGeneric(_ place: Range<Int>, _ sentence: Sentence) -> Bool {
    text.places(of: cues.generic, in: sentence.pieces).contains { $0.overlaps(place) }
  }

  private func hit(_ place: Range<Int>, _ party: Party) -> NameHit {
    var hit = NameHit(pieces: place, party: party, isName: false)
    hit.isOwner = text.tokens[place.upperBound]?.text == "'"
    return hit
  }

  /// The company that the sentence named last before a place as its subject.
  private func lastNamed(before place: Int, _ named: [NameHit]) -> Party? {
    let companies = named.filter { $0.party.sort == .company && $0.pieces.upperBound <= place }
    return companies.first { hit in
      cues.agents.match(text.tokens, hit.pieces.lowerBound - 1) == nil
    }?.party
  }

  /// Whether a noun speaks of a company that was named: an article before it and no name behind it.
  private func isSpokenOf(_ place: Range<Int>, _ sentence: Sentence, _ named: [NameHit]) -> Bool {
    if named.contains(where: {
      (0...1).contains($0.pieces.lowerBound - place.upperBound)
        && text.tokens[place.upperBound]?.kind != .sign
    }) {
      return false
    }
    if named.contains(where: {
      $0.pieces.upperBound == place.lowerBound && !$0.isOwner && $0.party.sort != .unknown
    }) {
      return false
    }
    if let next = text.tokens[place.upperBound], ["behind", "of", "that"].contains(next.text) {
      return false
    }
    guard cues.needsArticle else { return true }
    for index in stride(
      from: place.lowerBound - 1,
      through: max(sentence.pieces.lowerBound, place.lowerBound - 6),
      by: -1
    ) {
      if cues.articles.match(text.tokens, index) != nil { return true }
      guard let token = text.tokens[index], token.kind != .sign || token.text == "-" else {
        return false
      }
      if ["a", "an", "any", "every", "another", "each"].contains(token.text) { return false }
    }
    return false
  }
}

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
    "asml", "arm", "disney", "sony", "siemens", "bosch", "mercedesbenz", "bmw", "toyota", "ford",
    "honda", "foxconn", "novonordisk", "pfizer", "walmart", "oracle", "sap", "сбер", "vk", "mts",
    "micron", "ericsson", "nokia", "accenture", "shopify", "spotify", "netflix", "uber", "airbnb",
    "volkswagen", "hyundai", "lenovo", "midea", "byd", "catl", "geely", "meituan", "bytedance",
    "chinamobile", "china-mobile", "lg", "naver", "antgroup", "servicenow",
  ]

  /// The names with what stands for them, and the focus of each sentence.
  func resolved(_ hits: [NameHit]) -> (
    hits: [NameHit], focus: [Scene.Focus], topics: Topics
  ) {
    let bySentence = Scene.divided(hits, text)
    let topics = Topics(
      text: text,
      bySentence: bySentence,
      title: title,
      parties: parties,
      cues: cues
    )
    var all: [NameHit] = []
    var focus: [Scene.Focus] = []
    var recent: [Party] = title.filter { $0.sort == .company }.reversed()
    if recent.isEmpty, let publisher, publisher.sort == .company { recent = [publisher] }
    var current = Scene.Focus(party: topics.whole ?? recent.first, age: 2)
    var paragraph = 0
    for sentence in text.sentences {
      var named = bySentence[sentence.number]
      if sentence.paragraph != paragraph || sentence.opens == .lead || sentence.opens == .entry {
        paragraph = sentence.paragraph
        current = opening(sentence, current, topics)
      }
      focus.append(current)
      named += makers(sentence, named)
      named.sort { $0.pieces.lowerBound < $1.pieces.lowerBound }
      let companies = named.filter { $0.party.sort == .company }
      let others = stand(sentence, named, current.party, recent) + speakers(sentence, named)
      let whole = (named + others).sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
      all += whole
      let givers = Agents(text: text, cues: cues).givers(among: companies, in: sentence)
      for (place, company) in companies.enumerated() where !givers.contains(place) {
        remember(company.party, &recent)
      }
      let agents = Agents(text: text, cues: cues).places(among: whole, in: sentence)
      let free = whole.indices.filter { whole[$0].party.sort == .company && !agents.contains($0) }
      if let first = free.first.map({ whole[$0] }) {
        remember(first.party, &recent)
        if isSubject(first, sentence) || current.party == nil || current.age > 2 {
          current = Scene.Focus(party: first.party, age: 0)
        } else if first.party.id == current.party?.id {
          current.age = 0
        } else {
          current.age += 1
        }
      } else if let party = goal(of: companies, sentence)?.party
        ?? companies.first(where: { !Agents(text: text, cues: cues).isFormer($0) })?.party,
        current.party == nil
          || !topics.isPart(sentence)
            && (goal(of: companies, sentence) != nil || companies.count == 1 && current.age > 0)
      {
        current = Scene.Focus(party: party, age: 0)
      } else {
        current.age += 1
      }
    }
    return (all, focus, topics)
  }

  /// What a paragraph is about before it has named anybody: what its part or the text is about.
  private func opening(_ sentence: Sentence, _ current: Scene.Focus, _ topics: Topics)
    -> Scene.Focus
  {
    guard let topic = topics.topic(of: sentence) else {
      return sentence.opens == nil ? current : Scene.Focus(party: nil, age: 9)
    }
    return topic.id == current.party?.id ? current : Scene.Focus(party: topic, age: 1)
  }

  /// Whether a name stands where the subject of a sentence does: at its start, or after words of time.
  private func isSubject(_ hit: NameHit, _ sentence: Sentence) -> Bool {
    let reach = cues.isUnspaced ? 16 : 9
    return hit.pieces.lowerBound - sentence.pieces.lowerBound <= reach
  }

  /// To whom something goes: "the largest check went to X", «больше всех досталось X».
  private func goal(of companies: [NameHit], _ sentence: Sentence) -> NameHit? {
    companies.first { hit in
      (1...2).contains {
        cues.goals.match(text.tokens, hit.pieces.lowerBound - $0)?.end == hit.pieces.lowerBound
      }
        && isSubject(hit, sentence)
    }
  }

  /// "We" and "our" where a company writes of itself.
  private func speakers(_ sentence: Sentence, _ named: [NameHit]) -> [NameHit] {
    guard let publisher, publisher.sort == .company else { return [] }
    let taken = Set(named.flatMap(\.pieces))
    return text.places(of: cues.ourselves, in: sentence.pieces)
      .filter { taken.isDisjoint(with: $0) }
      .map { hit($0, publisher) }
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
    let actors = actors(named, sentence)
    var hits: [NameHit] = []
    for place in text.places(of: cues.companyNouns, in: sentence.pieces)
    where taken.isDisjoint(with: place) && isSpokenOf(place, sentence, named)
      && !isGeneric(place, sentence)
    {
      let before = lastNamed(before: place.lowerBound, actors)
      let maker = before == nil ? makerNamed(beside: place, named) : nil
      let isStartup = text.places(of: cues.startupNouns, in: place) == [place]
      let buyer = buyer(before: place, sentence, named)
      let target = target(before: place, sentence, named)
      let candidates = [target, before, maker, focus].compactMap(\.self) + recent
      let party = candidates.first {
        $0.sort == .company && !(isStartup && Self.large.contains($0.id)) && $0.id != buyer?.id
      }
      if let party { hits.append(hit(place, party)) }
    }
    for place in text.places(of: cues.pronouns, in: sentence.pieces)
    where taken.isDisjoint(with: place) {
      let before = lastNamed(before: place.lowerBound, actors)
      // "The startup raised $75 million; it was worth": the noun says who it is.
      let noun = hits.last { $0.pieces.upperBound <= place.lowerBound }?.party
      guard let party = before ?? noun ?? focus else { continue }
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

  /// Who gets the money or is bought, where a verb before the noun says so: "in talks to invest in X, at a
  /// price that values the startup at".
  private func target(before place: Range<Int>, _ sentence: Sentence, _ named: [NameHit]) -> Party?
  {
    let verbs =
      text.places(of: cues.acquire, in: sentence.pieces)
      + text.places(of: cues.invest, in: sentence.pieces)
    return named.last { hit in
      hit.party.sort == .company && hit.pieces.upperBound <= place.lowerBound
        && verbs.contains {
          (0...(cues.isUnspaced ? 5 : 3)).contains(hit.pieces.lowerBound - $0.upperBound)
        }
        && named.contains {
          $0.party.sort == .company && $0.pieces.lowerBound < hit.pieces.lowerBound
        }
    }?.party
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
  private func lastNamed(before place: Int, _ actors: [NameHit]) -> Party? {
    let companies = actors.filter { $0.pieces.upperBound <= place }
    return companies.first { hit in
      cues.agents.match(text.tokens, hit.pieces.lowerBound - 1) == nil
    }?.party
  }

  /// The companies of a sentence but for those who give the money and those that somebody left.
  private func actors(_ named: [NameHit], _ sentence: Sentence) -> [NameHit] {
    let all = named.filter { $0.party.sort == .company }
    let finder = Agents(text: text, cues: cues)
    let givers = finder.givers(among: all, in: sentence)
    return all.indices.filter { !givers.contains($0) && !finder.isFormer(all[$0]) }.map { all[$0] }
  }

  /// Whether a noun speaks of a company that was named: an article before it and no name behind it.
  private func isSpokenOf(_ place: Range<Int>, _ sentence: Sentence, _ named: [NameHit]) -> Bool {
    if named.contains(where: {
      // «Компания Маска» is one that was spoken of.
      (0...1).contains($0.pieces.lowerBound - place.upperBound)
        && text.tokens[place.upperBound]?.kind != .sign
        && ($0.party.sort != .person || cues.needsArticle)
    }) {
      return false
    }
    // «Разработчик голосовых роботов „Тошбот“» is named behind.
    if !cues.needsArticle, !cues.isUnspaced,
      named.contains(where: { hit in
        (2...5).contains(hit.pieces.lowerBound - place.upperBound)
          && ["«", "„"].contains(text.tokens[hit.pieces.lowerBound - 1]?.text ?? "")
          && !(place.upperBound..<hit.pieces.lowerBound - 1).contains { piece in
            text.tokens[piece]?.kind == .sign || cues.agents.match(text.tokens, piece) != nil
          }
      })
    {
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

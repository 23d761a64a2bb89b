import AlmanacModel
import AlmanacReading

/// A model or another product comes out.
enum LaunchFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene) -> [Proposal] {
    let products = scene.hits(in: sentence).filter { isProduct($0, sentence, scene) }
    var proposals: [Proposal] = []
    var last: (cue: Range<Int>, pieces: Range<Int>)?
    for (number, product) in products.enumerated() {
      // What stands in a list with one that came out, came out too.
      let joined = last.flatMap { isListed($0.pieces, product.pieces, scene) ? $0.cue : nil }
      let next = number + 1 < products.count ? products[number + 1] : nil
      guard
        let cue = joined ?? cue(of: product, sentence, scene)
          ?? next.flatMap({ isJoined($0, scene) ? self.cue(of: $0, sentence, scene) : nil })
      else { continue }
      last = (cue, product.pieces)
      guard let proposal = release(whole(product, sentence, scene), cue, sentence, scene),
        !proposals.contains(where: { $0.subject?.folded == proposal.subject?.folded })
      else { continue }
      proposals.append(proposal)
    }
    return proposals
  }

  private static func isProduct(_ hit: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    guard hit.isName else { return false }
    switch hit.party.sort {
    case .product: return !isCompared(hit, sentence, scene) && !isCounted(hit, sentence, scene)
    case .unknown: return isIntroduced(hit, sentence, scene) && !isCompared(hit, sentence, scene)
    case .company, .fund, .person, .outlet: return false
    }
  }

  /// Whether a figure is told of a product, and not that it comes out: 公布千问月活.
  private static func isCounted(_ hit: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    let end = hit.pieces.upperBound
    let reach = end..<max(end, min(sentence.pieces.upperBound, end + 4))
    let start = hit.pieces.lowerBound
    let isOut = scene.find(\.launch, in: sentence).contains {
      $0.upperBound == start
        || $0.upperBound == start - 1 && scene.text.tokens[start - 1]?.text == "的"
    }
    return scene.cues.isUnspaced && !isOut
      && reach.contains { scene.cues.metrics.match(scene.text.tokens, $0) != nil }
  }

  /// Whether a name stands behind a noun for a product, or in quotation marks.
  private static func isIntroduced(_ hit: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    let start = hit.pieces.lowerBound
    let before = max(sentence.pieces.lowerBound, start - (scene.cues.needsArticle ? 2 : 3))..<start
    let end = hit.pieces.upperBound
    let behind = end..<max(end, min(sentence.pieces.upperBound, end + 5))
    let isQuoted = ["«", "“", "\"", "「", "《"].contains(scene.text.tokens[start - 1]?.text ?? "")
    // "Its Avocado model"
    let isDescribed =
      scene.cues.needsArticle && scene.cues.productNouns.match(scene.text.tokens, end) != nil
      && (scene.cues.articles.match(scene.text.tokens, start - 1) != nil
        || ["a", "an", "new", "latest", "s"].contains(scene.text.tokens[start - 1]?.text ?? ""))
    return isQuoted || isDescribed
      || !scene.text.places(of: scene.cues.productNouns, in: before).isEmpty
      || scene.text.tokens[hit.pieces.upperBound]?.text == ","
        && !scene.text.places(of: scene.cues.productNouns, in: behind).isEmpty
  }

  private static func isCompared(_ hit: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    scene.isCompared(hit, in: sentence)
  }

  /// Whether "and" stands directly before a product, so that it ends a list.
  private static func isJoined(_ product: NameHit, _ scene: Scene) -> Bool {
    let word = scene.text.tokens[product.pieces.lowerBound - 1]?.text ?? ""
    return word != "," && word != "、" && scene.cues.listed.contains(word)
  }

  private static func isListed(_ one: Range<Int>, _ other: Range<Int>, _ scene: Scene) -> Bool {
    let gap = one.upperBound..<max(one.upperBound, other.lowerBound)
    return gap.count <= 3
      && gap.allSatisfy { piece in
        let word = scene.text.tokens[piece]?.text ?? ""
        return scene.cues.listed.contains(word) || ["«", "»", "“", "”"].contains(word)
      }
  }

  private static func cue(of product: NameHit, _ sentence: Sentence, _ scene: Scene) -> Range<Int>?
  {
    // A Russian verb stands before its subject as well: «вышла модель».
    let verbs =
      scene.find(\.launch, in: sentence)
      + (scene.cues.needsArticle || scene.cues.isUnspaced
        ? [] : scene.find(\.launchBehind, in: sentence))
    let before = verbs.sorted { $0.lowerBound < $1.lowerBound }.filter { place in
      place.upperBound <= product.pieces.lowerBound
        && !isOnlyTime(place, scene)
        && scene.distance(place, product.pieces, in: sentence)
          < (isInverted(place, sentence, scene) ? 4.5 : 6.5)
        && !(isInverted(place, sentence, scene)
          && !scene.text.places(
            of: scene.cues.agents,
            in: place.upperBound..<product.pieces.lowerBound
          ).isEmpty)
        && !hasOther(
          between: place.upperBound..<product.pieces.lowerBound,
          product,
          sentence,
          scene
        )
    }.last
    let end = scene.behindDescription(product.pieces.upperBound, in: sentence)
    let behind = scene.find(\.launchBehind, in: sentence).first { place in
      place.lowerBound >= end
        && !isOnlyTime(place, scene)
        && scene.distance(product.pieces.lowerBound..<end, place, in: sentence) < 9
        && !(end..<place.lowerBound).contains { scene.text.tokens[$0]?.text == ":" }
        && !hasOther(
          between: end..<place.lowerBound,
          product,
          sentence,
          scene
        )
    }
    let passive = scene.find(\.launch, in: sentence).first { place in
      let gap = product.pieces.upperBound..<max(product.pieces.upperBound, place.lowerBound)
      return (0...4).contains(place.lowerBound - product.pieces.upperBound)
        && !scene.cues.needsArticle && !scene.cues.isUnspaced
        && !gap.contains { scene.text.tokens[$0]?.kind == .sign }
    }
    return before ?? behind ?? passive
  }

  /// Whether a verb stands before its product that usually stands behind it.
  private static func isInverted(_ cue: Range<Int>, _ sentence: Sentence, _ scene: Scene) -> Bool {
    !scene.find(\.launch, in: sentence).contains(cue)
  }

  /// Whether the sentence names the family before, of which the product is one: V4, V4-Pro and V4-Flash.
  private static func isVariant(_ product: NameHit, _ sentence: Sentence, _ scene: Scene) -> Bool {
    scene.hits(in: sentence).contains { other in
      other.isName && other.pieces.lowerBound < product.pieces.lowerBound
        && other.party.sort == .product && other.party.name.contains(where: \.isNumber)
        && product.party.name.folded != other.party.name.folded
        && product.party.name.folded.hasPrefix(other.party.name.folded)
    }
  }

  /// Whether a launch is only the time of something else: "since the launch of", 发布后的20天.
  private static func isOnlyTime(_ cue: Range<Int>, _ scene: Scene) -> Bool {
    let tokens = scene.text.tokens
    if scene.isNegated(cue) { return true }
    if scene.cues.afterBehind.match(tokens, cue.upperBound) != nil { return true }
    return (1...3).contains { gap in
      scene.cues.afterBefore.match(tokens, cue.lowerBound - gap).map {
        cue.lowerBound - $0.end <= 1 && $0.end <= cue.lowerBound
      } ?? false
    }
  }

  /// Whether another name stands between a verb and its product.
  private static func hasOther(
    between pieces: Range<Int>,
    _ product: NameHit,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Bool {
    scene.hits(in: sentence).contains { hit in
      pieces.contains(hit.pieces.lowerBound) && hit.isName && hit.party.id != product.party.id
        && (hit.party.sort == .company || hit.party.sort == .product)
        && hit.party.id != product.party.maker && !Scene.platforms.contains(hit.party.id)
    }
  }

  /// A version that stands alone as that of the product which was named last: V4 of PixVerse.
  private static func whole(_ product: NameHit, _ sentence: Sentence, _ scene: Scene) -> NameHit {
    let name = product.party.name
    let letters = name.prefix { $0.isLetter }
    guard product.party.maker == nil, !product.party.isRegistered, letters.count <= 1,
      name.dropFirst(letters.count).allSatisfy({ $0.isNumber || $0 == "." }), name.count > 1
    else { return product }
    for back in 0...2 where sentence.number >= back {
      let other = scene.text.sentences[sentence.number - back]
      let named = scene.hits(in: other).last { hit in
        hit.isName && hit.party.maker != nil && hit.pieces.lowerBound < product.pieces.lowerBound
          && !scene.isCompared(hit, in: other)
          && !hit.party.name.contains(where: \.isNumber)
      }
      guard let named else { continue }
      var hit = product
      let full = named.party.name + " " + name
      hit.party = Party(
        id: full.folded,
        name: full,
        sort: .product,
        isRegistered: false,
        maker: named.party.maker
      )
      return hit
    }
    return product
  }

  private static func release(
    _ product: NameHit,
    _ cue: Range<Int>,
    _ sentence: Sentence,
    _ scene: Scene
  ) -> Proposal? {
    let companies = scene.companies(in: sentence).filter { !Scene.platforms.contains($0.party.id) }
    let subject = companies.last {
      $0.pieces.upperBound <= min(cue.lowerBound, product.pieces.lowerBound)
        && !scene.isAgent($0, in: sentence)
    }
    let maker = product.party.maker.flatMap { scene.party($0) }
    let other = subject.flatMap { isSubject($0, of: cue, product, scene) ? $0.party : nil }
    guard
      let company = other ?? maker ?? subject?.party ?? companies.first?.party ?? scene.known(
        before: sentence
      )?.party
        ?? scene.publisher.flatMap({ $0.sort == .company ? $0 : nil })
    else { return nil }
    var status = scene.status(cue, product.pieces, in: sentence)
    // Of a launch that is denied nothing is said to have come out.
    if status == .denied { return nil }
    if status == .announced { status = .completed }
    let day =
      scene.date(of: cue, product.pieces, status: status, in: sentence)
      ?? (status == .completed ? scene.start(in: sentence) : nil)
    if status == .expected || status == .rumored, let date = day?.date, let end = date.latest,
      let first = scene.published.earliest, end < first
    {
      status = .completed
    }
    let low = min(cue.lowerBound, product.pieces.lowerBound, day?.pieces.lowerBound ?? .max)
    let high = max(cue.upperBound, product.pieces.upperBound, day?.pieces.upperBound ?? 0)
    var proposal = Proposal(
      kind: .release,
      company: company,
      subject: product.party.name,
      status: status,
      date: day?.date,
      sentence: sentence.number,
      pieces: min(low, subject?.pieces.lowerBound ?? low)..<high
    )
    proposal.origin = scene.origin(in: sentence, around: product.pieces.lowerBound)
    let isVariant = isVariant(product, sentence, scene)
    let isVersioned = product.party.name.contains(where: \.isNumber)
    let isOld = day.map { scene.isBackground($0.date) } ?? false
    proposal.isOptional =
      isOld || isVariant || !isVersioned && day == nil || other != nil && other?.id != maker?.id
    return proposal
  }

  /// Whether a company is said to bring a product out, whoever is known to make it: it stands directly
  /// before the verb, and the product behind.
  private static func isSubject(
    _ company: NameHit,
    of cue: Range<Int>,
    _ product: NameHit,
    _ scene: Scene
  ) -> Bool {
    let gap = company.pieces.upperBound..<max(company.pieces.upperBound, cue.lowerBound)
    return company.isName && company.party.isRegistered
      && cue.upperBound <= product.pieces.lowerBound && gap.count <= 1
      && gap.allSatisfy { scene.text.tokens[$0]?.kind == .word }
  }
}

extension Scene {
  /// Where others put what they release.
  static let platforms: Set<String> = [
    "huggingface", "hugging-face", "github", "modelscope", "gitee", "gitcode", "openrouter",
    "ollama",
  ]

  /// Whether a name stands behind words of comparison: "better than", 对标.
  func isCompared(_ hit: NameHit, in sentence: Sentence) -> Bool {
    find(\.versus, in: sentence).contains { place in
      let gap = hit.pieces.lowerBound - place.upperBound
      return gap >= 0 && gap <= (cues.isUnspaced ? 4 : 2)
    }
  }
}

import AlmanacModel
import AlmanacReading

/// What a text and its parts are about: the company that "the company" means where nobody else was
/// named.
struct Topics {
  /// The company that each sentence's part is about, by the number of the sentence; nil where none is.
  private let parts: [Party?]
  /// The company that the whole text is about; nil where it tells of several.
  let whole: Party?

  init(
    text: ReadText,
    bySentence: [[NameHit]],
    title: [Party],
    parties: [String: Party],
    cues: Cues
  ) {
    let whole = Topics.whole(text, bySentence, title, cues)
    var parts: [Party?] = []
    var current: Party?
    var paragraph = -1
    var isOpen = false
    for sentence in text.sentences {
      let hits = bySentence[sentence.number]
      let isNewParagraph = sentence.paragraph != paragraph
      paragraph = sentence.paragraph
      switch sentence.opens {
      case .heading, .lead:
        current = Topics.named(hits, parties)
        isOpen = current == nil
      case .entry:
        current = Topics.named(Topics.first(hits, of: sentence, cues), parties)
        isOpen = current == nil
      case nil:
        if isOpen {
          current = Topics.subject(hits, sentence, text, cues, parties)
          isOpen = current == nil && !isNewParagraph
        }
      }
      parts.append(current)
    }
    self.parts = parts
    self.whole = whole
  }

  /// What the part around a sentence is about, else the text.
  func topic(of sentence: Sentence) -> Party? { parts[sentence.number] ?? whole }

  /// Whether a sentence stands in a part that is about a company of its own.
  func isPart(_ sentence: Sentence) -> Bool { parts[sentence.number] != nil }

  /// The first company of some names, or the maker of the first product.
  private static func named(_ hits: [NameHit], _ parties: [String: Party]) -> Party? {
    for hit in hits where hit.isName {
      if hit.party.sort == .company { return hit.party }
      if let maker = hit.party.maker.flatMap({ parties[$0] }) { return maker }
    }
    return nil
  }

  /// The names at the start of a sentence.
  private static func first(_ hits: [NameHit], of sentence: Sentence, _ cues: Cues) -> [NameHit] {
    hits.filter { $0.pieces.lowerBound - sentence.pieces.lowerBound < (cues.isUnspaced ? 8 : 4) }
  }

  /// Who does what a sentence tells.
  private static func subject(
    _ hits: [NameHit],
    _ sentence: Sentence,
    _ text: ReadText,
    _ cues: Cues,
    _ parties: [String: Party]
  ) -> Party? {
    let agents = Agents(text: text, cues: cues).places(among: hits, in: sentence)
    return named(hits.indices.filter { !agents.contains($0) }.map { hits[$0] }, parties)
  }

  /// The company of the headline, or the one that the text names by far the most.
  private static func whole(
    _ text: ReadText,
    _ bySentence: [[NameHit]],
    _ title: [Party],
    _ cues: Cues
  ) -> Party? {
    var counts: [String: Int] = [:]
    var parties: [String: Party] = [:]
    let finder = Agents(text: text, cues: cues)
    for (hits, sentence) in zip(bySentence, text.sentences) {
      let agents = finder.places(among: hits, in: sentence)
      for (place, hit) in hits.enumerated()
      where hit.party.sort == .company && hit.isName && !agents.contains(place) {
        counts[hit.party.id, default: 0] += 1
        parties[hit.party.id] = hit.party
      }
    }
    let titled = title.filter { $0.sort == .company }
    if let first = titled.first {
      let most = titled.max { counts[$0.id, default: 0] < counts[$1.id, default: 0] }
      guard let most, counts[most.id, default: 0] > 2 * counts[first.id, default: 0] else {
        return first
      }
      return most
    }
    let order = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = order.first, first.value > 2 else { return nil }
    let second = order.count > 1 ? order[1].value : 0
    return first.value >= 2 * second ? parties[first.key] : nil
  }
}

import AlmanacModel
import AlmanacReading

/// An article as it is drafted from: its sentences, who is named in them, and the cues.
final class Scene {
  let text: ReadText
  let cues: Cues
  let published: EventDate
  let publisher: Party?
  var headline = Headline()
  /// What the text and its parts are about.
  let topics: Topics
  /// The names and the words that stand for names, in the order of the text.
  let hits: [NameHit]
  /// The company that was spoken of last before each sentence.
  let focus: [Focus]
  /// Who is known, by key.
  let parties: [String: Party]
  /// Who stands beside what happens, by the place among the names of each sentence.
  let agents: [Set<Int>]
  let rules: [Rule]
  private let bySentence: [[NameHit]]
  /// Where words stand in each sentence, by their lists.
  private var found: [ObjectIdentifier: [[Range<Int>]]] = [:]
  /// What amounts are, by their first pieces, and the figures that sentences name.
  var roles: [Int: Reading?] = [:]
  var figures: [Int: [(Range<Int>, Metric)]] = [:]

  /// A company that a sentence without a name can be about.
  struct Focus {
    var party: Party?
    /// How many sentences ago it was named.
    var age = 0
  }

  init(
    text: ReadText,
    cues: Cues,
    published: EventDate,
    publisher: Party?,
    hits: [NameHit],
    focus: [Focus],
    topics: Topics,
    parties: [String: Party]
  ) {
    self.text = text
    self.cues = cues
    self.published = published
    self.publisher = publisher
    self.hits = hits
    self.focus = focus
    self.topics = topics
    self.parties = parties
    rules = Scene.makeRules(cues)
    bySentence = Scene.divided(hits, text)
    let finder = Agents(text: text, cues: cues)
    agents = zip(bySentence, text.sentences).map { finder.places(among: $0, in: $1) }
  }

  /// The names of each sentence.
  static func divided(_ hits: [NameHit], _ text: ReadText) -> [[NameHit]] {
    var divided = Array(repeating: [NameHit](), count: text.sentences.count)
    var index = 0
    for hit in hits {
      while index < text.sentences.count,
        text.sentences[index].pieces.upperBound <= hit.pieces.lowerBound
      {
        index += 1
      }
      guard index < text.sentences.count else { break }
      divided[index].append(hit)
    }
    return divided
  }

  func hits(in sentence: Sentence) -> [NameHit] { bySentence[sentence.number] }

  /// The companies in a sentence, and the words that stand for some.
  func companies(in sentence: Sentence) -> [NameHit] {
    hits(in: sentence).filter { $0.party.sort == .company }
  }

  /// Where words of a sort stand in a sentence.
  func find(_ words: KeyPath<Cues, Words>, in sentence: Sentence) -> [Range<Int>] {
    let lexicon = cues[keyPath: words]
    let list = ObjectIdentifier(lexicon.phrases)
    if let known = found[list] { return known[sentence.number] }
    let all = text.sentences.map { text.places(of: lexicon, in: $0.pieces) }
    found[list] = all
    return all[sentence.number]
  }

  /// Whether words of a sort stand in a range of pieces.
  func has(_ words: KeyPath<Cues, Words>, in sentence: Sentence, _ range: Range<Int>? = nil) -> Bool
  {
    find(words, in: sentence).contains { place in
      range.map { $0.contains(place.lowerBound) && place.upperBound <= $0.upperBound } ?? true
    }
  }
}

extension ReadText {
  /// Where words stand, the longest at each place.
  func places<Meaning>(of lexicon: Lexicon<Meaning>, in pieces: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = pieces.lowerBound
    while index < pieces.upperBound {
      if let match = lexicon.match(tokens, index), match.end <= pieces.upperBound {
        places.append(index..<match.end)
        index = match.end
      } else {
        index += 1
      }
    }
    return places
  }
}

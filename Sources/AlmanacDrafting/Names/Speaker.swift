import AlmanacModel
import AlmanacReading

/// Tells whether a page is a company's own word: one that speaks as "we" and whose publisher its text
/// names.
struct Speaker {
  let text: ReadText
  let cues: Cues
  let title: ReadText
  let publisher: ReadText

  /// Quotation marks, within which somebody else says "we".
  private static let marks: Set<String> = ["«", "»", "“", "”", "\"", "「", "」", "‘", "’", "„"]

  /// The words of the publisher's name that the text has to have.
  private static let around: Set<String> = [
    "blog", "the", "team", "newsroom", "press", "блог", "команда", "компании", "компания", "пресс",
    "служба", "博客", "官方", "公众号", "inc", "ltd", "ооо", "ао", "office", "communications", "news",
    "media", "relations", "pr", "announcements", "新闻", "中心", "服务号",
  ]

  /// The name that the company which speaks is called by in the text; nil where nobody speaks so.
  ///
  /// - Parameters:
  ///   - hits: the names of the text.
  ///   - known: the names in that of the publisher.
  /// - Returns: the company; one that nobody registered by the name in the text.
  func company(among hits: [NameHit], known: [NameHit]) -> Party? {
    if let name = known.first(where: { $0.party.sort == .company }), speaks() { return name.party }
    let words = publisher.tokens.all.filter {
      $0.kind != .sign && !Speaker.around.contains($0.text)
    }
    guard !words.isEmpty, speaks() else { return nil }
    let name = words.map(\.text)
    let longest = hits.sorted { $0.party.name.count > $1.party.name.count }
    for hit in longest where [.unknown, .company, .fund].contains(hit.party.sort) {
      let called = Tokens(hit.party.name).all.filter { $0.kind != .sign }.map(\.text)
      if isSame(called, name) { return hit.party.sort == .unknown ? party(hit, words) : hit.party }
    }
    guard let first = words.first, let last = words.last, isNamed(name) else { return nil }
    let place = first.place.lowerBound..<last.place.upperBound
    let called = publisher.words(place)
    return Party.unknown(
      words.count == 1 && first.isCyrillic ? SameNames.nominative(of: [called]) : called
    )
  }

  private func party(_ hit: NameHit, _ words: [Token]) -> Party {
    Party(id: hit.party.id, name: hit.party.name, sort: .company, isRegistered: false)
  }

  /// Whether two names are of one company: equal, declined, or the one without the other's last words.
  private func isSame(_ called: [String], _ name: [String]) -> Bool {
    guard !called.isEmpty else { return false }
    if called == name || SameNames.stem(of: called.joined()) == SameNames.stem(of: name.joined()) {
      return true
    }
    return name.count > called.count && name.starts(with: called) && called[0].count > 2
  }

  /// Whether the text or the headline has the name in it.
  private func isNamed(_ name: [String]) -> Bool {
    [text.tokens, title.tokens].contains { tokens in
      tokens.indices.contains { start in
        let parts = name.prefix(cues.isUnspaced ? 2 : 1)
        return parts.enumerated().allSatisfy { part in
          guard let word = tokens[start + part.offset]?.text else { return false }
          return word == part.element
            || SameNames.stem(of: word) == SameNames.stem(of: part.element)
        }
      }
    }
  }

  /// Whether the text says "we" outside of quotation marks more than once, and in more than a few of
  /// its sentences.
  private func speaks() -> Bool {
    var isOpen = false
    var count = 0
    for sentence in text.sentences {
      let hasMarks = sentence.pieces.contains {
        Speaker.marks.contains(text.tokens[$0]?.text ?? "")
      }
      let isSpeaking = !text.places(of: cues.ourselves, in: sentence.pieces).isEmpty
      if isSpeaking, !isOpen, !isQuoting(sentence) { count += 1 }
      if hasMarks { isOpen = endsOpen(sentence, isOpen) }
    }
    let told = text.sentences.count { $0.pieces.count > 3 }
    return count > 1 && count * 8 >= told
  }

  /// Whether "we" stands within quotation marks.
  private func isQuoting(_ sentence: Sentence) -> Bool {
    guard let place = text.places(of: cues.ourselves, in: sentence.pieces).first else {
      return false
    }
    var isOpen = false
    for index in sentence.pieces where index < place.lowerBound {
      guard let sign = text.tokens[index]?.text else { continue }
      if ["«", "“", "「", "„"].contains(sign) { isOpen = true }
      if ["»", "”", "」"].contains(sign) { isOpen = false }
      if sign == "\"" { isOpen.toggle() }
    }
    return isOpen
  }

  private func endsOpen(_ sentence: Sentence, _ isOpen: Bool) -> Bool {
    var isOpen = isOpen
    for index in sentence.pieces {
      switch text.tokens[index]?.text {
      case "“", "「": isOpen = true
      case "”", "」": isOpen = false
      default: break
      }
    }
    return isOpen
  }
}

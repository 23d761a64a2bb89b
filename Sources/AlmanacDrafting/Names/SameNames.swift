import AlmanacModel
import AlmanacReading

/// Gives the writings of one unknown name one party: the cases of a Russian noun, «Северит» and
/// «Северита».
struct SameNames {
  let text: ReadText

  func joined(_ hits: [NameHit]) -> [NameHit] {
    var stems: [String: Set<String>] = [:]
    for hit in hits {
      if let stem = stem(of: hit) { stems[stem, default: []].insert(hit.party.name) }
    }
    let names = stems.filter { $0.value.count > 1 || SameNames.isOblique($0.value.first ?? "") }
      .mapValues { SameNames.nominative(of: $0) }
    guard !names.isEmpty else { return hits }
    return hits.map { hit in
      var hit = hit
      if let stem = stem(of: hit), let name = names[stem] {
        hit.party = Party.unknown(name)
      } else if hit.party.sort == .unknown, let first = text.tokens[hit.pieces.lowerBound],
        hit.pieces.count > 1, first.isCyrillic, let name = names[SameNames.stem(of: first.text)]
      {
        // «К „Лагуне 2.5“» is «Лагуна 2.5».
        let rest = text.words(first.place.upperBound..<text.end(of: hit.pieces))
        hit.party = Party.unknown((name + rest).trimmingQuotes)
      }
      return hit
    }
  }

  /// The part of an unknown name of one Russian word that stays when it is declined.
  private func stem(of hit: NameHit) -> String? {
    guard hit.party.sort == .unknown, hit.pieces.count == 1,
      let token = text.tokens[hit.pieces.lowerBound], token.isCyrillic, token.text.count > 3
    else { return nil }
    return SameNames.stem(of: token.text)
  }

  /// A word without the ending of its case.
  static func stem(of word: String) -> String {
    for length in [3, 2, 1] where word.count - length >= 3 {
      let ending = String(word.suffix(length))
      if endings.contains(ending) { return String(word.dropLast(length)) }
    }
    return word
  }

  private static let endings: Set<String> = [
    "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "ой", "ей", "ою", "ь",
  ]

  /// Whether a form is one that names nobody as the subject: «Лагуны».
  private static func isOblique(_ name: String) -> Bool {
    ["ы", "у", "ом", "ой", "ою", "ки"].contains { name.lowercased().hasSuffix($0) }
      && name.count > 4
  }

  /// The form in which a name is called, of those in which a text has it.
  static func nominative(of forms: Set<String>) -> String {
    let sorted = forms.sorted { ($0.count, $0) < ($1.count, $1) }
    guard let shortest = sorted.first else { return "" }
    if let last = shortest.lowercased().last, !"аяыиеуюой".contains(last) { return shortest }
    if let called = sorted.first(where: { $0.hasSuffix("а") || $0.hasSuffix("я") }),
      !sorted.contains(where: { $0.hasSuffix("ом") || $0.hasSuffix("ем") })
    {
      return called
    }
    let stem = stem(of: shortest.lowercased()).count
    let root = String(shortest.prefix(stem))
    let isFeminine = sorted.contains { name in
      ["ы", "ой", "ою", "ки", "ги", "хи"].contains(where: name.hasSuffix)
    }
    if isFeminine { return root + "а" }
    return sorted.contains { $0.hasSuffix("ом") } ? root : shortest
  }
}

/// Whether a text speaks of what lies behind it or ahead; nil where it does both or neither.
enum Tense: Sendable {
  case past, future

  init?(_ tokens: Tokens, _ language: Language) {
    let isFuture = tokens.indices.contains { language.future.match(tokens, $0) != nil }
    let isPast = tokens.indices.contains { index in
      language.past.match(tokens, index) != nil
        || tokens.word(index).map { word in
          word.utf8.count > 4 && language.pastEndings.contains { word.hasSuffix($0) }
        } ?? false
    }
    guard isFuture != isPast else { return nil }
    self = isFuture ? .future : .past
  }
}

import AlmanacModel
import AlmanacReading

extension [NameSpan] {
  /// Adds families of models and members of them that the store knows by other names: `Gemini`,
  /// `Claude 4`.
  ///
  /// - Parameters:
  ///   - finder: the question's names.
  ///   - book: where families are looked up; only where a word is left that can be one.
  /// - Throws: what the book throws.
  mutating func readFamilies(_ finder: NameFinder, _ book: PlainBook) throws {
    let tokens = finder.tokens
    let taken = Set(flatMap(\.pieces))
    let free = tokens.indices.filter { index in
      guard let token = tokens[index], !taken.contains(index), token.isLatin else { return false }
      return finder.language.idle.match(tokens, index) == nil
        && finder.language.cues.match(tokens, index) == nil
    }
    let isNamed = contains { $0.model != nil || $0.company?.isCalled($0.written) == false }
    guard !free.isEmpty || isNamed else { return }
    let families = Dictionary(
      try book.families().map { ($0.family.folded, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for place in indices {
      if let company = self[place].company, !company.isCalled(self[place].written),
        let known = families[self[place].written.folded], known.company == company.key
      {
        self[place].read(known, finder)
      }
      guard let model = self[place].model, self[place].company == nil,
        let known = families[model.name.folded], known.company == model.company
      else { continue }
      self[place].read(known, finder)
    }
    for start in free {
      for end in (start + 1...Swift.min(start + 3, tokens.indices.upperBound)).reversed() {
        guard taken.isDisjoint(with: start..<end),
          let known = families[finder.written(start..<end).folded]
        else { continue }
        var span = NameSpan(pieces: start..<end, written: finder.written(start..<end), found: [])
        span.read(known, finder)
        append(span)
        break
      }
    }
    sort { $0.pieces.lowerBound < $1.pieces.lowerBound }
  }
}

extension NameSpan {
  /// Takes a family's name, and the number that stands behind it.
  fileprivate mutating func read(
    _ known: (family: String, company: String, name: String),
    _ finder: NameFinder
  ) {
    let tokens = finder.tokens
    var end = tokens.behindHyphen(pieces.upperBound)
    var hasMember = false
    if let number = tokens[end], number.kind == .number, number.text.count < 4 {
      end += 1
      hasMember = true
      while let next = tokens[end], next.isLatin, next.isCapitalized || next.isAttached {
        end += 1
      }
      pieces = pieces.lowerBound..<end
      written = finder.written(pieces)
      found = []
    }
    family = Family(
      name: known.family,
      company: FoundName(
        folded: known.company,
        text: known.company,
        key: known.company,
        name: known.name,
        entity: .company
      ),
      hasMember: hasMember
    )
  }
}

extension FoundName {
  /// Whether a name is the company's own, or the first words of it: Mistral of Mistral AI.
  fileprivate func isCalled(_ written: String) -> Bool {
    let words = Tokens(name).all.map(\.text)
    return words.starts(with: Tokens(written).all.map(\.text))
  }
}

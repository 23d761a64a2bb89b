import AlmanacModel
import AlmanacReading

/// Finds the names of a question by looking its words up, the longest first.
struct NameFinder {
  let question: String
  let tokens: Tokens
  let language: AskingLanguage
  private let scalars: [Unicode.Scalar]

  /// The most pieces that a name has.
  private static let longest = 9

  init(_ question: String, _ tokens: Tokens, _ language: AskingLanguage) {
    self.question = question
    self.tokens = tokens
    self.language = language
    scalars = Array(question.unicodeScalars)
  }

  /// The names, in order.
  func spans(_ book: PlainBook) throws -> [NameSpan] {
    var places: [String: [Range<Int>]] = [:]
    for start in tokens.indices where isStart(start) {
      for end in start + 1...min(start + NameFinder.longest, tokens.indices.upperBound)
      where isEnd(end) {
        places[written(start..<end).folded, default: []].append(start..<end)
        // "Wall Street Journal" is The Wall Street Journal.
        if end > start + 1, (start..<end).allSatisfy({ tokens[$0]?.isCapitalized == true }),
          tokens[start]?.isLatin == true
        {
          places[("the " + written(start..<end)).folded, default: []].append(start..<end)
        }
      }
    }
    let found = try book.names(Array(places.keys), starts())
    var spans: [Range<Int>: NameSpan] = [:]
    func add(_ name: FoundName, _ place: Range<Int>) {
      guard isName(name, place) else { return }
      spans[place, default: NameSpan(pieces: place, written: written(place), found: [])].found
        .append(name)
    }
    for name in Set(found) {
      for place in places[name.folded] ?? [] { add(name, place) }
      for place in inflected(name) { add(name, place) }
    }
    return chosen(Array(spans.values))
  }

  /// The words of some pieces.
  func written(_ pieces: Range<Int>) -> String {
    guard let first = tokens[pieces.lowerBound], let last = tokens[pieces.upperBound - 1] else {
      return ""
    }
    let place = first.place.lowerBound..<last.place.upperBound
    return String(String.UnicodeScalarView(scalars[place]))
  }

  private func isStart(_ index: Int) -> Bool {
    guard let token = tokens[index], token.kind != .sign else { return false }
    guard token.isAttached, let before = tokens[index - 1] else { return true }
    return token.isHan || before.isHan || before.kind == .sign || before.isCyrillic
  }

  /// Whether a name can end before a piece: not inside a word, nor before a version that goes on.
  private func isEnd(_ end: Int) -> Bool {
    guard let last = tokens[end - 1], last.kind != .sign || last.text == "&" || last.text == "+"
    else { return false }
    guard let next = tokens[end], next.isAttached else { return true }
    // A date in Chinese may stand close to it: OpenAI2025年.
    if next.kind == .number, ["年", "月"].contains(tokens[end + 1]?.text) { return true }
    if next.isHan || last.isHan || next.isCyrillic { return true }
    guard next.kind == .sign else { return false }
    guard next.text == "-" || next.text == ".", let behind = tokens[end + 1], behind.isAttached
    else { return true }
    return behind.kind == .sign || behind.isCyrillic || behind.isHan
  }

  /// The letters that names start with which Russian declines.
  private func starts() -> [String] {
    tokens.all.filter { $0.isCyrillic && $0.text.count >= 3 }.map { token in
      let most = token.text.count >= 7 ? 3 : 2
      return String(token.text.prefix(max(3, token.text.count - most)))
    }
  }

  /// Where an inflected form of a Russian name stands.
  private func inflected(_ name: FoundName) -> [Range<Int>] {
    let pieces = Tokens(name.text).all.filter { $0.text != "-" }
    guard let first = pieces.first, first.isCyrillic else { return [] }
    return tokens.indices.compactMap { start in
      var index = start
      for piece in pieces {
        if tokens[index]?.text == "-" { index += 1 }
        guard let token = tokens[index], token.isForm(of: piece) else { return nil }
        index += 1
      }
      return isEnd(index) ? start..<index : nil
    }
  }

  /// Whether a name is meant where it stands, and not a word that is written alike.
  private func isName(_ name: FoundName, _ place: Range<Int>) -> Bool {
    let words = tokens.all[place].filter { $0.kind != .sign }
    guard let first = words.first else { return false }
    if words.count == 1, first.kind == .number { return false }
    if first.isHan { return place.count >= 2 }
    let arePlain = words.allSatisfy { isPlain($0, place) }
    guard words.count == 1 || arePlain else { return true }
    // "Time between" and "AI news" name no outlet.
    if name.entity == .outlet, arePlain, place.lowerBound == 0 || written(place) != name.text {
      return false
    }
    if first.text.count == 1, words.count == 1 { return false }
    let isLower = !first.isCapitalized && written(place) == written(place).lowercased()
    guard isLower, name.text.first?.isUppercase ?? false || first.isCyrillic else { return true }
    if isPlain(first, place) { return false }
    return name.entity == .company || name.entity == .model || name.entity == .person
      || words.count > 1
  }

  /// Whether a word is one of the language's own.
  private func isPlain(_ token: Token, _ place: Range<Int>) -> Bool {
    guard let index = tokens.indices.first(where: { tokens[$0] == token }) else { return false }
    return language.idle.match(tokens, index) != nil || language.cues.match(tokens, index) != nil
  }

  /// The names that do not overlap, the longest first; in the order of the question.
  private func chosen(_ spans: [NameSpan]) -> [NameSpan] {
    var taken: Set<Int> = []
    let sorted = spans.sorted {
      (-$0.pieces.count, $0.pieces.lowerBound) < (-$1.pieces.count, $1.pieces.lowerBound)
    }
    return sorted.filter { span in
      guard taken.isDisjoint(with: span.pieces) else { return false }
      taken.formUnion(span.pieces)
      return true
    }.map(\.ordered).sorted { $0.pieces.lowerBound < $1.pieces.lowerBound }
  }
}

extension NameSpan {
  /// The same with its bearers in an order that does not hang on the look-up.
  fileprivate var ordered: NameSpan {
    var span = self
    span.found.sort { ($0.key, $0.text) < ($1.key, $1.text) }
    return span
  }
}

extension Token {
  var isHan: Bool {
    text.unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) } ?? false
  }

  var isCyrillic: Bool {
    text.unicodeScalars.first.map { (0x400...0x4FF).contains($0.value) } ?? false
  }

  /// Whether a word is another, or, in Russian, an inflected form of it.
  func isForm(of name: Token) -> Bool {
    if text == name.text { return true }
    guard name.isCyrillic, isCyrillic, name.text.count >= 3 else { return false }
    let (stem, endings) = name.text.declension
    return text.hasPrefix(stem) && endings.contains(String(text.dropFirst(stem.count)))
  }
}

extension String {
  /// The part of a Russian word that stays when it is declined, and the endings that it takes.
  fileprivate var declension: (stem: String, endings: Set<String>) {
    let adjectives = ["ая", "ый", "ий", "ое", "ые"]
    if count > 4, adjectives.contains(where: hasSuffix) {
      return (
        String(dropLast(2)),
        [
          "ая", "ую", "ой", "ый", "ого", "ому", "ым", "ом", "ое", "ые", "ых", "ыми", "ий", "ие",
          "их",
        ]
      )
    }
    let stem = last.map { "аяйьоеиы".contains($0) } == true && count > 3 ? String(dropLast()) : self
    return (
      stem,
      [
        "", "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "ой", "ей", "ою", "ь", "ов", "ам", "ами",
        "ах", "й", "ого", "ому", "ым",
      ]
    )
  }
}

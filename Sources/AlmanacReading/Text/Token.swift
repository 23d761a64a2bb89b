/// A piece of a text: a number in digits, a word, a sign, or a letter of a script without spaces.
package struct Token: Equatable, Sendable {
  package enum Kind: Sendable {
    case number, word, sign
  }

  package let kind: Kind
  /// The piece in NFKC and lower case, ё as е.
  package private(set) var text: String
  /// Its place in the text, in code points.
  package let place: Range<Int>
  /// Whether nothing stands between it and the piece before.
  package private(set) var isAttached: Bool
  /// Whether it starts with a capital letter.
  package let isCapitalized: Bool
  /// Whether all its letters are capitals.
  package let isInCapitals: Bool
  /// Numbers that words share which are equal, or begin with the same two letters.
  private(set) var mark: UInt32
  private(set) var beginning: UInt32

  /// The number of digits alone; nil where there are other signs.
  package var whole: Int? { kind == .number ? Int(text) : nil }

  /// The piece with another text for its own.
  package func saying(_ text: String) -> Token {
    var token = self
    (token.text, token.mark, token.beginning) = (text, text.mark, text.beginning)
    return token
  }

  /// The piece where something stands between it and the one before, or nothing does.
  package func attached(_ isAttached: Bool) -> Token {
    var token = self
    token.isAttached = isAttached
    return token
  }
}

/// A text cut into pieces.
package struct Tokens: Sendable {
  package let all: [Token]

  package init(_ text: String) { all = Tokenizer.tokens(of: text) }

  /// Some pieces of a text, in their order.
  package init(_ all: [Token]) { self.all = all }

  package var indices: Range<Int> { all.indices }

  package subscript(_ index: Int) -> Token? { all.indices.contains(index) ? all[index] : nil }

  package func word(_ index: Int) -> String? {
    guard let token = self[index], token.kind == .word else { return nil }
    return token.text
  }

  package func sign(_ index: Int) -> String? {
    guard let token = self[index], token.kind == .sign else { return nil }
    return token.text
  }

  /// The place behind a hyphen that joins two pieces, or the same place.
  package func behindHyphen(_ index: Int) -> Int {
    guard index > 0, let hyphen = self[index], hyphen.text == "-", hyphen.isAttached,
      let next = self[index + 1], next.isAttached
    else { return index }
    return index + 1
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}

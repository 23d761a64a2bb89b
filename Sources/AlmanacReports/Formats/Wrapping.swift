/// A part of a text that a line is not broken inside of.
struct Piece: Equatable {
  /// The signs, without the space before them.
  var text: String
  /// How many columns of a terminal it takes.
  var columns: Int
  /// Whether a space stands before it where it does not begin a line.
  var isSpaced: Bool

  init(_ text: String, isSpaced: Bool) {
    self.text = text
    columns = text.columns
    self.isSpaced = isSpaced
  }
}

extension String {
  /// The text cut into lines of at most `width` columns.
  ///
  /// A line ends at a space, or between two signs of a script that is written without spaces; a word
  /// is cut only where it is wider than a line.
  ///
  /// - Parameters:
  ///   - width: the width of a line.
  ///   - loosely: whether a line may also end behind a hyphen or a slash.
  /// - Returns: the lines.
  package func wrapped(to width: Int, loosely: Bool = false) -> [String] {
    guard columns > width else { return [self] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(loosely: loosely).flatMap({ $0.fitting(width) }) {
      let gap = piece.isSpaced && !line.isEmpty ? 1 : 0
      if line.isEmpty || used + gap + piece.columns <= width {
        line += (gap == 1 ? " " : "") + piece.text
        used += gap + piece.columns
      } else {
        lines.append(line)
        (line, used) = (piece.text, piece.columns)
      }
    }
    return lines + [line]
  }

  /// What lines are made of: words, single signs of scripts without spaces, and a mark together
  /// with the word that it stands before or behind.
  var pieces: [Piece] { pieces(loosely: false) }

  /// The pieces; loosely, a word ends behind a hyphen or a slash too.
  func pieces(loosely: Bool) -> [Piece] {
    // By bytes: a blank is one in UTF-8, and signs are costly to tell apart.
    let words = utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    var pieces: [Piece] = []
    for (place, word) in words.enumerated() {
      if place > 0, let last = pieces.last, !last.text.isEmpty, !word.isEmpty,
        word.isMark && place == words.count - 1 || last.text.isMark && place == 1
      {
        pieces[pieces.count - 1] = Piece(last.text + " " + word, isSpaced: last.isSpaced)
        continue
      }
      pieces += word.unspaced(isSpaced: place > 0, loosely: loosely)
    }
    return pieces
  }

  /// Whether it is one sign that is neither a letter nor a number, such as `○` or `≠`.
  private var isMark: Bool {
    guard count == 1, let sign = first else { return false }
    return !sign.isLetter && !sign.isNumber
  }

  /// A word cut where its script allows it, between two signs that are written without spaces.
  private func unspaced(isSpaced: Bool, loosely: Bool) -> [Piece] {
    guard loosely || unicodeScalars.contains(where: \.isIdeographic) else {
      return [Piece(self, isSpaced: isSpaced)]
    }
    var pieces: [Piece] = []
    var part = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isJoint = loosely && part.count > 3 && (part.last == "-" || part.last == "/")
      if let last = part.last, isJoint || last.isIdeographic && scalar.isIdeographic {
        pieces.append(Piece(String(part), isSpaced: isSpaced && pieces.isEmpty))
        part = .init()
      }
      part.append(scalar)
    }
    return pieces + [Piece(String(part), isSpaced: isSpaced && pieces.isEmpty)]
  }
}

extension Piece {
  /// The piece, or where it is wider than a line, parts that are not.
  fileprivate func fitting(_ width: Int) -> [Piece] {
    guard columns > width else { return [self] }
    let words = text.split(separator: " ").map(String.init)
    if words.count > 1 {
      return words.enumerated().flatMap { place, word in
        Piece(word, isSpaced: place > 0 || isSpaced).fitting(width)
      }
    }
    var parts: [Piece] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      let head = rest.head(columns: width)
      parts.append(Piece(String(head), isSpaced: isSpaced && parts.isEmpty))
      rest = rest.dropFirst(head.count)
    }
    return parts
  }
}

extension Substring.UnicodeScalarView {
  /// As many signs as take at most `width` columns, and one at least.
  fileprivate func head(columns width: Int) -> Substring.UnicodeScalarView {
    var (used, count) = (0, 0)
    for scalar in self {
      if used + scalar.columns > width, count > 0 { break }
      used += scalar.columns
      count += 1
    }
    return prefix(count)
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a script in which a line may end after every sign.
  fileprivate var isIdeographic: Bool {
    switch value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

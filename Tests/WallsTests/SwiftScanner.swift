/// Takes a Swift source apart: its code, and its string literals; comments are left out.
///
/// An interpolation is code, and in its literal `…` stands for it.
struct SwiftScanner {
  /// The code without comments, with a space for every literal.
  private(set) var code = String.UnicodeScalarView()
  /// The literals, each on one line; those inside an interpolation come before the one around it.
  private(set) var literals: [String] = []
  private let signs: [Unicode.Scalar]
  private var place = 0

  init(_ source: String) {
    signs = Array(source.unicodeScalars)
    readCode(isInterpolation: false)
  }

  /// Reads code to its end, or in an interpolation to the parenthesis that closes it.
  private mutating func readCode(isInterpolation: Bool) {
    var depth = 0
    while place < signs.count {
      let sign = signs[place]
      switch sign {
      case "/" where stands("//"): skipLine()
      case "/" where stands("/*"): skipBlock()
      case "\"", "#": readLiteral()
      case ")" where isInterpolation && depth == 0:
        place += 1
        return
      default:
        if sign == "(" { depth += 1 }
        if sign == ")" { depth -= 1 }
        code.append(sign)
        place += 1
      }
    }
  }

  private mutating func skipLine() {
    while place < signs.count, signs[place] != "\n" { place += 1 }
  }

  /// Skips a comment between `/*` and `*/`, and those inside it.
  private mutating func skipBlock() {
    var depth = 0
    repeat {
      if stands("/*") {
        depth += 1
        place += 2
      } else if stands("*/") {
        depth -= 1
        place += 2
      } else {
        place += 1
      }
    } while depth > 0 && place < signs.count
  }

  /// Reads a literal with the hashes before it; hashes without a quotation mark are code.
  private mutating func readLiteral() {
    let hashes = String(repeating: "#", count: signs[place...].prefix { $0 == "#" }.count)
    place += hashes.count
    guard stands("\"") else {
      code.append(contentsOf: hashes.unicodeScalars)
      return
    }
    let quotes = stands("\"\"\"") ? "\"\"\"" : "\""
    let (close, escape) = (quotes + hashes, "\\" + hashes)
    place += quotes.count
    var text = String.UnicodeScalarView()
    while place < signs.count, !stands(close) {
      if stands(escape) {
        place += escape.count
        readEscaped(into: &text)
      } else {
        text.append(signs[place])
        place += 1
      }
    }
    place += close.count
    literals.append(String(text).split(whereSeparator: \.isWhitespace).joined(separator: " "))
    code.append(" ")
  }

  /// Reads what stands behind a backslash: an interpolation, the end of a line, or a sign.
  private mutating func readEscaped(into text: inout String.UnicodeScalarView) {
    guard place < signs.count else { return }
    let sign = signs[place]
    place += 1
    switch sign {
    case "(":
      text.append("…")
      readCode(isInterpolation: true)
    case "\n", "n", "r", "t": text.append(" ")
    default: text.append(sign)
    }
  }

  /// Whether a text stands at the present place.
  private func stands(_ text: String) -> Bool {
    signs[min(place, signs.count)...].starts(with: text.unicodeScalars)
  }
}

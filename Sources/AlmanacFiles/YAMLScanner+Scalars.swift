extension YAMLScanner {
  var isAtEnd: Bool { place.index >= scalars.count }
  var current: Unicode.Scalar { peek(0) }

  /// Whether `---` or `...` stands at the start of a line and alone.
  var isDocumentMark: Bool {
    place.column == 0 && isBlank(3)
      && ["---", "..."].contains(String(String.UnicodeScalarView([current, peek(1), peek(2)])))
  }

  /// A character behind the present place; NUL behind the end.
  func peek(_ offset: Int) -> Unicode.Scalar {
    let index = place.index + offset
    return index < scalars.count ? scalars[index] : "\0"
  }

  /// Whether white space, a line break or the end stands there.
  func isBlank(_ offset: Int) -> Bool {
    let scalar = peek(offset)
    return scalar == " " || scalar == "\t" || scalar == "\0" || scalar.isBreakInYAML
  }

  mutating func advance() {
    place.index += 1
    place.column += 1
  }

  /// Passes one character, or a line break as a whole.
  private mutating func step() {
    guard current.isBreakInYAML else { return advance() }
    place.index += current == "\r" && peek(1) == "\n" ? 2 : 1
    place.line += 1
    place.column = 0
  }

  private mutating func skipToBreak() {
    while !isAtEnd, !current.isBreakInYAML { advance() }
  }

  mutating func skipLine() {
    skipToBreak()
    if !isAtEnd { step() }
  }

  /// Passes white space and comments.
  mutating func skipToToken() {
    while true {
      if place.column == 0, current == "\u{FEFF}" { advance() }
      while current == " " || (current == "\t" && (flowLevel > 0 || !isKeyAllowed)) { advance() }
      if current == "#" { skipToBreak() }
      guard current.isBreakInYAML else { return }
      step()
      if flowLevel == 0 { isKeyAllowed = true }
    }
  }

  mutating func skipQuotedScalar() {
    let quote = current
    advance()
    while !isAtEnd {
      if current == quote {
        guard quote == "'", peek(1) == quote else { return advance() }
        advance()
      } else if current == "\\", quote == "\"" {
        advance()
      }
      if !isAtEnd { step() }
    }
  }

  /// Outside of brackets a plain scalar goes on in the lines that are indented more.
  mutating func skipPlainScalar() {
    let least = indent + 1
    var isFolded = false
    while !isDocumentMark, current != "#" {
      while !isBlank(0), !endsPlainScalar {
        isFolded = false
        advance()
      }
      guard !isAtEnd, isBlank(0) else { break }
      while !isAtEnd, isBlank(0) {
        if current.isBreakInYAML { isFolded = true }
        step()
      }
      if flowLevel == 0, place.column < least { break }
    }
    if isFolded { isKeyAllowed = true }
  }

  private var endsPlainScalar: Bool {
    current == ":" && isBlank(1)
      || flowLevel > 0 && ",[]{}".unicodeScalars.contains(current)
  }

  mutating func skipBlockScalar() {
    advance()
    var increment = 0
    while "+-123456789".unicodeScalars.contains(current) {
      if current != "+", current != "-" { increment = Int(current.value) - 0x30 }
      advance()
    }
    skipLine()
    var column = increment == 0 ? 0 : max(indent, 0) + increment
    skipIndentation(to: &column)
    while place.column == column, !isAtEnd {
      skipLine()
      skipIndentation(to: &column)
    }
  }

  /// Passes empty lines and the indentation of a block scalar, which the first of its lines sets.
  private mutating func skipIndentation(to column: inout Int) {
    var widest = 0
    while true {
      while current == " ", column == 0 || place.column < column { advance() }
      widest = max(widest, place.column)
      guard current.isBreakInYAML else { break }
      step()
    }
    if column == 0 { column = max(widest, indent + 1, 1) }
  }
}

extension Unicode.Scalar {
  /// Whether a line ends here; the other characters at which libyaml ends one are refused.
  fileprivate var isBreakInYAML: Bool { self == "\n" || self == "\r" }

  /// Whether libyaml alone ends a line here: lines would be counted otherwise than by editors.
  var isForeignBreak: Bool { self == "\u{85}" || self == "\u{2028}" || self == "\u{2029}" }

  /// Whether the character is refused wherever it stands.
  var isRefusedInYAML: Bool {
    if isForeignBreak { return true }
    return switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: false
    default: true
    }
  }
}

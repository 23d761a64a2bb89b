extension YAMLGenerator {
  /// A value without entries, up to the end of its line.
  mutating func leaf(behind column: Int) -> String {
    if let alias = alias() { return " \(alias)\n" }
    switch number(0...9) {
    case 0: return "\n"
    case 1, 2: return " " + properties() + blockScalar(behind: column)
    default: return " " + properties() + scalar(behind: column) + one(of: Self.comments) + "\n"
    }
  }

  private mutating func blockScalar(behind column: Int) -> String {
    let step = number(1...3)
    var text = one(of: ["|", ">", "|-", ">+", "|\(step)", ">\(step)-", "|+\(step)"])
    text += one(of: ["\n", "\n", " # *c\n"])
    for _ in 0..<number(1...4) {
      text += indentation(max(column, 0) + step) + one(of: Self.lines) + "\n"
    }
    return text
  }

  private mutating func scalar(behind column: Int) -> String {
    let next = one(of: ["\n", "\n\n", " \n"]) + indentation(column + 1)
    return switch number(0...11) {
    case 0: "'" + one(of: Self.quoted) + next + one(of: Self.quoted) + "'"
    case 1: "\"" + one(of: Self.escaped) + next + one(of: Self.escaped) + "\""
    case 2, 3: one(of: Self.plain) + next + one(of: Self.continued)
    case 4, 5: "'" + one(of: Self.quoted) + "'"
    case 6, 7: "\"" + one(of: Self.escaped) + "\""
    default: one(of: Self.plain)
    }
  }

  /// A list or a mapping in brackets.
  mutating func flow() -> String {
    room -= 1
    let isList = isOne(of: 2)
    var entries: [String] = []
    for _ in 0..<(isDeep ? 1 : number(0...3)) {
      if !isList || isOne(of: 4) {
        let key = key()
        let start = one(of: ["\(key): ", "\"\(key)\":", "'\(key)' : ", "? \(key) : ", "[\(key)]: "])
        entries.append(start + flowNode())
      } else {
        entries.append(flowNode())
      }
    }
    let inside = entries.joined(separator: one(of: [", ", ", ", ",", ",\n  ", " ,\t"]))
    return isList ? "[\(inside)]" : "{\(inside)}"
  }

  private mutating func flowNode() -> String {
    if let alias = alias() { return "\(alias) " }
    return properties() + (room > 0 && (isDeep || isOne(of: 3)) ? flow() : one(of: Self.inFlow))
  }

  private static let plain = [
    "x", "R&D *new* !now", "b*c", "x:*y", "a#b", "-*x", "?x", ":x", "2025-12~", "млн *рублей",
    "亿元", "🏳️‍🌈 &x", "e\u{301} !x", "http://x.example/*y?a&b", "3 [*a", "} &x", "it's",
    "=", "~", "<<",
  ]
  private static let continued = [
    "*x", "&y z", "!t", "- a", "? b", "k: v", "[*x", "| x", "'*x'", "#c", "亿 *元", "--- *x",
  ]
  private static let quoted = ["*x", "it''s &x: ", "", "# !x", "\\", "- 多 *字节", "\t*x", "\"&x\""]
  private static let escaped = [
    "*x", "\\\" *x", "", "\\\\", "# &x", "\\x41 !x: ", "\\u4EBF*", "'", "\\\n  *x", "🏳️‍🌈 - *x",
  ]
  private static let lines = [
    "*x", "&y: !z", "- *x", "# no comment", "", "", "  *x", "[*x", "k: v", "多 *字节", "'",
    "x\t*y", "---",
  ]
  private static let inFlow = [
    "x", "b*c", "R &D", "x!", "'*x, ''&y'", "\"\\\" *x]\"", "亿 *元", "-1", "2025-12", "a#b", "''",
    "", "http://x.example/*y", "x\n *y", "a # *c\n ",
  ]
}

extension YAMLGenerator {
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func isOne(of count: Int) -> Bool { number(1...count) == 1 }

  mutating func one(of texts: [String]) -> String { texts[number(0...texts.count - 1)] }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

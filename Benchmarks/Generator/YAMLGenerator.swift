/// Makes small YAML documents, always the same ones for one seed.
///
/// Signs that look like anchors, aliases and tags stand in words, quotes, comments and block
/// scalars of all of them. Half of them may also have real ones; a quarter is one deep chain, and a
/// quarter is damaged in one place.
public struct YAMLGenerator {
  var random: SplitMix64
  /// How many collections may still be opened.
  var room = 0
  /// Whether every collection has one entry, and that another collection.
  var isDeep = false
  /// How many keys there are: each is another.
  private var keys = 0
  private var isHostile = false

  /// A generator of the documents of a seed.
  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The next document.
  public mutating func document() -> String {
    isDeep = isOne(of: 4)
    isHostile = isOne(of: 2)
    keys = 0
    room = isDeep ? number(4...16) : number(1...16)
    var text = one(of: Self.starts)
    switch number(0...9) {
    case 0: text += properties() + flow() + "\n"
    case 1: text += leaf(behind: -1)
    default: text += collection(at: 0, isList: isOne(of: 2))
    }
    text += one(of: Self.ends)
    return isOne(of: 4) ? damaged(text) : text
  }

  /// A mapping or a list: its first entry goes on in the line, each other has a line of its own.
  private mutating func collection(at column: Int, isList: Bool) -> String {
    room -= 1
    var text = ""
    for entry in 0..<(isDeep ? 1 : number(1...4)) {
      if entry > 0 { text += one(of: Self.gaps) + indentation(column) }
      text += isList ? "-" : blockKey(at: column)
      text += value(behind: column, inList: isList)
    }
    return text
  }

  private mutating func value(behind column: Int, inList isInList: Bool) -> String {
    guard room > 0, isDeep || !isOne(of: 3) else { return leaf(behind: column) }
    let gap = number(1...3)
    switch number(0...7) {
    case 0: return spaces(gap) + properties() + flow() + one(of: Self.comments) + "\n"
    case 1...3 where isInList:
      return spaces(gap) + collection(at: column + 1 + gap, isList: isOne(of: 2))
    case 1...3:
      return one(of: Self.comments) + "\n" + spaces(column) + collection(at: column, isList: true)
    default:
      let line = " " + properties() + one(of: Self.comments) + "\n" + indentation(column + gap)
      return line + collection(at: column + gap, isList: isOne(of: 2))
    }
  }

  private mutating func blockKey(at column: Int) -> String {
    switch number(0...63) {
    case 0...3: "? \(key())\n" + spaces(column) + ":"
    case 4...7: "\"*\(key()) \\\" &x\":"
    case 8...11: "'\(key()) ''# !x':"
    case 12...15: "ключ \(key()) :"
    case 16...19: properties() + key() + ":"
    case 20: String(repeating: "x", count: number(1018...1024)) + key() + ":"
    case 21...23: flow() + ":"
    default: key() + ":"
    }
  }

  /// A word that no other key of the document is.
  mutating func key() -> String {
    keys += 1
    return "k\(keys)"
  }

  /// An anchor, a tag or both where there may be some, rarely.
  mutating func properties() -> String { isHostile && isOne(of: 12) ? one(of: Self.words) : "" }

  /// An alias where there may be one, rarely.
  mutating func alias() -> String? { isHostile && isOne(of: 12) ? one(of: ["*a", "*b"]) : nil }

  /// Spaces up to a column, rarely one more or less, or a tab.
  mutating func indentation(_ column: Int) -> String {
    switch number(0...79) {
    case 0: spaces(column + 1)
    case 1: spaces(column - 1)
    case 2: "\t"
    default: spaces(column)
    }
  }

  private mutating func damaged(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let place = number(0...scalars.count)
    let end = place + number(0...min(8, scalars.count - place))
    switch number(0...2) {
    case 0: scalars.removeSubrange(place..<end)
    case 1:
      let piece = Array(scalars[place..<end])
      scalars.insert(contentsOf: piece, at: number(0...scalars.count))
    default: scalars.insert(contentsOf: Array(one(of: Self.signs).unicodeScalars), at: place)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension YAMLGenerator {
  private static let starts = [
    "", "", "", "", "", "", "", "# *c &d\n", "# *c &d\n", "---\n", "---\n", "--- ", "\u{FEFF}",
    "%YAML 1.1\n---\n", "%TAG !t! tag:x,1:\n---\n",
  ]
  private static let ends = [
    "", "", "", "", "", "", "\n", "\n", "...\n", "...\n", "# *e", "  # &e\n", "---\n- b\n",
    "- *a\n",
  ]
  private static let gaps = ["", "", "", "", "\n", "   \n", "# *c: &d\n", "      # !x\n"]
  static let comments = [
    "", "", "", "", "", "", "", "", "", "", "", "", " # *c", " #", " # &d: !x", "\t# *c", "#c",
  ]
  private static let words = [
    "&a ", "&b ", "!x ", "! ", "!!str ", "!!int ", "!<tag:x> ", "&a !x ", "!x &b ", "!t!y ",
  ]
  private static let signs = [
    "*a", "&a ", "!x ", "[", "]", "{", "}", ",", "'", "\"", "\\", "- ", "? ", ": ", ":", "#", " #",
    "|", ">", "%", "@", "\t", "\n", "\n---\n", "\n...\n", "\r\n", "\r", "\u{85}", "\u{2028}",
    "\u{FEFF}", "\u{7}", " ", "  ",
  ]
}

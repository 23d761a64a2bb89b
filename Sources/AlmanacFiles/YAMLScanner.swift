/// Cuts YAML into tokens, builds nothing of them, and finds the first that is refused.
///
/// Yams hashes the keys of every mapping while it composes it, and an alias as all that it stands
/// for: thirty lines take exponential time. So anchors, aliases, tags and deep nesting are refused
/// before. The rules are those of libyaml's scanner, also where YAML's differ, so that both see the
/// same tokens up to the first mistake.
package struct YAMLScanner {
  /// Something that is refused, and where.
  package struct Flaw: Equatable {
    package let line: Int
    package let column: Int
    package let message: String
  }

  /// A place in the text; columns count from the last break.
  struct Place {
    var index = 0
    var line = 0
    var column = 0
  }

  let scalars: [Unicode.Scalar]
  var place = Place()
  var isKeyAllowed = true
  /// The columns of the open block collections.
  private var indents: [Int] = []
  /// Where a key without `?` may have begun, outside of brackets and in each open one.
  private var keys: [Place?] = [nil]
  private var flaw: Flaw?

  package init(_ yaml: String) { scalars = Array(yaml.unicodeScalars) }

  var indent: Int { indents.last ?? -1 }
  var flowLevel: Int { keys.count - 1 }

  /// The first character or token that is refused; nil where there is none.
  package mutating func firstFlaw() -> Flaw? {
    if let index = scalars.firstIndex(where: \.isRefusedInYAML) {
      let code = String(scalars[index].value, radix: 16, uppercase: true)
      let what =
        scalars[index].isForeignBreak
        ? "the line separator U+\(code): end lines with a line feed"
        : "the control character U+\(code): remove it"
      refuse(at: index, "there is \(what)")
    }
    while flaw == nil {
      skipToToken()
      guard !isAtEnd else { break }
      if flowLevel == 0 { while indent > place.column { indents.removeLast() } }
      readToken()
    }
    return flaw
  }

  private mutating func readToken() {
    let isSpaced = isBlank(1)
    let isFlow = flowLevel > 0
    switch current {
    case "%" where place.column == 0:
      if !isFlow { indents = [] }
      endKey(allowing: false)
      skipLine()
    case "-" where isDocumentMark, "." where isDocumentMark:
      if !isFlow { indents = [] }
      endKey(allowing: false)
      for _ in 0..<3 { advance() }
    case "[", "{":
      startKey()
      keys.append(nil)
      isKeyAllowed = true
      checkDepth(at: place.index)
      advance()
    case "]", "}":
      endKey(allowing: false)
      if isFlow { keys.removeLast() }
      advance()
    case ",":
      endKey(allowing: true)
      advance()
    case "-" where isSpaced:
      open(at: place)
      endKey(allowing: true)
      advance()
    case "?" where isFlow || isSpaced:
      open(at: place)
      endKey(allowing: !isFlow)
      advance()
    case ":" where isFlow || isSpaced: readValue()
    case "&": refuse("anchor", "write the value out")
    case "*": refuse("alias", "write the value out")
    case "!": refuse("tag", "write the value without it")
    case "|" where !isFlow, ">" where !isFlow:
      endKey(allowing: true)
      skipBlockScalar()
    case "'", "\"":
      startKey()
      skipQuotedScalar()
    default:
      startKey()
      skipPlainScalar()
    }
  }

  /// A key is of one line and at most 1,024 characters; the mapping starts where it does.
  private mutating func readValue() {
    let key = keys[flowLevel].flatMap { key in
      key.line == place.line && place.index - key.index <= 1024 ? key : nil
    }
    open(at: key ?? place)
    endKey(allowing: key == nil && flowLevel == 0)
    advance()
  }

  /// Opens a block collection where none is open at the column yet.
  private mutating func open(at start: Place) {
    guard flowLevel == 0, indent < start.column else { return }
    indents.append(start.column)
    checkDepth(at: start.index)
  }

  private mutating func startKey() {
    if isKeyAllowed { keys[flowLevel] = place }
    isKeyAllowed = false
  }

  private mutating func endKey(allowing isAllowed: Bool) {
    keys[flowLevel] = nil
    isKeyAllowed = isAllowed
  }

  private mutating func checkDepth(at index: Int) {
    guard indents.count + flowLevel > YAMLTree.deepest else { return }
    refuse(at: index, YAMLTree.tooDeep)
  }

  private mutating func refuse(_ what: String, _ advice: String) {
    var name = String.UnicodeScalarView()
    while name.count < 40, !isBlank(name.count), !",[]{}:".unicodeScalars.contains(peek(name.count))
    {
      name.append(peek(name.count))
    }
    refuse(at: place.index, "the \(what) \(String(name)) is refused: \(advice)")
  }

  private mutating func refuse(at index: Int, _ message: String) {
    let before = scalars[..<index]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    flaw = Flaw(
      line: before.count { $0 == "\n" } + 1,
      column: index - lineStart + 1,
      message: message
    )
  }
}

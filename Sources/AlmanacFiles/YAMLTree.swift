package import Yams

/// Reads YAML into a tree of bounded depth without anchors, aliases and tags.
package enum YAMLTree {
  package static let deepest = 8
  package static let tooDeep = "the YAML is nested more than \(deepest) deep"

  package static func read(_ yaml: String, file: String, firstLine: Int) throws(Problems) -> Node? {
    func problem(_ line: Int, _ column: Int, _ message: String) -> Problems {
      Problems([
        Diagnostic(
          file: file,
          line: line + firstLine - 1,
          column: column,
          message: message,
          rule: .yaml
        )
      ])
    }
    func problem(_ mark: Mark?, _ message: String) -> Problems {
      problem(mark?.line ?? 1, mark?.column ?? 1, message)
    }
    var scanner = YAMLScanner(yaml)
    if let flaw = scanner.firstFlaw() { throw problem(flaw.line, flaw.column, flaw.message) }
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml, .default, .default, .utf8)
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _),
        .composer(_, let message, let mark, _):
        throw problem(mark, advice(message, sign(at: mark, of: yaml)))
      case .duplicatedKeysInMapping(let duplicates, let context):
        throw problem(
          context.mark,
          "the key '\(duplicates.first ?? "")' stands twice in one mapping"
        )
      default: throw problem(nil, "the YAML cannot be read")
      }
    } catch {
      throw problem(nil, "the YAML cannot be read")
    }
    if let (mark, message) = node.flatMap({ flaw($0, depth: 1) }) { throw problem(mark, message) }
    return node
  }

  /// What to do about a mistake that libyaml found at a sign.
  private static func advice(_ problem: String, _ sign: Unicode.Scalar?) -> String {
    switch (problem, sign) {
    case (_, let sign?) where sign == "\t":
      "there is a tab where YAML allows none: indent with spaces, or quote the value"
    case ("mapping values are not allowed in this context", _):
      "there is a colon inside a value: quote the value"
    case ("found character that cannot start any token", let sign?):
      "a value cannot start with \(sign): quote the value"
    case ("did not find expected key", _), ("did not find expected ',' or '}'", _),
      ("did not find expected ',' or ']'", _), ("did not find expected '-' indicator", _):
      "the YAML cannot be read here: quote the whole value before it, or mend the indentation"
    default: "the YAML cannot be read: \(problem)"
    }
  }

  /// The sign at a place; nil behind the end of its line.
  private static func sign(at mark: Mark, of yaml: String) -> Unicode.Scalar? {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard mark.line >= 1, mark.line <= lines.count else { return nil }
    return lines[mark.line - 1].unicodeScalars.dropFirst(max(0, mark.column - 1)).first
  }

  /// The first thing in the tree that is refused.
  private static func flaw(_ node: Node, depth: Int) -> (Mark?, String)? {
    if depth > deepest { return (node.mark, tooDeep) }
    switch node {
    case .alias(let alias):
      return (node.mark, "the alias *\(alias.anchor.rawValue) is refused: write the value out")
    case .scalar(let scalar):
      guard scalar.string.utf8.count <= 20_000 else {
        return (node.mark, "a value is longer than 20,000 bytes")
      }
      return nil
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = flaw(key, depth: depth + 1) ?? flaw(value, depth: depth + 1) {
          return found
        }
      }
      return nil
    case .sequence(let sequence):
      for child in sequence {
        if let found = flaw(child, depth: depth + 1) { return found }
      }
      return nil
    }
  }
}

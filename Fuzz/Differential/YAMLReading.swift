import Yams

/// What Yams finds in a YAML text by itself.
enum YAMLReading {
  /// No document.
  case nothing
  /// A document without anchors, aliases and tags; a lone value is one deep.
  case tree(depth: Int)
  /// A document with an anchor or a tag, the first of them there.
  case property(Mark)
  /// An alias of an anchor that was not met before.
  case alias(Mark)
  /// Something that cannot be read.
  case mistake(Mark?)

  /// Reads a text of one document.
  static func of(_ yaml: String) -> YAMLReading {
    do {
      // A key in quotes and without them is the same to the common resolver alone.
      _ = try Yams.compose(yaml: yaml)
      let parser = try Yams.Parser(yaml: yaml, resolver: resolver, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return .nothing }
      // The parser holds the anchors; the nodes do so only weakly.
      let property = withExtendedLifetime(parser) { firstProperty(in: root) }
      if let property { return .property(property) }
      return .tree(depth: depth(of: root))
    } catch let error as YamlError {
      switch error {
      case .composer(_, "found undefined alias", let mark, _): return .alias(mark)
      case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        return .mistake(mark)
      case .duplicatedKeysInMapping(_, let context): return .mistake(context.mark)
      default: return .mistake(nil)
      }
    } catch {
      return .mistake(nil)
    }
  }

  /// The tag that Yams resolves every plain value to that has none.
  private static let untagged: Tag.Name = "untagged"
  private static let resolver = (try? Resolver.basic.appending(untagged, "^")) ?? .basic

  /// The place of the first node with an anchor or a tag.
  ///
  /// Nothing behind an anchor is looked at, where aliases would unfold.
  private static func firstProperty(in node: Node) -> Mark? {
    if hasProperty(node) { return node.mark }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let mark = firstProperty(in: key) ?? firstProperty(in: value) { return mark }
      }
    case .sequence(let sequence):
      for child in sequence {
        if let mark = firstProperty(in: child) { return mark }
      }
    case .scalar, .alias: break
    }
    return nil
  }

  /// Whether a node shows an anchor or a tag: some tags are also those of nodes without one.
  private static func hasProperty(_ node: Node) -> Bool {
    if node.anchor != nil { return true }
    switch node {
    case .scalar(let scalar):
      let (tag, isPlain) = (scalar.tag.rawValue, scalar.style == .plain)
      return !tag.isEmpty && tag != untagged.rawValue && (isPlain || tag != Tag.Name.str.rawValue)
    case .mapping(let mapping):
      return !["", Tag.Name.map.rawValue].contains(mapping.tag.rawValue)
    case .sequence(let sequence):
      return !["", Tag.Name.seq.rawValue].contains(sequence.tag.rawValue)
    case .alias: return true
    }
  }

  private static func depth(of node: Node) -> Int {
    switch node {
    case .mapping(let mapping):
      1 + (mapping.map { max(depth(of: $0.key), depth(of: $0.value)) }.max() ?? 0)
    case .sequence(let sequence): 1 + (sequence.map { depth(of: $0) }.max() ?? 0)
    case .scalar, .alias: 1
    }
  }
}

import AlmanacFiles
import Yams

/// Compares the scanner that guards Yams with what Yams finds in a text by itself.
///
/// The first anchor, alias or tag that Yams finds must be what the scanner refuses. The scanner may
/// be stricter in this: control characters and foreign ends of lines; whatever stands before a
/// mistake for which Yams gives nothing; a tag that Yams does not show, such as `!!str` before
/// quotes; a depth that is refused before any of them. It may be more lenient in depth alone, since
/// it counts indents and brackets, and either may hold two levels of the tree; the tree is measured
/// again when it is there.
public enum YAMLDifferential {
  /// What the scanner and Yams make differently of a text, with the text; nil where there is none.
  ///
  /// Where Yams finds a mistake, the lines before it are compared as well.
  public static func difference(_ yaml: String) -> String? {
    var text = yaml
    while isComparable(text) {
      let reading = YAMLReading.of(text)
      if let what = contradiction(text, reading) { return "\(what): \(text.debugDescription)" }
      guard case .mistake(let mark?) = reading, let before = lines(of: text, before: mark.line)
      else { return nil }
      text = before
    }
    return nil
  }

  /// Yams takes exponential time for some aliases and its stack for deep nesting.
  private static func isComparable(_ yaml: String) -> Bool {
    yaml.utf8.count <= 8192 && yaml.utf8.count { $0 == UInt8(ascii: "*") } <= 64
      && yaml.unicodeScalars.count { "[{-?".unicodeScalars.contains($0) } <= 600
  }

  /// As many levels as the scanner lets pass.
  ///
  /// An indent may hold a mapping and a list in the same column, a bracket a list and a pair in it;
  /// a bracket that a key starts with lies in a mapping not seen yet; the value in it is the last.
  private static let deepestPassed = 2 * YAMLTree.deepest + 2

  private static func contradiction(_ yaml: String, _ reading: YAMLReading) -> String? {
    var scanner = YAMLScanner(yaml)
    guard let flaw = scanner.firstFlaw() else {
      switch reading {
      case .property(let mark), .alias(let mark): return "the scanner passes what is at \(mark)"
      case .tree(let depth) where depth > deepestPassed: return "the scanner passes depth \(depth)"
      case .tree(let depth):
        let isRead = depth <= YAMLTree.deepest
        return isRead == reads(yaml) ? nil : "depth \(depth) is \(isRead ? "refused" : "read")"
      case .nothing: return reads(yaml) ? nil : "a text without a document is refused"
      case .mistake: return reads(yaml) ? "what Yams cannot read is read" : nil
      }
    }
    if reads(yaml) { return "it is read although \(flaw.message)" }
    // What libyaml alone takes for the end of a line is refused wherever it stands.
    let breaks = "\u{85}\u{2028}\u{2029}".unicodeScalars
    if yaml.unicodeScalars.contains(where: { breaks.contains($0) }) { return nil }
    let isTooDeep = flaw.message == YAMLTree.tooDeep
    switch reading {
    case .property(let mark):
      return misplaced(flaw, mark, yaml, mayPrecede: isTooDeep || isUnseenTag(flaw, yaml))
    case .alias(let mark): return misplaced(flaw, mark, yaml, mayPrecede: true)
    case .tree(let depth) where isTooDeep:
      return depth > YAMLTree.deepest ? nil : "the scanner refuses depth \(depth)"
    case .tree: return isUnseenTag(flaw, yaml) ? nil : "Yams does not find that \(flaw.message)"
    case .nothing: return "in a text without a document \(flaw.message)"
    case .mistake: return nil
    }
  }

  /// Whether the program reads the text as a whole.
  private static func reads(_ yaml: String) -> Bool {
    do {
      _ = try YAMLTree.read(yaml, file: "", firstLine: 1)
      return true
    } catch {
      return false
    }
  }

  /// Whether the scanner refuses another place than the one that Yams finds.
  private static func misplaced(
    _ flaw: YAMLScanner.Flaw,
    _ mark: Mark,
    _ yaml: String,
    mayPrecede: Bool
  ) -> String? {
    // The scanner names lines as editors count them, Yams as YAML does.
    if yaml.unicodeScalars.contains("\r") { return nil }
    let (refused, found) = ((flaw.line, flaw.column), (mark.line, mark.column))
    if refused == found || mayPrecede && refused < found { return nil }
    return "Yams finds \(mark), the scanner that at \(flaw.line):\(flaw.column) \(flaw.message)"
  }

  /// Whether the scanner refuses a tag that Yams may drop or take for that of any node.
  private static func isUnseenTag(_ flaw: YAMLScanner.Flaw, _ yaml: String) -> Bool {
    let words = flaw.message.split(separator: " ")
    guard words.count > 2, words[1] == "tag" else { return false }
    return ["!", "!!str", "!!map", "!!seq"].contains(words[2]) || words[2].hasPrefix("!<")
      || yaml.contains("%TAG")
  }

  /// The lines before one, the last line never among them; nil where there are none.
  private static func lines(of yaml: String, before line: Int) -> String? {
    let scalars = yaml.unicodeScalars
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let count = min(line, lines.count) - 1
    return count > 0 ? String(scalars[..<lines[count].startIndex]) : nil
  }
}

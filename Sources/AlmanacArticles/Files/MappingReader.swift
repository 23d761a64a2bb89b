import AlmanacModel
import Yams

/// Reads the keys of one YAML mapping and collects what is wrong with them.
///
/// A key that nothing asked for is an error in the end, with the nearest known key.
final class MappingReader {
  let file: String
  private let firstLine: Int
  private let mapping: Node.Mapping
  let node: Node
  private var asked: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init?(_ node: Node, file: String, firstLine: Int) {
    guard case .mapping(let mapping) = node else { return nil }
    self.node = node
    self.mapping = mapping
    self.file = file
    self.firstLine = firstLine
  }

  func report(_ message: String, at place: Node? = nil) {
    diagnostics.append(diagnostic(message, at: place ?? node))
  }

  func report(_ others: [Diagnostic]) { diagnostics += others }

  func diagnostic(_ message: String, at place: Node) -> Diagnostic {
    let mark = place.mark ?? node.mark
    return Diagnostic(
      file: file,
      line: (mark?.line ?? 1) + firstLine - 1,
      column: mark?.column ?? 1,
      message: message
    )
  }

  /// The mapping's keys as they stand.
  var keys: [(name: String, node: Node)] {
    mapping.map { ($0.key.string ?? "", $0.key) }
  }

  /// The value of a key; an empty one counts as absent.
  func value(_ key: String) -> Node? {
    asked.insert(key)
    guard let node = mapping[key] else { return nil }
    if case .scalar(let scalar) = node, scalar.string.isEmpty, scalar.style == .plain { return nil }
    return node
  }

  func text(_ key: String, required: String? = nil, limit: Int = 500) -> String? {
    guard let node = value(key) else {
      if let required { report("`\(key):` is missing: \(required)") }
      return nil
    }
    guard let text = node.scalar?.string else {
      report("`\(key):` takes one value", at: node)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report("`\(key):` is empty", at: node)
      return nil
    }
    guard text.unicodeScalars.count <= limit else {
      report("`\(key):` is longer than \(limit) characters", at: node)
      return nil
    }
    if let bad = text.unicodeScalars.first(where: \.isControl) {
      report(
        "`\(key):` has the control character U+\(String(bad.value, radix: 16, uppercase: true))",
        at: node
      )
      return nil
    }
    return text
  }

  func flag(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    if text == "true" || text == "false" { return text == "true" }
    report("`\(key):` is true or false", at: value(key))
    return false
  }

  func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    report(
      "'\(text)' is no \(key)\(suggestion(text, known)); it is one of \(known.joined(separator: ", "))",
      at: value(key)
    )
    return nil
  }

  func date(_ key: String) -> EventDate? {
    read(key) { text throws(DateError) in try EventDate(text) }
  }

  func money(_ key: String) -> Money? {
    guard let money = read(key, { text throws(AmountError) in try Money(text) }) else { return nil }
    if money.isSomething { return money }
    report("`\(key):` is an amount above zero, not \(money.text)", at: value(key))
    return nil
  }

  func read<Value, Failure>(
    _ key: String,
    _ parse: (String) throws(Failure) -> Value
  ) -> Value? where Failure: CustomStringConvertible {
    guard let text = text(key) else { return nil }
    do {
      return try parse(text)
    } catch {
      report("`\(key):` \(error)", at: value(key))
      return nil
    }
  }

  /// The values of a key that takes one value or a list of them.
  func list(_ key: String) -> [Node] {
    guard let node = value(key) else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    return [node]
  }

  /// Reports the keys that nothing asked for.
  func reportUnknownKeys() {
    for (name, node) in keys where !asked.contains(name) {
      report("there is no key `\(name):`\(suggestion(name, asked))", at: node)
    }
  }
}

/// `; did you mean …?` where a known word is near, else nothing.
func suggestion(_ text: String, _ known: some Sequence<String>) -> String {
  let near = nearest(to: text, among: known)
  return near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
}

extension Unicode.Scalar {
  /// A control character that no name or quote has a use for.
  var isControl: Bool {
    value < 32 && self != "\n" && self != "\t" || (0x7F...0x9F).contains(value)
  }
}

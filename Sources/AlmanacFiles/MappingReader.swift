package import AlmanacModel
package import Yams

/// Reads the keys of one YAML mapping and collects what is wrong with them.
///
/// A key that nothing asked for is an error in the end, with the nearest known key.
package final class MappingReader {
  package let file: String
  private let firstLine: Int
  private let mapping: Node.Mapping
  package let node: Node
  private var asked: Set<String> = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init?(_ node: Node, file: String, firstLine: Int) {
    guard case .mapping(let mapping) = node else { return nil }
    self.node = node
    self.mapping = mapping
    self.file = file
    self.firstLine = firstLine
  }

  package func report(
    _ message: String,
    at place: Node? = nil,
    rule: Diagnostic.Rule = .value
  ) {
    diagnostics.append(diagnostic(message, at: place ?? node, rule: rule))
  }

  package func report(_ others: [Diagnostic]) { diagnostics += others }

  package func diagnostic(
    _ message: String,
    at place: Node,
    rule: Diagnostic.Rule = .value
  ) -> Diagnostic {
    let mark = place.mark ?? node.mark
    return Diagnostic(
      file: file,
      line: (mark?.line ?? 1) + firstLine - 1,
      column: mark?.column ?? 1,
      message: message,
      rule: rule
    )
  }

  /// A reader of the mapping that stands at a place in this one; nil where there is none.
  package func mapping(at place: Node) -> MappingReader? {
    MappingReader(place, file: file, firstLine: firstLine)
  }

  /// The mapping's keys as they stand.
  package var keys: [(name: String, node: Node)] {
    mapping.map { ($0.key.string ?? "", $0.key) }
  }

  /// The value of a key; an empty one counts as absent.
  package func value(_ key: String) -> Node? {
    asked.insert(key)
    guard let node = mapping[key] else { return nil }
    if case .scalar(let scalar) = node, scalar.string.isEmpty, scalar.style == .plain { return nil }
    return node
  }

  package func text(_ key: String, required: String? = nil, limit: Int = 500) -> String? {
    guard let node = value(key) else {
      if let required { report("`\(key):` is missing: \(required)", rule: .missing) }
      return nil
    }
    return text(at: node, called: "`\(key):`", limit: limit)
  }

  /// The text that stands at a place, which messages call by `name`.
  package func text(at node: Node, called name: String, limit: Int = 500) -> String? {
    guard let text = node.scalar?.string else {
      report("\(name) takes one value", at: node)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
      report("\(name) is empty", at: node)
      return nil
    }
    guard text.unicodeScalars.count <= limit else {
      report("\(name) is longer than \(limit) characters", at: node)
      return nil
    }
    if let bad = text.unicodeScalars.first(where: \.isControl) {
      report(
        "\(name) has the control character U+\(String(bad.value, radix: 16, uppercase: true))",
        at: node
      )
      return nil
    }
    return text
  }

  package func flag(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    if text == "true" || text == "false" { return text == "true" }
    report("`\(key):` is true or false", at: value(key))
    return false
  }

  /// The word of a key; nil where there is none, or where it is not in the vocabulary.
  package func word<Word: VocabularyWord>(_ key: String, _ type: Word.Type) -> Word? {
    word(key, of: type).flatMap { Word(rawValue: $0) }
  }

  /// The word of a key as it is written, of a vocabulary that is known only as one.
  package func word(_ key: String, of vocabulary: any VocabularyWord.Type) -> String? {
    guard let text = text(key) else { return nil }
    if vocabulary.has(text) { return text }
    report(vocabulary.refusal(of: text), at: value(key), rule: .word)
    return nil
  }

  package func date(_ key: String) -> EventDate? {
    read(key, rule: .date) { text throws(DateError) in try EventDate(text) }
  }

  package func money(_ key: String) -> Money? {
    guard
      let money = read(key, rule: .amount, { text throws(AmountError) in try Money(text) })
    else { return nil }
    if money.isSomething { return money }
    report("`\(key):` is an amount above zero, not \(money.text)", at: value(key), rule: .amount)
    return nil
  }

  package func read<Value, Failure>(
    _ key: String,
    rule: Diagnostic.Rule = .value,
    _ parse: (String) throws(Failure) -> Value
  ) -> Value? where Failure: CustomStringConvertible {
    guard let text = text(key) else { return nil }
    do {
      return try parse(text)
    } catch {
      report("`\(key):` \(error)", at: value(key), rule: rule)
      return nil
    }
  }

  /// The values of a key that takes one value or a list of them.
  package func list(_ key: String) -> [Node] {
    guard let node = value(key) else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    return [node]
  }

  /// Reports the keys that nothing asked for.
  package func reportUnknownKeys() {
    for (name, node) in keys where !asked.contains(name) {
      report("there is no key `\(name):`\(suggestion(name, asked))", at: node, rule: .unknownKey)
    }
  }
}

extension Unicode.Scalar {
  /// A control character that no name or quote has a use for, those that turn the direction of the
  /// text among them.
  package var isControl: Bool { isObeyed && self != "\n" && self != "\t" }

  /// Whether nothing is seen of the character.
  fileprivate var isBlank: Bool { properties.isWhitespace || properties.generalCategory == .format }
}

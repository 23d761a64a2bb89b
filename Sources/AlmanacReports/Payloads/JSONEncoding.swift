extension JSON {
  /// A payload as JSON: its keys in the order of their declaration, in snake case, and `null` for
  /// what is not known.
  package init(encoding payload: any Encodable) {
    let encoder = TreeEncoder()
    // Nothing in a payload can fail to be encoded: numbers that JSON lacks are written as null.
    try? payload.encode(to: encoder)
    self = encoder.node.json
  }
}

/// A key that is written as it is, and not in snake case.
protocol VerbatimKey: CodingKey {}

/// A key that is not known beforehand, such as the name of a column.
struct LiteralKey: VerbatimKey {
  let stringValue: String
  let intValue: Int? = nil

  init(_ text: String) { stringValue = text }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A number with its own way of being written.
protocol WrittenNumber {
  /// The number in JSON; nil where JSON has none for it.
  var jsonNumber: String? { get }
}

/// A value while it is encoded.
private final class TreeNode {
  var value = JSON.null
  var items: [TreeNode]?
  var members: [(key: String, node: TreeNode)]?

  var json: JSON {
    if let members { return .object(members.map { .init(key: $0.key, value: $0.node.json) }) }
    if let items { return .array(items.map(\.json)) }
    return value
  }

  func set(_ value: some Encodable) throws {
    switch value {
    case let text as String: self.value = .string(text)
    case let flag as Bool: self.value = .bool(flag)
    case let number as Int: self.value = .number(String(number))
    case let number as any WrittenNumber:
      self.value = number.jsonNumber.map { .number($0) } ?? .null
    default: try value.encode(to: TreeEncoder(self))
    }
  }
}

private struct TreeEncoder: Encoder {
  let node: TreeNode
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ node: TreeNode = TreeNode()) { self.node = node }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if node.members == nil { node.members = [] }
    return KeyedEncodingContainer(ObjectContainer<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if node.items == nil { node.items = [] }
    return ArrayContainer(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(node: node) }
}

private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: TreeNode
  let codingPath: [any CodingKey] = []

  private func member(_ key: Key) -> TreeNode {
    let child = TreeNode()
    let name = key is any VerbatimKey ? key.stringValue : key.stringValue.inSnakeCase
    node.members?.append((name, child))
    return child
  }

  func encodeNil(forKey key: Key) { _ = member(key) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try member(key).set(value) }

  func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    let child = member(key)
    if let value { try child.set(value) }
  }
  func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    member(key).value = value.map { .string($0) } ?? .null
  }
  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
    member(key).value = value.map { .bool($0) } ?? .null
  }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
    member(key).value = value.map { .number(String($0)) } ?? .null
  }

  func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type, forKey key: Key)
    -> KeyedEncodingContainer<Nested>
  {
    TreeEncoder(member(key)).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    TreeEncoder(member(key)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { TreeEncoder(node) }
  func superEncoder(forKey key: Key) -> any Encoder { TreeEncoder(member(key)) }
}

private struct ArrayContainer: UnkeyedEncodingContainer {
  let node: TreeNode
  let codingPath: [any CodingKey] = []
  var count: Int { node.items?.count ?? 0 }

  private func item() -> TreeNode {
    let child = TreeNode()
    node.items?.append(child)
    return child
  }

  func encodeNil() { _ = item() }
  func encode(_ value: some Encodable) throws { try item().set(value) }

  func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type)
    -> KeyedEncodingContainer<Nested>
  {
    TreeEncoder(item()).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    TreeEncoder(item()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { TreeEncoder(item()) }
}

private struct ValueContainer: SingleValueEncodingContainer {
  let node: TreeNode
  let codingPath: [any CodingKey] = []

  func encodeNil() { node.value = .null }
  func encode(_ value: some Encodable) throws { try node.set(value) }
}

extension String {
  /// `usedFor` as `used_for`.
  fileprivate var inSnakeCase: String {
    guard unicodeScalars.contains(where: { ("A"..."Z").contains($0) }) else { return self }
    return unicodeScalars.map { ("A"..."Z").contains($0) ? "_\($0)".lowercased() : String($0) }
      .joined()
  }
}

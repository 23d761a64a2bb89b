package import AlmanacReports

extension JSON {
  /// The value of a JSON text.
  ///
  /// - Throws: where it is none.
  package init(reading text: some Sequence<UInt8>) throws {
    self = try JSONReader.value(Array(text))
  }

  /// An object; members without a value are left out.
  package static func members(_ pairs: KeyValuePairs<String, JSON?>) -> JSON {
    .object(pairs.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// A whole number.
  package static func whole(_ number: Int) -> JSON { .number(String(number)) }

  /// The value of a key of an object; nil where it has none, or is none.
  package subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string; nil of anything else.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// An object with further members.
  func adding(_ pairs: KeyValuePairs<String, JSON?>) -> JSON {
    guard case .object(let members) = self, case .object(let more) = JSON.members(pairs) else {
      return self
    }
    return .object(members + more)
  }
}

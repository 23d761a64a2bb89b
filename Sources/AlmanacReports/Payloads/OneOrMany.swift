/// The answers for some companies: of one the object itself, of several a list.
public struct OneOrMany<Element: Encodable & Equatable & Sendable>: Encodable, Equatable, Sendable {
  /// The answers in the order in which they were asked for.
  public let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  /// Writes the only element, or the list.
  public func encode(to encoder: any Encoder) throws {
    if elements.count == 1 {
      try elements[0].encode(to: encoder)
    } else {
      var container = encoder.singleValueContainer()
      try container.encode(elements)
    }
  }
}

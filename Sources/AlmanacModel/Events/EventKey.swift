/// The stable, readable identity of an event: `company/kind/subject`.
public struct EventKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The company's key, `openai`.
  public let company: String
  /// The kind of the event.
  public let kind: Kind
  /// What distinguishes it from the company's other events of its kind.
  public let subject: String

  /// A key from its parts; nil where a part has other characters than `a-z 0-9 . -`.
  public init?(company: String, kind: Kind, subject: String) {
    guard EventKey.isPart(company), EventKey.isPart(subject) else { return nil }
    self.company = company
    self.kind = kind
    self.subject = subject
  }

  /// Reads `openai/release/gpt-5.2`; nil where the text is no event key.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 3, let kind = Kind(rawValue: parts[1]) else { return nil }
    self.init(company: parts[0], kind: kind, subject: parts[2])
  }

  /// The key as it is written.
  public var description: String { "\(company)/\(kind.rawValue)/\(subject)" }

  /// Whether the first key comes before the second in the alphabet.
  public static func < (one: EventKey, other: EventKey) -> Bool {
    one.description < other.description
  }

  /// Whether a text can be a part of a key, or an article's or an entity's key.
  public static func isPart(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
      }
  }
}

/// A key of an event that is another now.
public struct RenamedKey: Hashable, Sendable {
  /// The key before.
  public let former: String
  /// The key now.
  public let present: String

  /// A key that became another.
  public init(former: String, present: String) {
    self.former = former
    self.present = present
  }
}

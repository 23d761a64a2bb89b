public import AlmanacModel

/// An event that is known already, as drafts are compared with it.
public struct KnownEvent: Sendable {
  /// Its key.
  public let key: EventKey
  /// What it is called.
  public let title: String
  /// How far it had come.
  public let status: Status
  /// Its values.
  public let attributes: Attributes
  /// By whose word, as a comment says it: `26 Dec 2025 by Epoch AI`.
  public let source: String

  /// An event with its values.
  public init(key: EventKey, title: String, status: Status, attributes: Attributes, source: String)
  {
    self.key = key
    self.title = title
    self.status = status
    self.attributes = attributes
    self.source = source
  }
}

/// How a claim stands to what is known.
public enum Standing: Sendable, Equatable {
  /// No event is near enough.
  case new
  /// It says nothing that an event does not have.
  case agrees(String)
  /// It cannot be right beside an event; with what is said there.
  case contradicts(String, there: String)
  /// It says what became of a plan.
  case outcome(String)

  /// The word for it.
  public var word: String {
    switch self {
    case .new: "new"
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    case .outcome: "outcome"
    }
  }

  /// The key of the event; nil of what is new.
  public var event: String? {
    switch self {
    case .new: nil
    case .agrees(let key), .contradicts(let key, _), .outcome(let key): key
    }
  }
}

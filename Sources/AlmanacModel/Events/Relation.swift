/// One edge that a claim states, to an event named by its key.
public struct Relation: Hashable, Sendable {
  /// What the edge means.
  public let type: RelationType
  /// The key of the event it points to.
  public let target: String

  /// An edge of a type to the event with a key.
  public init(_ type: RelationType, _ target: String) {
    self.type = type
    self.target = target
  }
}

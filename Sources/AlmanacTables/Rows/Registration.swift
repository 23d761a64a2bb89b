package import AlmanacModel

/// A company that a row names and nobody knew.
package struct Registration: Equatable, Sendable {
  /// The company with the key that its name gives.
  package let entity: Entity
  /// Known names that differ from its own in one letter, nearest first: it may be one of them.
  package let near: [String]
}

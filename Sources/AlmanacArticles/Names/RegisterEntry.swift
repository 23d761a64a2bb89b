import AlmanacFiles
import AlmanacModel
import Yams

/// What an entry of a register says, with its place: other entries show whether it is right.
struct RegisterEntry {
  /// The entity, without a name where the entry has none.
  let entity: Entity
  /// Whether the entry has a name, be it one that cannot be read.
  let hasName: Bool
  /// Whether it takes the place of what is known under its key.
  let replaces: Bool
  /// Where its aliases stand.
  let places: [Node]
  let reader: MappingReader

  func mistake(_ message: String, at key: String, rule: Diagnostic.Rule = .register) -> Diagnostic {
    reader.diagnostic(message, at: reader.value(key) ?? reader.node, rule: rule)
  }
}

/// Further names of an event as a register has them, with their place.
struct EventNamesEntry {
  var value: EventNames
  /// Where they stand.
  let places: [Node]
  let reader: MappingReader

  func mistake(_ message: String, at key: String) -> Diagnostic {
    reader.diagnostic(message, at: reader.value(key) ?? reader.node, rule: .relation)
  }
}

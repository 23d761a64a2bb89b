/// One value of an event that is no longer what it was.
public struct AttributeChange: Equatable, Sendable {
  /// The attribute.
  public let attribute: Attribute
  /// The value before, in words; nil where none was known.
  public let from: String?
  /// The value now, in words; nil where none is known any more.
  public let to: String?

  /// A value from what to what.
  public init(attribute: Attribute, from: String?, to: String?) {
    self.attribute = attribute
    self.from = from
    self.to = to
  }
}

extension AttributeChange {
  /// The values that differ between two states of an event, in the order of a report.
  ///
  /// - Parameters:
  ///   - old: the status and the values before.
  ///   - new: the status and the values now.
  /// - Returns: one change for each attribute that differs, of those whose declaration says that
  ///   they are watched.
  public static func between(
    _ old: (status: Status, attributes: Attributes),
    _ new: (status: Status, attributes: Attributes)
  ) -> [AttributeChange] {
    let status =
      old.status == new.status
      ? []
      : [
        AttributeChange(attribute: .status, from: old.status.rawValue, to: new.status.rawValue)
      ]
    let watched = Attribute.valued.filter(\.declaration.isWatched)
    return status
      + watched.compactMap { attribute in
        let (before, after) = (old.attributes[attribute]?.text, new.attributes[attribute]?.text)
        return before == after
          ? nil : AttributeChange(attribute: attribute, from: before, to: after)
      }
  }
}

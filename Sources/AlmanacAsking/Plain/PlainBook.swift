package import AlmanacModel

/// Something in the store that a name in a question can mean.
package struct FoundName: Hashable, Sendable {
  /// The form of the name by which it is found.
  package let folded: String
  /// The name as the store writes it.
  package let text: String
  /// The key of what bears it.
  package let key: String
  /// How people call what bears it.
  package let name: String
  /// What bears it; nil for an event.
  package let entity: Entity.Kind?
  /// The key of the company that it is of; nil for companies, people and outlets.
  package let company: String?
  /// The name of that company.
  package let companyName: String?

  package init(
    folded: String,
    text: String,
    key: String,
    name: String,
    entity: Entity.Kind?,
    company: String? = nil,
    companyName: String? = nil
  ) {
    self.folded = folded
    self.text = text
    self.key = key
    self.name = name
    self.entity = entity
    self.company = company
    self.companyName = companyName
  }
}

/// Where the names of questions are looked up.
package struct PlainBook: Sendable {
  /// What bears one of some folded names, or a name that starts with one of some letters.
  package let names: @Sendable (_ folded: [String], _ starts: [String]) throws -> [FoundName]
  /// The families of models, with the key and the name of whose they are.
  package let families: @Sendable () throws -> [(family: String, company: String, name: String)]
  /// The names nearest to one that nothing bears.
  package let nearest: @Sendable (String) throws -> [String]
  /// The names of the figures of a company.
  package let figures: @Sendable (_ company: String) throws -> [String]
  /// Whether there is an event of a key.
  package let hasEvent: @Sendable (String) throws -> Bool

  package init(
    names: @escaping @Sendable ([String], [String]) throws -> [FoundName],
    families: @escaping @Sendable () throws -> [(family: String, company: String, name: String)],
    nearest: @escaping @Sendable (String) throws -> [String],
    figures: @escaping @Sendable (String) throws -> [String],
    hasEvent: @escaping @Sendable (String) throws -> Bool
  ) {
    self.names = names
    self.families = families
    self.nearest = nearest
    self.figures = figures
    self.hasEvent = hasEvent
  }
}

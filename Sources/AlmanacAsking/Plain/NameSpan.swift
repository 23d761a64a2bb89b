import AlmanacModel

/// A name at its place in a question, with what it can mean.
struct NameSpan: Hashable, Sendable {
  /// The pieces of the question that it is made of.
  var pieces: Range<Int>
  /// The name as the question writes it.
  var written: String
  /// What bears it; none where it is only read as the name of a member of a family.
  var found: [FoundName]
  /// The family that it names, and whose that is.
  var family: Family?

  /// A family of models.
  struct Family: Hashable, Sendable {
    let name: String
    let company: FoundName
    /// Whether a member of it is named: `Gemini 3`.
    let hasMember: Bool
  }

  var company: FoundName? { found.first { $0.entity == .company } }
  var person: FoundName? { found.first { $0.entity == .person } }
  var outlet: FoundName? { found.first { $0.entity == .outlet } }
  var model: FoundName? { found.first { $0.entity == .model } }
  var events: [FoundName] { found.filter { $0.entity == nil } }

  /// The company whose person is named, where the store says one.
  var employer: FoundName? {
    guard company == nil, let person, let key = person.company else { return nil }
    return FoundName(
      folded: key,
      text: key,
      key: key,
      name: person.companyName ?? key,
      entity: .company
    )
  }

  /// Whether it names something that happened or was launched.
  var isThing: Bool {
    company == nil && (model != nil || !events.isEmpty || family?.hasMember == true)
  }

  /// Whether it names alerts and nothing else.
  var isAlert: Bool {
    model == nil && !events.isEmpty
      && events.allSatisfy { EventKey($0.key)?.kind == .alert }
  }

  /// The company that what it names is of.
  var maker: FoundName? {
    guard let thing = model ?? events.first else { return family?.company }
    guard let key = thing.company else { return nil }
    if model == nil, Set(events.map(\.company)).count > 1 { return nil }
    return FoundName(
      folded: key,
      text: key,
      key: key,
      name: thing.companyName ?? key,
      entity: .company
    )
  }

  /// How a command names it: as people read it where that says one thing, else by its key.
  ///
  /// - Parameter company: the company that the question names, which decides between events.
  /// - Returns: the name.
  func word(of company: FoundName? = nil) -> String {
    if let entity = self.company ?? person ?? model ?? outlet { return entity.name }
    let own = events.filter { $0.company == company?.key }
    if own.count == 1, events.count > 1 { return own[0].key }
    // Of several events the other end of a gap chooses one.
    return events.first?.text ?? written
  }
}

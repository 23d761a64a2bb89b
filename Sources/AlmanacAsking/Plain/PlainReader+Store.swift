public import AlmanacModel
public import AlmanacStore

extension PlainReader {
  /// A reader of questions to a store.
  ///
  /// - Parameters:
  ///   - store: where names are looked up.
  ///   - today: the day from which "last month" counts.
  public init(_ store: Store, today: Day = .today) {
    self.init(book: PlainReader.book(store), today: today)
  }

  /// Where the names of a store are looked up.
  static func book(_ store: Store) -> PlainBook {
    PlainBook(
      names: { folded, starts in
        try store.mentions(folded, startingWith: starts).map(FoundName.init)
      },
      families: {
        try store.families().map { ($0.family, $0.company.key, $0.company.name) }
      },
      nearest: {
        try store.nearestNames(to: $0, kinds: [.company, .model, .person, .outlet])
      },
      figures: { try store.figures(of: $0) },
      hasEvent: { try store.hasEvent($0) }
    )
  }
}

extension FoundName {
  fileprivate init(_ name: MentionedName) {
    self.init(
      folded: name.folded,
      text: name.text,
      key: name.named.key,
      name: name.named.name,
      entity: name.named.entity,
      company: name.company?.key,
      companyName: name.company?.name
    )
  }
}

/// Something dated about a company, as resolution gives it.
public struct Event: Equatable, Sendable {
  /// The identity that its claims share.
  public let key: EventKey
  /// The name of the company that it is of.
  public let company: String
  /// How far it had come.
  public let status: Status
  /// Its present values.
  public let attributes: Attributes
  /// The days its date leaves open, rival dates that nothing decides against included.
  public let span: DaySpan?
  /// The amount, rival amounts that nothing decides against included.
  public let amounts: Money?
  /// The values that other claims give and that cannot be right beside those of the event.
  public let rivals: [Rival]
  /// The edges that its claims state.
  public let relations: [Relation]
  /// The steps it went through, in the order of their days.
  public let phases: [Phase]
  /// How many claims speak of it.
  public let claims: Int
  /// How many articles those stand in.
  public let articles: Int
  /// How many independent sources speak of the phase that its status is.
  public let voices: Int
  /// The day from which its newest claim is known; nil where an article has no last day.
  public let newest: Day?

  /// The name of the event in a timeline.
  public var title: String { attributes.title }

  /// The title, with the date where many events of a company share it.
  package var nameInSentences: String {
    guard key.kind == .valuation || key.kind == .funding, let date = attributes.date else {
      return title
    }
    return "\(title) of \(date.text)"
  }

  /// The phase that its status is.
  public var phase: Phase? { phases.first { $0.status == status } }
}

/// A value that contradicts the one an event is resolved to.
public struct Rival: Hashable, Sendable {
  /// The attribute that it is about.
  public let attribute: Attribute
  /// The value in words.
  public let text: String
  /// The claim's article.
  public let article: String
  /// Whose word it is.
  public let voice: String
  /// What decided against it.
  public let by: Preference

  /// Whether nothing but how many say so and the order of publication decided against it.
  public var isUndecided: Bool { !by.isGround }
}

extension Event {
  /// The order of a timeline: by first possible day, then by last, then by key; the undated last.
  public static func isEarlier(_ one: Event, _ other: Event) -> Bool {
    one.timelineOrder < other.timelineOrder
  }

  /// The order in which people read dates: by the middle of the date, then by its first day, then by
  /// key; the undated last.
  public static func isEarlierByMiddle(_ one: Event, _ other: Event) -> Bool {
    one.middleOrder < other.middleOrder
  }

  private var middleOrder: (Int, Int, Int, String) {
    guard let date = attributes.date else { return (1, 0, 0, key.description) }
    let middle = date.span.middle?.number ?? 0
    return (0, middle, date.earliest?.number ?? middle, key.description)
  }

  private var timelineOrder: (Int, Int, Int, String) {
    guard let date = attributes.date else { return (1, 0, 0, key.description) }
    let start = date.earliest ?? date.latest
    let end = date.latest ?? date.earliest
    return (0, start?.number ?? 0, end?.number ?? 0, key.description)
  }
}

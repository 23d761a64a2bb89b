/// What a claim says about an event, and what an event is resolved to.
///
/// Held is what is said and nothing else: an attribute that is not there has no value.
public struct Attributes: Equatable, Sendable {
  /// The name of the event in a timeline.
  public var title: String
  /// The values in the order of the attributes.
  public private(set) var values: [Entry]

  /// An attribute with its value.
  public struct Entry: Equatable, Sendable {
    /// The attribute.
    public let attribute: Attribute
    /// Its value.
    public let value: AttributeValue
  }

  /// Attributes of which only the title is known.
  public init(title: String) {
    self.title = title
    values = []
  }

  /// The value of an attribute other than the title and the status; nil where it has none.
  public subscript(_ attribute: Attribute) -> AttributeValue? {
    get {
      for entry in values where entry.attribute == attribute { return entry.value }
      return nil
    }
    set {
      let place = values.firstIndex { $0.attribute.rawValue >= attribute.rawValue } ?? values.count
      let isThere = place < values.count && values[place].attribute == attribute
      let entry = newValue.map { Entry(attribute: attribute, value: $0) }
      values.replaceSubrange(place..<(isThere ? place + 1 : place), with: entry.map { [$0] } ?? [])
    }
  }

  /// Adds a value behind those that are there, whose attributes all come before its own.
  ///
  /// - Parameters:
  ///   - attribute: an attribute that comes after every one that has a value.
  ///   - value: its value.
  package mutating func append(_ attribute: Attribute, _ value: AttributeValue) {
    values.append(Entry(attribute: attribute, value: value))
  }

  /// The amount that stands for the event in a timeline: what a round raised or else seeks, what
  /// a deal or a valuation comes to.
  public var headline: Money? { amount ?? raised ?? target }
}

extension Attributes {
  /// When it happened or is to happen.
  public var date: EventDate? {
    get { date(.date) }
    set { self[.date] = newValue.map { .date($0) } }
  }
  /// When an alert ended or is to end.
  public var end: EventDate? {
    get { date(.end) }
    set { self[.end] = newValue.map { .date($0) } }
  }
  /// The amount of a valuation or a deal.
  public var amount: Money? {
    get { money(.amount) }
    set { set(.amount, newValue) }
  }
  /// What a valuation rests on.
  public var basis: Basis? {
    get { word(.basis) }
    set { set(.basis, newValue) }
  }
  /// The number of a metric.
  public var figure: Figure? {
    get { if case .figure(let figure)? = self[.figure] { figure } else { nil } }
    set { self[.figure] = newValue.map { .figure($0) } }
  }
  /// How far a release goes.
  public var milestone: Milestone? {
    get { word(.milestone) }
    set { set(.milestone, newValue) }
  }
  /// What is released; `model` where no source says.
  public var releaseType: ReleaseType? {
    get { word(.releaseType) }
    set { set(.releaseType, newValue) }
  }
  /// The family of a released model.
  public var family: String? {
    get { text(.family) }
    set { set(.family, newValue) }
  }
  /// The type of a funding round.
  public var round: RoundType? {
    get { word(.round) }
    set { set(.round, newValue) }
  }
  /// What a round brought in.
  public var raised: Money? {
    get { money(.raised) }
    set { set(.raised, newValue) }
  }
  /// What a round was to bring in.
  public var target: Money? {
    get { money(.target) }
    set { set(.target, newValue) }
  }
  /// The value before a round.
  public var preMoney: Money? {
    get { money(.preMoney) }
    set { set(.preMoney, newValue) }
  }
  /// The value after a round.
  public var postMoney: Money? {
    get { money(.postMoney) }
    set { set(.postMoney, newValue) }
  }
  /// The type of a deal.
  public var deal: DealType? {
    get { word(.deal) }
    set { set(.deal, newValue) }
  }
  /// What sort of alert it is; `emergency` where no source says.
  public var alertType: AlertType? {
    get { word(.alertType) }
    set { set(.alertType, newValue) }
  }
  /// How grave an alert was.
  public var level: String? {
    get { text(.level) }
    set { set(.level, newValue) }
  }
  /// What a milestone is about; `company` where no source says.
  public var topic: Topic? {
    get { word(.topic) }
    set { set(.topic, newValue) }
  }
  /// The other parties of a deal.
  public var parties: [String] {
    get { if case .names(let names)? = self[.parties] { names } else { [] } }
    set { self[.parties] = newValue.isEmpty ? nil : .names(newValue) }
  }
  /// Who put money into a round.
  public var investors: [Investor] {
    get { if case .investors(let investors)? = self[.investors] { investors } else { [] } }
    set { self[.investors] = newValue.isEmpty ? nil : .investors(newValue) }
  }

  private func date(_ attribute: Attribute) -> EventDate? {
    if case .date(let date)? = self[attribute] { date } else { nil }
  }

  private func money(_ attribute: Attribute) -> Money? {
    if case .money(let money)? = self[attribute] { money } else { nil }
  }

  private func text(_ attribute: Attribute) -> String? {
    if case .text(let text)? = self[attribute] { text } else { nil }
  }

  private func word<Word: VocabularyWord>(_ attribute: Attribute) -> Word? {
    if case .word(let word)? = self[attribute] { Word(rawValue: word) } else { nil }
  }

  private mutating func set(_ attribute: Attribute, _ money: Money?) {
    self[attribute] = money.map { .money($0) }
  }

  private mutating func set(_ attribute: Attribute, _ text: String?) {
    self[attribute] = text.map { .text($0) }
  }

  private mutating func set(_ attribute: Attribute, _ word: (some VocabularyWord)?) {
    self[attribute] = word.map { .word($0.rawValue) }
  }
}

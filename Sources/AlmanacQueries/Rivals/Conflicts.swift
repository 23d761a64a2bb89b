public import AlmanacModel
import AlmanacStore

/// Claims about one event that cannot both be right.
public struct Conflicts: Equatable, Sendable {
  /// The rival values of one attribute of one event that are of one type.
  public struct Entry: Equatable, Sendable {
    /// The event.
    public let resolution: Resolution
    /// The attribute.
    public let attribute: Attribute
    /// What kind of contradiction it is.
    public let type: ConflictType
    /// The values, the one that the event is resolved to first.
    public let sides: [Side]
  }

  /// One of the values, and who gives it.
  public struct Side: Equatable, Sendable {
    /// The value in words.
    public let text: String
    /// Whose word it is: articles that relay one origin count once.
    public let voices: [String]
    /// The articles.
    public let articles: [String]
    /// Whether the event is resolved to it.
    public let isChosen: Bool
    /// Whether nothing but how many say so and the order of publication decided against it.
    public let isUndecided: Bool
  }

  /// The conflicts, real disagreements first.
  public let entries: [Entry]

  /// Asks for the conflicts of some companies, or of all.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names; none means all.
  ///   - types: only conflicts of these types; none means all.
  /// - Throws: `QuestionError` where a name is not known or there is no such conflict, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    types: [ConflictType] = []
  ) throws {
    let companies = try question.companies(names)
    let scope = EventScope(companies: companies.isEmpty ? nil : companies.map(\.key))
    let found = try question.resolutions(scope)
    let events = Dictionary(
      uniqueKeysWithValues: found.map { ($0.event.key.description, $0.event) }
    )
    let entries = found.flatMap { resolution in
      Dispute.all(resolution).flatMap { dispute in
        dispute.sides(among: events).map { type, sides in
          Entry(resolution: resolution, attribute: dispute.attribute, type: type, sides: sides)
        }
      }
    }.filter { types.isEmpty || types.contains($0.type) }
    self.entries = entries.enumerated().sorted {
      ($0.element.type.order, $0.offset) < ($1.element.type.order, $1.offset)
    }.map(\.element)
    guard !entries.isEmpty else {
      let who = Question.of(companies)
      let what = types.map(\.text).joined(separator: " or ")
      throw QuestionError.nothing(
        "no conflicting claims\(who) are known\(question.asOf)" + (what.isEmpty ? "" : " (\(what))")
      )
    }
  }
}

/// What kind of contradiction two values are, the gravest first.
public enum ConflictType: String, VocabularyWord {
  case disagreement
  case day = "different-day"
  case timeZone = "time-zone"
  case basis
  case partWhole = "part-whole"
  case rounding
  case planOutcome = "plan-outcome"

  /// What a message calls one of the words.
  public static let noun = "conflict type"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .disagreement: "they cannot both be right, and nothing explains it"
    case .day: "the dates are a few days apart, at most a week"
    case .timeZone: "the dates are one day apart, as they are on two sides of midnight"
    case .basis: "the valuations rest on different bases"
    case .partWhole: "one amount is that of a part of the round, or of the whole that it is part of"
    case .rounding: "one amount is the other, rounded"
    case .planOutcome: "one was said before, of something to come"
    }
  }

  /// The type in words.
  public var text: String {
    switch self {
    case .disagreement: "real disagreement"
    case .day: "different day"
    case .timeZone: "one day apart (time zone?)"
    case .basis: "different basis"
    case .partWhole: "part against whole"
    case .rounding: "rounding"
    case .planOutcome: "plan against outcome"
    }
  }

  var order: Int { ConflictType.allCases.firstIndex(of: self) ?? 0 }
}

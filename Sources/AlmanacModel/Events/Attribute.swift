/// One attribute of events.
///
/// An attribute is declared once, in the table below: which kinds have it, what it takes, how it is
/// written, and what is done with it. Articles, tables, columns, resolution, conflicts, changes,
/// pages and answers walk that table.
public enum Attribute: Int, CaseIterable, Sendable {
  case status, title, date, end, amount, basis, figure, milestone, releaseType, family, round
  case raised, target, preMoney, postMoney, deal, alertType, level, topic, parties, investors

  /// What an attribute is.
  public struct Declaration: Sendable {
    /// The name in answers and evidence, and the stem of the columns, `pre_money`.
    public let name: String
    /// The key in articles and maps, `type` of both a release and an alert.
    public let key: String
    /// The key in JSON, which no answer gives a meaning of its own: `release_type`.
    public let jsonKey: String
    /// The kinds whose events have it.
    public let kinds: [Kind]
    /// What it takes.
    public let type: ValueType
    /// Whether claims that exclude each other in it are a conflict.
    public let isCompared: Bool
    /// Whether a change of it is told.
    public let isWatched: Bool
    /// What it means, as half a sentence.
    public let meaning: String
  }

  /// What an attribute takes.
  public enum ValueType: Sendable {
    case date, money, figure, text, names, investors
    /// A word of a vocabulary.
    case word(any VocabularyWord.Type)
  }

  private static let declarations: [Declaration] = allCases.map(\.declared)

  /// What the attribute is.
  public var declaration: Declaration { Attribute.declarations[rawValue] }

  /// The name in answers and evidence, `pre_money`.
  public var name: String { declaration.name }

  /// The name in a sentence, `pre-money`.
  public var words: String { name.replacing("_", with: "-") }

  /// The attributes of an event that have a value of their own, which is not so of the status, in
  /// the order in which they are resolved, stored and printed; the title is the first.
  public static let valued: [Attribute] = allCases.filter { $0 != .status && $0 != .title }

  /// The value that is taken for granted where no source gives one: a release is of a model.
  public var assumed: AttributeValue? {
    switch self {
    case .releaseType: .word(ReleaseType.model.rawValue)
    case .alertType: .word(AlertType.emergency.rawValue)
    case .topic: .word(Topic.company.rawValue)
    default: nil
    }
  }

  /// The attributes that events of a kind have.
  public static func of(_ kind: Kind) -> [Attribute] { byKind[kind] ?? [] }

  private static let byKind = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { kind in
      (kind, valued.filter { $0.declaration.kinds.contains(kind) })
    }
  )

  /// The attribute of a name; nil where there is none.
  package static func named(_ name: String) -> Attribute? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Attribute {
  private var declared: Declaration {
    switch self {
    case .status:
      declare(
        "status",
        Kind.allCases,
        .word(Status.self),
        compared: true,
        watched: true,
        "how far it had come"
      )
    case .title: declare("title", Kind.allCases, .text, "its name in a timeline")
    case .date:
      declare(
        "date",
        Kind.allCases,
        .date,
        compared: true,
        watched: true,
        "when it happened or is to happen"
      )
    case .end:
      declare("end", [.alert], .date, compared: true, watched: true, "when it ended or is to end")
    case .amount:
      declare(
        "amount",
        [.valuation, .deal],
        .money,
        compared: true,
        watched: true,
        "what it comes to"
      )
    case .basis:
      declare("basis", [.valuation], .word(Basis.self), watched: true, "what the value rests on")
    case .figure:
      declare(
        "figure",
        key: "value",
        [.metric],
        .figure,
        compared: true,
        watched: true,
        "the number with its unit"
      )
    case .milestone:
      declare(
        "milestone",
        [.release],
        .word(Milestone.self),
        watched: true,
        "how far the release goes"
      )
    case .releaseType:
      declare(
        "release_type",
        key: "type",
        jsonKey: "release_type",
        [.release],
        .word(ReleaseType.self),
        "what is released"
      )
    case .family: declare("family", [.release], .text, "the family of a model")
    case .round: declare("round", [.funding], .word(RoundType.self), "the type of the round")
    case .raised:
      declare("raised", [.funding], .money, compared: true, watched: true, "what it brought in")
    case .target:
      declare(
        "target",
        [.funding],
        .money,
        compared: true,
        watched: true,
        "what it was to bring in"
      )
    case .preMoney:
      declare("pre_money", [.funding], .money, compared: true, watched: true, "the value before it")
    case .postMoney:
      declare("post_money", [.funding], .money, compared: true, watched: true, "the value after it")
    case .deal: declare("deal", [.deal], .word(DealType.self), "the type of the deal")
    case .alertType:
      declare(
        "alert_type",
        key: "type",
        jsonKey: "alert_type",
        [.alert],
        .word(AlertType.self),
        "what sort of alert it is"
      )
    case .level: declare("level", [.alert], .text, "how grave it was")
    case .topic: declare("topic", [.milestone], .word(Topic.self), "what it is about")
    case .parties: declare("parties", [.deal], .names, "the other parties")
    case .investors: declare("investors", [.funding], .investors, "who put money into it")
    }
  }

  private func declare(
    _ name: String,
    key: String? = nil,
    jsonKey: String? = nil,
    _ kinds: [Kind],
    _ type: ValueType,
    compared: Bool = false,
    watched: Bool = false,
    _ meaning: String
  ) -> Declaration {
    Declaration(
      name: name,
      key: key ?? name,
      jsonKey: jsonKey ?? key ?? name,
      kinds: kinds,
      type: type,
      isCompared: compared,
      isWatched: watched,
      meaning: meaning
    )
  }
}

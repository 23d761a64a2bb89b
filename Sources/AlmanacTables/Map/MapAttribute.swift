import AlmanacModel

/// The attributes that a map can give, and what each takes.
enum MapAttribute {
  /// What an attribute takes.
  enum Takes: Sendable {
    /// Words of a vocabulary, or of several where the kind of a row says of which.
    case words([any VocabularyWord.Type])
    case date, money, figure, text, company, name, currency, event, names, investors
  }

  private static let common: [(name: String, takes: Takes)] = [
    ("kind", .words([Kind.self])), ("company", .company), ("title", .text),
    ("status", .words([Status.self])), ("rank", .words([Rank.self])), ("note", .text),
    ("origin", .name), ("via", .name), ("event", .event),
  ]

  /// What an attribute takes in a table of a kind, or of any; nil where it has none such.
  static func takes(_ name: String, _ kind: Kind?) -> Takes? {
    if let known = common.first(where: { $0.name == name }) { return known.takes }
    let kinds = kind.map { [$0] } ?? Kind.allCases
    if name == "unit" { return kinds.contains(.metric) ? .text : nil }
    let declared = Attribute.valued.map(\.declaration).filter { declaration in
      declaration.key == name && declaration.kinds.contains { kinds.contains($0) }
    }
    if name == "currency" {
      return kinds.contains { hasAmount($0) } ? .currency : nil
    }
    var vocabularies: [any VocabularyWord.Type] = []
    for declaration in declared {
      switch declaration.type {
      case .date: return .date
      case .money: return .money
      case .figure: return .figure
      case .text: return .text
      case .names: return .names
      case .investors: return .investors
      case .word(let vocabulary): vocabularies.append(vocabulary)
      }
    }
    return vocabularies.isEmpty ? nil : .words(vocabularies)
  }

  private static func hasAmount(_ kind: Kind) -> Bool {
    Attribute.of(kind).contains { attribute in
      switch attribute.declaration.type {
      case .money, .figure: true
      case .date, .text, .names, .investors, .word: false
      }
    }
  }

  /// The names of the attributes that a table of a kind, or of any, can have.
  static func names(_ kind: Kind?) -> [String] {
    let all =
      common.map(\.name) + ["currency", "unit"]
      + Attribute.valued.map(\.declaration.key)
    var seen: Set<String> = []
    return all.filter { takes($0, kind) != nil && seen.insert($0).inserted }
  }
}

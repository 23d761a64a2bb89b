import AlmanacModel

/// The rules of resolution as pieces of SQL, each from the program's own declaration.
enum Rules {
  /// The order of preference as the terms of an ORDER BY.
  static var preference: String {
    Preference.allCases.map(\.terms).joined(separator: ", ")
  }

  /// The condition under which nothing but grounds would decide between two entries: they are equal in
  /// all of them.
  static func isGroundless(_ one: String, _ other: String) -> String {
    Preference.allCases.filter(\.isGround).flatMap(\.columns)
      .map { "\(one).\($0) = \(other).\($0)" }.joined(separator: " AND ")
  }

  /// Whether two values cannot both be right.
  static func excludes(_ one: String, _ other: String) -> String {
    """
    (\(one).latest < \(other).earliest OR \(other).latest < \(one).earliest
      OR \(one).unit = \(other).unit AND (\(one).high < \(other).low OR \(other).high < \(one).low))
    """
  }

  /// Whether two values of one attribute agree.
  static func agrees(_ one: String, _ other: String) -> String {
    """
    (\(one).value = \(other).value
      OR \(one).attribute IN (\(comparable)) AND CASE WHEN \(one).unit = \(other).unit
        OR \(one).attribute IN (\(dated)) THEN 1 ELSE 0 END = 1
        AND CASE WHEN \(excludes(one, other)) THEN 1 ELSE 0 END = 0)
    """
  }

  /// Whether the value of a row refines the one in columns with a suffix: it lies within it.
  static func refines(_ suffix: String) -> String {
    """
    attribute IN (\(comparable)) AND value <> value\(suffix)
      AND (earliest >= earliest\(suffix) AND latest <= latest\(suffix)
        OR unit = unit\(suffix) AND low >= low\(suffix) AND high <= high\(suffix))
    """
  }

  /// The attributes whose values are days.
  static var dated: String {
    words(
      Attribute.allCases.filter { if case .date = $0.declaration.type { true } else { false } }
    )
  }

  /// The attributes whose values are days or numbers, the amounts of investors among them.
  static var comparable: String {
    "'investors_amount', "
      + words(
        Attribute.allCases.filter {
          switch $0.declaration.type {
          case .date, .money, .figure: true
          case .word, .text, .names, .investors: false
          }
        }
      )
  }

  private static func words(_ attributes: [Attribute]) -> String {
    attributes.map { "'\($0.name)'" }.joined(separator: ", ")
  }

  /// The number of a status, in the order of the phases of one day.
  static func stage(_ status: String) -> String {
    "CASE \(status) "
      + Status.allCases.map { "WHEN '\($0.rawValue)' THEN \($0.stage)" }.joined(separator: " ")
      + " END"
  }

  /// The number of a phase: its status and the nearest hand of its claims.
  static func code(_ stage: String, _ hand: String) -> String {
    "\(stage) * \(Hand.allCases.count) + \(hand)"
  }

  /// Whether a phase takes over from another, by their numbers.
  static func takesOver(_ next: String, from current: String) -> String {
    let phases = Status.allCases.sorted { $0.stage < $1.stage }.flatMap { status in
      Hand.allCases.map { (status, $0) }
    }
    let table = phases.map { current in
      phases.map { Phase.takesOver($0, from: current) ? "1" : "0" }.joined()
    }.joined()
    return "substr('\(table)', CAST(\(current) * \(phases.count) + \(next) + 1 AS INT), 1) = '1'"
  }

  /// How deep parts of parts are followed.
  static let depth = 8
}

extension Preference {
  /// The columns of an entry that it reads.
  fileprivate var columns: [String] {
    switch self {
    case .rank: ["rank"]
    case .hand: ["hand"]
    case .fineness: ["grade", "width"]
    case .voices: ["voices"]
    case .recency: ["published"]
    case .key: ["article", "claim"]
    }
  }

  /// What comes first by it.
  fileprivate var terms: String {
    switch self {
    case .rank: "rank DESC"
    case .hand: "hand DESC"
    case .fineness: "grade DESC, width"
    case .voices: "voices DESC"
    case .recency: "published DESC NULLS FIRST"
    case .key: "article DESC, claim"
    }
  }
}

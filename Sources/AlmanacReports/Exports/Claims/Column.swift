import AlmanacCSV

/// A column of a table for engines: its name and what stands in it.
package struct Column: Equatable, Sendable {
  /// What stands in a column.
  package enum Content: String, Sendable {
    case text = "string"
    case integer
    case number
  }

  package let name: String
  package let content: Content

  static func text(_ name: String) -> Column { Column(name: name, content: .text) }
  static func integer(_ name: String) -> Column { Column(name: name, content: .integer) }
  static func number(_ name: String) -> Column { Column(name: name, content: .number) }
}

/// A table for engines, by its name and its columns.
package struct EngineTable: Equatable, Sendable {
  package let name: String
  package let title: String
  package let columns: [Column]
  /// The columns that identify a row.
  let primaryKey: [String]
  /// Whether the scripts read it; the others hold what the program itself resolves to.
  package let isLoaded: Bool
}

extension EngineTable {
  /// One row per claim and attribute, with the numbers that the order of preference reads.
  package static let claims = EngineTable(
    name: "claims",
    title: "One row per claim and attribute",
    columns: [
      .text("event"), .text("kind"), .text("company"), .text("article"), .integer("claim"),
      .text("status"), .integer("rank"), .integer("hand"), .text("voice"), .integer("is_opened"),
      .integer("is_relay"), .integer("published"), .text("table_key"), .integer("looks_ahead"),
      .integer("is_plan"), .integer("published_first"), .text("contest"), .text("attribute"),
      .text("value"), .integer("earliest"),
      .integer("latest"), .integer("middle"), .integer("low"), .integer("high"),
      .text("qualifier"), .text("unit"), .text("investor"), .text("role"), .text("state"),
      .text("folded"), .integer("grade"), .number("width"),
    ],
    primaryKey: ["article", "claim", "contest"],
    isLoaded: true
  )

  /// The edges that claims state.
  package static let relations = EngineTable(
    name: "relations",
    title: "The edges that claims state",
    columns: [
      .text("event"), .text("article"), .integer("claim"), .text("type"), .text("target"),
    ],
    primaryKey: ["article", "claim", "type", "target"],
    isLoaded: true
  )

  /// What articles were seen through.
  package static let ways = EngineTable(
    name: "ways",
    title: "What articles were seen through, where their pages were not opened",
    columns: [.text("article"), .text("way")],
    primaryKey: ["article", "way"],
    isLoaded: true
  )

  /// The companies, people, models and outlets.
  package static let entities = EngineTable(
    name: "entities",
    title: "Companies, people, models and outlets",
    columns: [
      .text("entity"), .text("kind"), .text("name"), .text("company"), .text("outlet_kind"),
    ],
    primaryKey: ["entity"],
    isLoaded: true
  )

  /// The articles and tables that claims stand in.
  package static let articles = EngineTable(
    name: "articles",
    title: "The articles and tables that claims stand in",
    columns: [
      .text("article"), .text("title"), .text("publisher"), .text("published"),
      .text("published_earliest"), .text("published_latest"), .text("url"), .integer("is_primary"),
      .text("table_key"),
    ],
    primaryKey: ["article"],
    isLoaded: true
  )

  /// The tables that the scripts load.
  package static let loaded = [claims, relations, ways, entities, articles]
}

extension EngineTable {
  /// The events as the program resolves them.
  package static let events = EngineTable(
    name: "events",
    title: "Events as the program resolves them",
    columns: [
      .text("event"), .text("kind"), .text("company"), .text("title"), .text("status"),
      .text("date"), .text("earliest"), .text("latest"), .integer("day_min"), .integer("day_max"),
      .integer("low"), .integer("high"), .text("qualifier"), .text("currency"), .text("hand"),
      .integer("claims"), .integer("articles"), .integer("voices"), .integer("newest"),
      .integer("is_disputed"),
    ],
    primaryKey: ["event"],
    isLoaded: false
  )

  /// The phases as the program resolves them.
  package static let phases = EngineTable(
    name: "phases",
    title: "The phases of events as the program resolves them",
    columns: [
      .text("event"), .text("phase"), .text("date"), .text("earliest"), .text("latest"),
      .integer("day_min"), .integer("day_max"), .integer("low"), .integer("high"),
      .text("qualifier"), .text("currency"), .integer("day"), .integer("looks_ahead"),
      .integer("is_bounded"), .text("hand"), .integer("claims"), .integer("voices"),
      .integer("is_present"), .integer("is_listed"),
    ],
    primaryKey: ["event", "phase"],
    isLoaded: false
  )

  /// The attributes of events as the program resolves them.
  package static let values = EngineTable(
    name: "event_values",
    title: "The attributes of events as the program resolves them",
    columns: [
      .text("event"), .text("contest"), .text("attribute"), .text("value"), .integer("earliest"),
      .integer("latest"), .integer("low"), .integer("high"), .text("qualifier"), .text("unit"),
      .text("investor"), .text("role"), .text("state"),
    ],
    primaryKey: ["event", "contest"],
    isLoaded: false
  )

  /// Every table of an export of claims.
  package static let all = loaded + [events, phases, values]
}

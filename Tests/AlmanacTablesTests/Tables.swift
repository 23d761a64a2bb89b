import AlmanacCSV
import AlmanacFiles
import AlmanacModel
import AlmanacReading

@testable import AlmanacTables

/// A register, maps and small tables of our own.
enum Tables {
  static let entities = [
    Entity(key: "openai", kind: .company, name: "OpenAI", aliases: [Alias("Open AI")]),
    Entity(key: "mistral", kind: .company, name: "Mistral AI", aliases: [Alias("Mistral")]),
    Entity(key: "google", kind: .company, name: "Google"),
    Entity(key: "thrive", kind: .company, name: "Thrive Capital"),
    Entity(key: "nvidia", kind: .company, name: "Nvidia"),
    Entity(key: "sam-altman", kind: .person, name: "Sam Altman"),
    Entity(key: "reuters", kind: .outlet, name: "Reuters"),
  ]

  static let registry = Registry(entities)

  static let source = """
    source: {key: rounds, title: Rounds, publisher: Reuters, url: "file:r", published: 2026-01-15}

    """

  /// A map of rounds with further lines.
  static let rounds =
    source + "kind: funding\ncolumns: {company: Company, date: Date, raised: Raised}\n"

  /// Reads a map.
  static func map(_ yaml: String) -> (map: TableMap?, mistakes: [String]) {
    let file = SourceFile(path: "map.yaml", bytes: Array(yaml.utf8))
    let (map, diagnostics) = TableMap.read(file, registry: registry)
    return (map, diagnostics.map(\.description))
  }

  /// What a table gives: its claims, and what is wrong and odd about its rows.
  struct Result {
    var claims: [Claim] = []
    var registrations: [Registration] = []
    var names: [String?] = []
    var leftOut: [TableReader.LeftOut] = []
    var unknownInvestors: [String] = []
    var mistakes: [String] = []
    var oddities: [String] = []
    var unused: [String] = []
    var missing: [String] = []
  }

  /// Reads a table by a map, or without one.
  static func read(_ table: String, _ yaml: String?, form: TableRows.Form = .separated(nil)) throws
    -> Result
  {
    try read(Array(table.utf8), yaml, form: form)
  }

  static func read(_ bytes: [UInt8], _ yaml: String?, form: TableRows.Form = .separated(nil)) throws
    -> Result
  {
    var map: TableMap?
    if let yaml {
      let read = Tables.map(yaml)
      guard let known = read.map else { throw Refused(mistakes: read.mistakes) }
      map = known
    }
    var rest: [UInt8]? = bytes
    var rows = try TableRows(form, map: map) {
      defer { rest = nil }
      return rest
    }
    guard let header = try rows.header() else { throw Refused(mistakes: ["it is empty"]) }
    var reader = try TableReader(
      header: header,
      map: map,
      source: map?.source ?? timelineSource(),
      registry: registry,
      file: "t.csv"
    )
    var result = Result()
    while let row = try rows.row() {
      let reading = reader.read(row)
      result.claims += reading.claims
      result.registrations += reading.registrations
      if !reading.claims.isEmpty { result.names.append(reading.name) }
      if let leftOut = reading.leftOut { result.leftOut.append(leftOut) }
      result.unknownInvestors += reading.unknownInvestors
      result.mistakes += reading.mistakes.map(\.description)
      result.oddities += reading.oddities.map(\.warning)
    }
    result.unused = reader.unusedChoices
    result.missing = rows.missingColumns
    return result
  }

  static func timelineSource() throws -> Source {
    Source(
      article: "t",
      title: "t.csv",
      publisher: "Imported tables",
      publisherKey: "imported-tables",
      published: try EventDate("2026-01-15"),
      url: "file:t.csv",
      isPrimary: false,
      table: "t"
    )
  }

  /// A map that is wrong, or a table that is nothing.
  struct Refused: Error {
    let mistakes: [String]
  }
}

/// An engine's SQL, as far as it differs from that of the others: the only place that knows.
package enum Dialect: String, CaseIterable, Sendable {
  case duckdb, postgresql, spark, sqlite

  /// The name of the engine.
  package var title: String {
    switch self {
    case .duckdb: "DuckDB"
    case .postgresql: "PostgreSQL"
    case .spark: "Spark"
    case .sqlite: "SQLite"
    }
  }

  /// Whether it reads Parquet by itself.
  package var readsParquet: Bool { self == .duckdb || self == .spark }

  /// The type of a column; texts are compared byte by byte, as the program does.
  func type(of content: Column.Content) -> String {
    switch (self, content) {
    case (.postgresql, .text): "TEXT COLLATE \"C\""
    case (.spark, .text): "STRING"
    case (_, .text): "TEXT"
    case (.sqlite, .integer): "INTEGER"
    case (_, .integer): "BIGINT"
    case (.sqlite, .number): "REAL"
    case (.postgresql, .number): "DOUBLE PRECISION"
    case (_, .number): "DOUBLE"
    }
  }

  /// The name of the type of texts, in a cast.
  var text: String {
    switch self {
    case .duckdb, .postgresql, .sqlite: "TEXT"
    case .spark: "STRING"
    }
  }

  /// The name of the type of floating-point numbers, in a cast.
  var double: String { type(of: .number) }

  /// A day number as ISO 8601 writes it.
  func iso(_ day: String) -> String {
    switch self {
    case .duckdb: "CAST(DATE '1970-01-01' + CAST(\(day) AS INTEGER) AS VARCHAR)"
    case .postgresql:
      "to_char(DATE '1970-01-01' + CAST(\(day) AS INTEGER), 'YYYY-MM-DD') COLLATE \"C\""
    case .spark: "CAST(date_add(DATE '1970-01-01', CAST(\(day) AS INT)) AS STRING)"
    case .sqlite: "date((\(day)) * 86400, 'unixepoch')"
    }
  }

  /// The number of an ISO 8601 day.
  func day(_ iso: String) -> String {
    switch self {
    case .duckdb: "date_diff('day', DATE '1970-01-01', CAST(\(iso) AS DATE))"
    case .postgresql: "CAST(CAST(\(iso) AS DATE) - DATE '1970-01-01' AS BIGINT)"
    case .spark: "CAST(datediff(CAST(\(iso) AS DATE), DATE '1970-01-01') AS BIGINT)"
    case .sqlite: "CAST(julianday(\(iso)) - 2440587.5 AS INTEGER)"
    }
  }

  /// The texts of a group in their order, behind one another; in SQLite the rows have to come in order.
  func list(_ text: String) -> String {
    switch self {
    case .duckdb, .postgresql: "string_agg(\(text), '; ' ORDER BY \(text))"
    case .spark: "array_join(array_sort(collect_list(\(text))), '; ')"
    case .sqlite: "group_concat(\(text), '; ')"
    }
  }

  /// What stands behind the first characters of a text.
  func behind(_ text: String, _ length: String) -> String {
    "substr(\(text), CAST(\(length) AS \(self == .sqlite ? "INTEGER" : "INT")) + 1)"
  }

  /// A power.
  func power(_ base: String, _ exponent: String) -> String { "power(\(base), \(exponent))" }

  /// A sum as a whole number.
  func sum(_ number: String) -> String {
    self == .sqlite ? "SUM(\(number))" : "CAST(SUM(\(number)) AS BIGINT)"
  }

  /// Takes away a view.
  func drop(view: String) -> String { "DROP VIEW IF EXISTS \(view)\(cascade);" }

  /// Makes a table of what a query gives, in the place of one that is there.
  func make(_ table: String, as query: String) -> String {
    let format = self == .spark ? " USING parquet" : ""
    let analysis = self == .postgresql ? "\nANALYZE \(table);" : ""
    let indexes = self == .sqlite ? Dialect.looked[table, default: []] : []
    return """
      DROP TABLE IF EXISTS \(table)\(cascade);
      CREATE TABLE \(table)\(format) AS
      \(query);\(analysis)
      """ + indexes.map { "\nCREATE INDEX \(table)_\($0) ON \(table) (\($0));" }.joined()
  }

  /// Makes the table of what is asked; where an engine checks rows, it takes only days: `2025-11` in
  /// the place of one would read as if nothing had been known.
  func asked(_ known: String, _ today: String) -> String {
    guard self != .spark else {
      return make(
        "asked",
        as: "SELECT CAST(\(known) AS \(text)) AS known_by, CAST(\(today) AS \(text)) AS today"
      )
    }
    func check(_ column: String) -> String {
      self == .sqlite ? "date(\(column)) IS \(column)" : "\(column) LIKE '____-__-__'"
    }
    return """
      DROP TABLE IF EXISTS asked\(cascade);
      CREATE TABLE asked (
        known_by \(text) CHECK (known_by IS NULL OR \(check("known_by"))),
        today \(text) NOT NULL CHECK (\(check("today")))
      );
      INSERT INTO asked VALUES (\(known), \(today));
      """
  }

  /// The columns by which questions look rows of a table up, one row after another: SQLite, unlike
  /// the others, reads the whole table for each unless there is an index.
  private static let looked: [String: [String]] = [
    "r_edge": ["event", "target"], "r_rival": ["event"], "q_whole": ["event", "whole"],
    "q_root": ["event", "root"], "q_price": ["event"], "q_kept": ["company"],
  ]

  /// Makes a view of what a query gives, in the place of one that is there.
  func view(_ name: String, as query: String) -> String {
    "\(drop(view: name))\nCREATE VIEW \(name) AS\n\(query);"
  }

  private var cascade: String { self == .postgresql ? " CASCADE" : "" }
}

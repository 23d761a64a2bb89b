extension Dialect {
  /// How the tables of an export lie in its folder.
  package struct Files: Equatable, Sendable {
    /// Whether they are Parquet, and not CSV.
    package let isParquet: Bool
    /// Whether each company has a folder of its own.
    package let isPartitioned: Bool

    /// Files of a format, with a folder for each company or without.
    package init(isParquet: Bool, isPartitioned: Bool) {
      self.isParquet = isParquet
      self.isPartitioned = isPartitioned
    }

    /// The files of a table as a pattern of names.
    func pattern(_ table: EngineTable) -> String {
      let ending = isParquet ? "parquet" : "csv"
      let isPart =
        isPartitioned && table.primaryKey != EngineTable.ways.primaryKey
        && table != .entities && table != .articles
      return isPart ? "\(table.name)/*/*.\(ending)" : "\(table.name).\(ending)"
    }
  }

  /// Loads a table from its files in the folder in which the engine runs.
  func load(_ table: EngineTable, _ files: Files) -> String {
    let pattern = files.pattern(table)
    switch self {
    case .duckdb:
      if files.isParquet {
        return make(
          table.name,
          as: "SELECT \(names(table)) FROM read_parquet('\(pattern)', hive_partitioning = false)"
        )
      }
      return make(table.name, as: "SELECT * FROM " + Dialect.csv(pattern, of: table))
    case .postgresql:
      return """
        DROP TABLE IF EXISTS \(table.name) CASCADE;
        CREATE TABLE \(table.name) (\(declared(table)));
        \\copy \(table.name) FROM \(source(pattern)) WITH (FORMAT csv\(source(pattern).hasPrefix("PROGRAM") ? "" : ", HEADER"))
        ANALYZE \(table.name);
        """
    case .spark:
      let read = "\(table.name)_read"
      let options =
        files.isParquet
        ? "USING parquet OPTIONS (path '\(pattern)')"
        : """
        USING csv OPTIONS (path '\(pattern)', header 'true', quote '"', escape '"',
          multiLine 'true', lineSep '\\r\\n')
        """
      let texts = table.columns.map { "\($0.name) STRING" }.joined(separator: ", ")
      let casts = table.columns.map { "CAST(\($0.name) AS \(type(of: $0.content))) AS \($0.name)" }
        .joined(separator: ", ")
      return """
        DROP VIEW IF EXISTS \(read);
        CREATE TEMPORARY VIEW \(read)\(files.isParquet ? "" : " (\(texts))") \(options);
        \(make(table.name, as: "SELECT \(casts) FROM \(read)"))
        DROP VIEW IF EXISTS \(read);
        """
    case .sqlite:
      let read = "\(table.name)_read"
      let values = table.columns.map { column in
        let value = "NULLIF(\(column.name), '')"
        return column.content == .text
          ? "\(value) AS \(column.name)"
          : "CAST(\(value) AS \(type(of: column.content))) AS \(column.name)"
      }.joined(separator: ", ")
      return """
        DROP TABLE IF EXISTS \(read);
        CREATE TABLE \(read) (\(table.columns.map { "\($0.name) TEXT" }.joined(separator: ", ")));
        .mode csv
        .import \(sqliteSource(pattern)) \(read)
        .mode list
        \(make(table.name, as: "SELECT \(values) FROM \(read)"))
        DROP TABLE \(read);
        """
    }
  }

  /// What DuckDB reads a table from.
  private static func csv(_ pattern: String, of table: EngineTable) -> String {
    let columns = table.columns.map { "'\($0.name)': '\(duckdb.type(of: $0.content))'" }
      .joined(separator: ", ")
    return """
      read_csv('\(pattern)', header = true, delim = ',', quote = '"', escape = '"',
        nullstr = '', hive_partitioning = false, columns = {\(columns)})
      """
  }

  /// The statement by which DuckDB makes a Parquet file of a table's CSV.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - source: the file or pipe with its CSV.
  ///   - target: the file that is written.
  /// - Returns: the statement.
  package static func parquet(of table: EngineTable, from source: String, to target: String)
    -> String
  {
    let path = target.replacing("'", with: "''")
    return """
      COPY (SELECT * FROM \(csv(source, of: table)))
      TO '\(path)' (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)
      """
  }

  /// The files without their headers, where there are many.
  private func source(_ pattern: String) -> String {
    pattern.contains("*") ? "PROGRAM 'tail -q -n +2 \(pattern)'" : "'\(pattern)'"
  }

  private func sqliteSource(_ pattern: String) -> String {
    "\"|tail -q -n +2 \(pattern)\""
  }

  private func names(_ table: EngineTable) -> String {
    table.columns.map(\.name).joined(separator: ", ")
  }

  private func declared(_ table: EngineTable) -> String {
    table.columns.map { "\($0.name) \(type(of: $0.content))" }.joined(separator: ", ")
  }
}

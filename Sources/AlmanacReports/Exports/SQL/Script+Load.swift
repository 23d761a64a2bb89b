package import AlmanacModel

extension Script {
  /// `load.sql`: the tables of an export of claims, and what is asked.
  ///
  /// - Parameters:
  ///   - files: how the tables lie in their folder.
  ///   - knownBy: the day whose knowledge answers; nil for all.
  ///   - today: the day from which time since something is counted.
  /// - Returns: the script.
  package func load(_ files: Dialect.Files, knownBy: Day?, today: Day) -> String {
    let known = knownBy.map { "'\($0.iso)'" } ?? "NULL"
    let tables = EngineTable.loaded.map {
      "-- \($0.title).\n" + dialect.load($0, files)
    }
    return """
      -- Loads the exported claims into \(dialect.title). Run it in their folder.

      \(tables.joined(separator: "\n\n"))

      -- What is asked: only what was known by a day (NULL for all), and what day it is, both in ISO 8601.
      \(dialect.asked(known, "'\(today.iso)'"))

      """
  }
}

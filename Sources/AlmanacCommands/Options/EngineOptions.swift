import AlmanacReports
import ArgumentParser

extension Dialect: ExpressibleByArgument {}

/// For which engine something is exported, and how its files lie.
struct EngineOptions: ParsableArguments {
  /// How the tables for engines are written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case csv, parquet
  }

  @Option(help: "With sql, the engine whose SQL is written.")
  var dialect: Dialect?

  @Option(
    help: "With claims and sql, how the tables are written; Parquet needs the program duckdb."
  )
  var format: Form?

  @Flag(help: "With claims and sql, a folder for each company in the tables that grow.")
  var partitioned = false

  var files: Dialect.Files {
    Dialect.Files(isParquet: format == .parquet, isPartitioned: partitioned)
  }

  /// - Throws: `ValidationError` where the options do not fit what is exported.
  func validate(
    for what: ExportCommand.What,
    hasStatuses: Bool,
    companies: [String]
  ) throws {
    guard what.isForEngines else {
      if dialect != nil || format != nil || partitioned {
        throw ValidationError(
          "--dialect, --format and --partitioned are about `export claims` and `export sql`"
        )
      }
      return
    }
    if hasStatuses {
      throw ValidationError(
        "`export \(what)` writes every status: a resolution without some of its claims is another one"
      )
    }
    guard what == .sql else {
      if dialect != nil {
        throw ValidationError(
          "claims are the same for every engine: --dialect is about `export sql`"
        )
      }
      return
    }
    let known = Dialect.allCases.map(\.rawValue).joined(separator: ", ")
    guard let dialect else {
      throw ValidationError("`export sql` needs an engine: --dialect, one of \(known)")
    }
    if !companies.isEmpty {
      throw ValidationError(
        "`export sql` is the same for every company: name them to `export claims`"
      )
    }
    if format == .parquet && !dialect.readsParquet {
      throw ValidationError(
        "\(dialect.title) does not read Parquet: leave out --format, for both exports"
      )
    }
  }
}

import Foundation
import TestSupport
import Testing

/// What is exported for engines that hold more than one file can.
@Suite struct EngineExportTests {
  private static let files = [
    "articles.csv", "claims.csv", "datapackage.json", "entities.csv", "event_values.csv",
    "events.csv", "phases.csv", "relations.csv", "ways.csv",
  ]

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func header(_ path: String) throws -> Substring? {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\r\n").first
  }

  @Test("Claims are exported with the numbers that the resolution reads, and what they resolve to")
  func claims() async throws {
    try await withSeededAlmanac { almanac in
      let out = almanac.folder + "/engine"
      let written = try await almanac("export", "claims", "OpenAI", "-o", "engine")
      #expect(
        written
          == .init(
            status: 0,
            out: "",
            err: "almanac: wrote 8 tables and datapackage.json to engine\n"
          )
      )
      #expect(try names(in: out) == EngineExportTests.files)
      #expect(
        try header(out + "/claims.csv")
          == "event,kind,company,article,claim,status,rank,hand,voice,is_opened,is_relay,published,table_key,looks_ahead,is_plan,published_first,contest,attribute,value,earliest,latest,middle,low,high,qualifier,unit,investor,role,state,folded,grade,width"
      )
      #expect(
        try header(out + "/events.csv")
          == "event,kind,company,title,status,date,earliest,latest,day_min,day_max,low,high,qualifier,currency,hand,claims,articles,voices,newest,is_disputed"
      )
    }
  }

  @Test("Each company has a folder of its own where that is asked for, and none is written over")
  func partitioned() async throws {
    try await withSeededAlmanac { almanac in
      let words = ["export", "claims", "OpenAI", "xAI", "--partitioned", "-q", "-o", "engine"]
      #expect(try await almanac.run(words) == .init(status: 0, out: "", err: ""))
      #expect(
        try names(in: almanac.folder + "/engine/claims") == ["company=openai", "company=xai"]
      )
      let again = try await almanac.run(words)
      #expect(again.status == 74)
      #expect(
        again.err.hasSuffix(" is already there and may hold other companies: name another folder\n")
      )
    }
  }

  @Test(
    "What an engine cannot have is refused with what it can",
    arguments: [
      (
        ["export", "sql", "--dialect", "oracle", "-o", "x"],
        "'oracle' is not a value of --dialect: it is one of duckdb, postgresql, spark, sqlite"
      ),
      (
        ["export", "sql", "--dialect", "postgres", "-o", "x"],
        "'postgres' is not a value of --dialect; did you mean postgresql? It is one of duckdb, postgresql, spark, sqlite"
      ),
      (
        ["export", "claims", "--format", "parqet", "-o", "x"],
        "'parqet' is not a value of --format; did you mean parquet? It is one of csv, parquet"
      ),
      (
        ["export", "sql", "-o", "x"],
        "`export sql` needs an engine: --dialect, one of duckdb, postgresql, spark, sqlite"
      ),
      (["export", "claims"], "`export claims` writes several files: name a folder with -o"),
      (
        ["export", "timeline", "--dialect", "duckdb"],
        "--dialect, --format and --partitioned are about `export claims` and `export sql`"
      ),
      (
        ["export", "sql", "--dialect", "sqlite", "--format", "parquet", "-o", "x"],
        "SQLite does not read Parquet: leave out --format, for both exports"
      ),
      (
        ["export", "claims", "--status", "completed", "-o", "x"],
        "`export claims` writes every status: a resolution without some of its claims is another one"
      ),
    ]
  )
  func refusals(_ words: [String], _ message: String) async throws {
    try await withTemporaryFolder { folder in
      let almanac = Almanac(database: folder + "/none.sqlite", folder: folder)
      let refused = try await almanac.run(words)
      #expect(refused.status == 64)
      #expect(refused.err == "almanac: \(message); see `almanac help export`\n")
      #expect(try names(in: folder) == [])
    }
  }

  @Test("Parquet without the program that writes it says how to get that")
  func parquet() async throws {
    try await withSeededAlmanac { almanac in
      let words = ["export", "claims", "--format", "parquet", "-o", "engine"]
      let missing = try await almanac.run(words, environment: ["PATH": "/nowhere"])
      #expect(
        missing
          == .init(
            status: 66,
            out: "",
            err:
              "almanac: Parquet is written by the program duckdb, which is not installed: https://duckdb.org/docs/installation, or leave out --format parquet\n"
          )
      )
      #expect(!FileManager.default.fileExists(atPath: almanac.folder + "/engine"))
    }
  }

  @Test("An export that the disk has no room for leaves nothing half-written")
  func interrupted() async throws {
    try await withSeededAlmanac { almanac in
      let failed = try await almanac.run(["export", "claims", "-o", "engine"], blocks: 200)
      #expect(failed.status == 74)
      #expect(try names(in: almanac.folder + "/engine") == [])
    }
  }

  /// The columns that the tables of the program and the views of an engine have in common.
  private static let compared = [
    (
      "events", "resolved_event",
      "event, kind, title, status, date, earliest, latest, day_min, day_max, low, high, qualifier, currency, hand, claims, articles, voices, newest, is_disputed"
    ),
    (
      "phases", "resolved_phase",
      "event, phase, date, earliest, latest, day_min, day_max, low, high, qualifier, currency, day, looks_ahead, is_bounded, hand, claims, voices, is_present, is_listed"
    ),
    (
      "event_values", "resolved_value",
      "event, contest, attribute, value, earliest, latest, low, high, qualifier, unit, investor, role, state"
    ),
  ]

  @Test(
    "SQLite resolves the exported claims to the same events, phases, values and timeline",
    arguments: [nil, "2025-06-30"]
  )
  func sqlite(_ knownBy: String?) async throws {
    try await withSeededAlmanac { almanac in
      let known = knownBy.map { ["--known-by", $0] } ?? []
      for words in [
        ["export", "claims", "-o", "engine"],
        ["export", "sql", "--dialect", "sqlite", "-o", "engine"],
      ] {
        #expect(
          try await almanac.run(words + ["-q"] + (words[1] == "sql" ? known : [])).status == 0
        )
      }
      #expect(try await almanac.run(["export", "claims", "-q", "-o", "known"] + known).status == 0)
      #expect(
        try await almanac.run(
          ["export", "timeline", "--raw", "-q", "-o", "known/timeline.csv"] + known
        )
        .status == 0
      )
      var script = ["load", "resolve", "questions"].map { ".read \($0).sql" }
      for (table, view, columns) in EngineExportTests.compared {
        script += differences(table, view, columns)
      }
      script += timeline
      let path = almanac.folder + "/engine/compare.sql"
      try script.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      let compared = try await runProgram(
        "/bin/sh",
        ["-c", "sqlite3 -bail engine.sqlite < compare.sql"],
        in: almanac.folder + "/engine"
      )
      #expect(compared == .init(status: 0, out: "", err: ""))
    }
  }

  /// Prints the rows that only the program or only the engine has.
  private func differences(_ table: String, _ view: String, _ columns: String) -> [String] {
    let texts = columns.split(separator: ", ").map { "coalesce(CAST(\($0) AS TEXT), '')" }
      .joined(separator: ", ")
    return [
      ".import --csv ../known/\(table).csv program_\(table)",
      "SELECT 'program', * FROM (SELECT \(texts) FROM program_\(table) EXCEPT SELECT \(texts) FROM \(view));",
      "SELECT 'engine', * FROM (SELECT \(texts) FROM \(view) EXCEPT SELECT \(texts) FROM program_\(table));",
    ]
  }

  private var timeline: [String] {
    let columns =
      "event, kind, company, title, date, earliest, latest, status, low, high, claims, articles, phase, qualifier, round, unit, part_of, relations, outcome"
    let cents = ["low", "high"].map {
      "CAST(round(nullif(amount_\($0), '') * 100) AS INTEGER) AS \($0)"
    }
    return [
      ".import --csv ../known/timeline.csv read_timeline",
      "CREATE VIEW program_seen AS SELECT *, \(cents.joined(separator: ", ")) FROM read_timeline;",
    ]
      + differences("seen", "timeline", columns).dropFirst()
  }
}

import TestSupport
import Testing

/// Commands, options and values that are wrong, or that would do nothing.
@Suite struct CommandWordTests {
  private func refuses(_ words: [String], _ message: String, status: Int32 = 64) async throws {
    try await withSeededAlmanac { almanac in
      let refused = try await almanac.run(words)
      #expect(refused == .init(status: status, out: "", err: "almanac: \(message)\n"), "\(words)")
    }
  }

  @Test(
    "A command that there is not is refused with the nearest one, by itself and in `help`",
    arguments: [
      (["timelin"], "there is no command 'timelin'; did you mean timeline? See `almanac --help`"),
      (
        ["timelin", "--format", "csv"],
        "there is no command 'timelin'; did you mean timeline? See `almanac --help`"
      ),
      (
        ["help", "tmeline"],
        "there is no command 'tmeline'; did you mean timeline? See `almanac --help`"
      ),
      (["nonsense"], "there is no command 'nonsense'; see `almanac --help`"),
      ([""], "there is no command ''; see `almanac --help`"),
      (["help", "gap", "show"], "`almanac help` takes one command; 'show' is one too many"),
    ]
  )
  func commands(words: [String], message: String) async throws {
    try await refuses(words, message)
  }

  @Test(
    "A word of a vocabulary without its hyphen or in capitals is told as it is written",
    arguments: [
      (
        ["conflicts", "--type", "timezone"],
        "The value 'timezone' is invalid for '--type <types>': 'timezone' is not a conflict type; did you mean time-zone? See `almanac help conflicts`"
      ),
      (
        ["timeline", "--kind", "Release"],
        "The value 'Release' is invalid for '--kind <kinds>': 'Release' is not a kind; did you mean release? See `almanac help timeline`"
      ),
    ]
  )
  func words(words: [String], message: String) async throws {
    try await refuses(words, message)
  }

  @Test(
    "An option that would do nothing is refused",
    arguments: [
      (
        ["timeline", "OpenAI", "--chart", "--format", "csv"],
        "--chart draws in the terminal or as svg, and not as csv"
      ),
      (
        ["valuation", "OpenAI", "--chart", "-o", "a.json"],
        "--chart draws in the terminal or as svg, and not as json"
      ),
      (["timeline", "--chart", "--why"], "a chart has no room for --why: leave one out"),
      (
        ["timeline", "--why", "--format", "csv"],
        "csv has no room for --why: use json or markdown, or `almanac export evidence`"
      ),
      (["companies", "--why"], "Unknown option '--why'; see `almanac help companies`"),
      (["export", "timeline", "--why"], "Unknown option '--why'; see `almanac help export`"),
      (
        ["export", "ical", "--raw"],
        "--raw is about CSV, which `export ical` does not write; see `almanac help export`"
      ),
      (
        ["show", "OpenAI", "--status", "cancelled"],
        "Unknown option '--status'; see `almanac help show`"
      ),
      (
        ["timeline", "--raw"],
        "--raw is about CSV and TSV: leave it out, or add --format csv; see `almanac help timeline`"
      ),
      (
        ["companies", "--format", "json", "--no-headers"],
        "--no-headers is about a table, CSV and TSV: leave it out; see `almanac help companies`"
      ),
      (
        ["valuation", "OpenAI", "--annualized", "--format", "csv"],
        "--annualized is about the table: json always has the growth a year; see `almanac help valuation`"
      ),
      (
        ["articles", "--known-by", "2025/.."],
        "--known-by needs a date with an end, such as 2025-11-30 or 2025-11"
      ),
    ]
  )
  func options(words: [String], message: String) async throws {
    try await refuses(words, message)
  }

  @Test("What a message repeats of a long value, or of one with a line break, stays one short line")
  func echoes() async throws {
    let long = String(repeating: "x", count: 3000)
    let short = String(repeating: "x", count: 59) + "…"
    try await refuses(
      ["valuation", "OpenAI", "--basis", long],
      "'\(short)' is not a value of --basis: it is one of pre-money, post-money, tender, ask, market-cap, unspecified; see `almanac help valuation`"
    )
    try await refuses(
      ["timeline", "--from=2025\n-1"],
      "The value '2025 -1' is invalid for '--from <date>': '2025 -1' is not a date: a year has four digits; write 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~ or ../2030; see `almanac help timeline`"
    )
    try await refuses(
      ["timeline", "--format", "a\nb"],
      "'a b' is not a value of --format: it is one of table, csv, tsv, json, ndjson, markdown, svg; see `almanac help timeline`"
    )
    try await refuses(
      ["timeline", "--format", "jsno'"],
      "'jsno'' is not a value of --format; did you mean json? It is one of table, csv, tsv, json, ndjson, markdown, svg; see `almanac help timeline`"
    )
    try await refuses([long], "there is no command '\(short)'; see `almanac --help`")
  }

  @Test(
    "Where the statuses leave nothing, that is the reason",
    arguments: [
      (
        ["gap", "GPT-5", "GPT-5.2", "--status", "expected"],
        "'GPT-5' is known as completed, not with the status expected"
      ),
      (
        ["alerts", "OpenAI", "--status", "cancelled,denied"],
        "no alert of OpenAI is known with the status denied or cancelled"
      ),
      (
        ["timeline", "OpenAI", "--kind", "release", "--status", "denied", "--known-by", "2024"],
        "no event of OpenAI that was asked for is known with the status denied by 2024-12-31"
      ),
      (
        ["companies", "--status", "announced", "--known-by", "1999"],
        "no company is known with the status announced by 1999-12-31"
      ),
      (
        ["plans", "Apple", "--outcome", "came,open", "--known-by", "2023"],
        "no plan of Apple with the outcome came or open is known by 2023-12-31"
      ),
      (
        ["models", "OpenAI", "--family", "GTP"],
        "no model of OpenAI in the family 'GTP' is known; did you mean GPT?"
      ),
      (
        ["cadence", "OpenAI", "--family", "sora", "--milestone", "weights"],
        "no dated release of OpenAI in the family 'sora' with the milestone weights is known"
      ),
    ]
  )
  func absences(words: [String], message: String) async throws {
    try await refuses(words, message, status: 1)
  }

  @Test(
    "A copy is refused at a name that is no place for a database",
    arguments: [
      (
        "b.sqlite-journal",
        "b.sqlite-journal is a name that SQLite gives to the log of another database: name another file"
      ),
      (
        "b-wal",
        "b-wal is a name that SQLite gives to the log of another database: name another file"
      ),
      (
        "./b-shm",
        "./b-shm is a name that SQLite gives to the log of another database: name another file"
      ),
      (":memory:", "':memory:' is not the path of a file: name another file"),
      ("file:x.sqlite", "'file:x.sqlite' is not the path of a file: name another file"),
      (
        "-",
        "a database is not written to standard output: name a file; see `almanac help backup`"
      ),
    ]
  )
  func copies(file: String, message: String) async throws {
    try await refuses(["backup", "--", file], message)
  }

  @Test("A statement that is in one step of SQLite when its time is over is ended all the same")
  func overtime() async throws {
    try await refuses(
      [
        "sql", "SELECT instr(zeroblob(9000000), zeroblob(4000000) || x'01')", "--timeout", "0.5",
      ],
      "the SQL was not done in 0.5 seconds: it was ended; allow more with --timeout, or ask for less",
      status: 1
    )
  }
}

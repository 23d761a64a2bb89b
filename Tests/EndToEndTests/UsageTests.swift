import TestSupport
import Testing

@Suite struct UsageTests {
  @Test(
    "A wrong option is told with what can be said instead and where the help is",
    arguments: [
      (
        ["timeline", "--format", "xml"],
        "'xml' is not a value of --format: it is one of table, csv, tsv, json, ndjson, markdown, svg; see `almanac help timeline`"
      ),
      (
        ["timeline", "--kind", "release,foo"],
        "The value 'release,foo' is invalid for '--kind <kinds>': 'foo' is not a kind; it is one of release, funding, valuation, alert, deal, metric, milestone; see `almanac help timeline`"
      ),
      (["timeline", "--db", ""], "--db needs the path of a file; see `almanac help timeline`"),
      (
        ["changes", "--since", "../2025"],
        "--since needs a date with a start, such as 2025-12-01"
      ),
      (
        ["export", "all", "-o", "a.csv"],
        "`export all` writes several files: name a folder, not a.csv; see `almanac help export`"
      ),
    ]
  )
  func options(words: [String], message: String) async throws {
    try await withSeededAlmanac { almanac in
      let refused = try await almanac.run(words)
      #expect(refused == .init(status: 64, out: "", err: "almanac: \(message)\n"))
    }
  }

  @Test("A name of one letter suggests no other")
  func letters() async throws {
    try await withSeededAlmanac { almanac in
      let unknown = try await almanac("search", "ё")
      #expect(unknown.status == 1)
      #expect(!unknown.err.contains("did you mean"))
    }
  }

  @Test("Values that JSON does not have are null, and two columns of one name are told apart")
  func sql() async throws {
    try await withSeededAlmanac { almanac in
      for format in ["json", "ndjson"] {
        let outcome = try await almanac(
          "sql",
          "SELECT 1e400 AS x, 'a' AS x, 2 AS y",
          "--format",
          format
        )
        let object = "{\"x\": null, \"x_2\": \"a\", \"y\": 2}"
        #expect(outcome.out == (format == "json" ? "[\(object)]\n" : object + "\n"))
      }
      let csv = try await almanac("sql", "SELECT 1 AS a, '=x' AS b", "--format", "csv")
      #expect(csv == .init(status: 0, out: "a,b\r\n1,'=x\r\n", err: ""))
    }
  }
}

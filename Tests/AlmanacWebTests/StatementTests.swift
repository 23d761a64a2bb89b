import AlmanacModel
import AlmanacStore
import AlmanacWeb
import Foundation
import Testing

@Suite struct StatementTests {
  /// A site that runs SQL, over the sample.
  private func withSQL(_ body: (Site) throws -> Void) async throws {
    try await SampleSite.with { sample in
      let store = try Store.reading(sample.database)
      let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
      let site = try Site(
        try StorePool(sample.database),
        version: "0.1.0",
        sql: { try StatementRows($0, in: store) },
        today: { today }
      )
      try body(site)
    }
  }

  @Test("There is no page for SQL unless the server was started with one")
  func absent() async throws {
    try await SampleSite.with { sample in
      for target in ["/sql", "/sql.json?statement=SELECT+1", "/sql?statement=SELECT+1"] {
        #expect(sample.get(target).status == 404, "\(target)")
      }
      #expect(!sample.get("/openapi.json").text.contains("/sql.json"))
      #expect(!sample.get("/").text.contains(#"href="/sql""#))
    }
  }

  @Test("Rows come in the forms of the command line, and on a page with the command that it equals")
  func rows() async throws {
    try await withSQL { site in
      let csv = site.respond(to: WebRequest("/sql.csv?statement=SELECT+1+AS+one,+'a'+AS+two"))
      #expect(csv.text == "one,two\r\n1,a\r\n")
      let json = site.respond(to: WebRequest("/sql.json?statement=SELECT+1+AS+one"))
      #expect(json.text == "[{\"one\": 1}]\n")
      let wrong = site.respond(to: WebRequest("/sql.json?statement=SELECT+title+FROM+alerts"))
      #expect(wrong.status == 400)
      #expect(wrong.text.contains("no such column: title"))
      let page = site.respond(
        to: WebRequest(
          "/sql?statement=SELECT+company,+alert+FROM+alerts%0D%0AWHERE+company+IS+'OpenAI'"
        )
      )
      #expect(page.status == 200)
      #expect(page.text.contains(">OpenAI</a>"))
      #expect(
        page.text.contains(
          "<code>almanac sql &quot;SELECT company, alert FROM alerts\n"
            + "WHERE company IS &#39;OpenAI&#39;&quot;</code>"
        )
      )
      #expect(!page.text.contains("As known on"))
      #expect(site.respond(to: WebRequest("/openapi.json")).text.contains("/sql.json"))
      #expect(site.respond(to: WebRequest("/")).text.contains(#"href="/sql""#))
    }
  }

  @Test(
    "A statement that writes, has a sequel or cannot be read is refused, and the page keeps it",
    arguments: [
      ("DELETE+FROM+event", "Only reading is allowed"),
      ("SELECT+1;+SELECT+2", "Only one statement is run"),
      ("ATTACH+'x'+AS+y", "Only reading is allowed"),
      ("SELECT+nonsense", "no such column: nonsense"),
    ]
  )
  func refused(statement: String, reason: String) async throws {
    try await withSQL { site in
      let page = site.respond(to: WebRequest("/sql?statement=" + statement))
      #expect(page.status == 400)
      #expect(page.text.contains(#"<p class="refused" role="alert">"#))
      #expect(page.text.contains(reason))
      #expect(page.text.contains(#"<textarea id="statement""#))
      let problem = site.respond(to: WebRequest("/sql.json?statement=" + statement))
      #expect(problem.status == 400)
      #expect(problem["content-type"] == "application/problem+json")
    }
  }

  @Test("A page shows a thousand rows and says that there are more; a file is whole or refused")
  func limits() async throws {
    try await withSQL { site in
      let many =
        "WITH+RECURSIVE+n(i)+AS+(SELECT+1+UNION+ALL+SELECT+i%2B1+FROM+n)+SELECT+i+FROM+n"
      let page = site.respond(to: WebRequest("/sql?statement=" + many))
      #expect(page.status == 200)
      #expect(page.text.contains("The first 1000 rows; there are more."))
      #expect(page.text.components(separatedBy: "<tr ").count == 1002)
      let file = site.respond(to: WebRequest("/sql.csv?statement=" + many))
      #expect(file.status == 400)
      let all = site.respond(to: WebRequest("/sql.csv?statement=" + many + "+LIMIT+1000"))
      #expect(all.status == 200)
    }
  }

  @Test("What a page of SQL does not take is refused", arguments: ["known_by=2025", "why=true"])
  func parameters(query: String) async throws {
    try await withSQL { site in
      #expect(site.respond(to: WebRequest("/sql?statement=SELECT+1&" + query)).status == 400)
    }
  }
}

import AlmanacModel
import AlmanacStore
import AlmanacWeb
import TestSupport
import Testing

@Suite struct WebRequestTests {
  @Test(
    "Every page opens, in the sample",
    arguments: [
      "/", "/companies", "/companies?sort=name", "/companies/openai", "/timeline", "/alerts",
      "/timeline?company=OpenAI&from=2025", "/valuation", "/valuation?company=OpenAI", "/plans",
      "/conflicts", "/coverage", "/models", "/articles", "/articles/gemini", "/people/sam-altman",
      "/outlets/the-wall-street-journal", "/events/openai/alert/code-red-2025", "/search",
      "/search?text=OpenAI", "/on/2025-11-18", "/gap", "/changes?since=2025-11", "/compare",
      "/investors/thrive-capital", "/timeline?known_by=2025-11-20", "/?known_by=2024",
      "/companies/openai?known_by=2020", "/style.css", "/almanac.js", "/icon.svg", "/health",
      "/openapi.json", "/index.atom",
    ]
  )
  func opens(_ target: String) async throws {
    try await SampleSite.with { sample in
      let answer = sample.get(target)
      #expect(answer.status == 200, "\(answer.text.prefix(400))")
      #expect(!answer.body.isEmpty)
    }
  }

  @Test(
    "A request that cannot be answered says why, with its status and what was meant",
    arguments: [
      (
        "/timeline.json?company=OpenAy", 404,
        "unknown company 'OpenAy'; did you mean OpenAI?"
      ),
      ("/timelin.json", 404, "there is no page 'timelin'"),
      ("/models/openai.json", 404, "there is no model 'openai': it is a company"),
      ("/people/openai", 404, "there is no person 'openai': it is a company"),
      ("/outlets/openai.csv", 404, "there is no outlet 'openai': it is a company"),
      ("/companies/open.json", 404, "unknown company 'open'"),
      (
        "/events/openai/alert/code-red-2026.json", 404,
        "unknown name 'openai/alert/code-red-2026'; did you mean openai/alert/code-red-2025?"
      ),
      (
        "/companies.json?sort=value", 400,
        "only the page takes 'sort'; json is in order of the names"
      ),
      (
        "/timeline.csv?company=OpenAI&why=true", 400,
        "csv has no room for why=true: use json or md"
      ),
      ("/timeline.json?compny=OpenAI", 400, "this page takes no 'compny'; did you mean company?"),
      ("/timeline.json?from=2025-13", 400, "from: '2025-13' is not a date: there is no month 13"),
      ("/timeline.json?status=done", 400, "status: 'done' is not a status"),
      ("/gap.json?from=GPT-5.2", 400, "gap needs 'to'"),
      ("/compare.json?by=", 400, "by: '' is not one of value, raised, launches, revenue"),
      (
        "/timeline.json?known_by=soon", 400,
        "known_by: 'soon' is not a date"
      ),
      (
        "/timeline.json?known_by=2025/..", 400,
        "known_by: it takes a date with an end, such as 2025-11-30"
      ),
      (
        "/timeline.json?from=2026&to=2025", 400,
        "the period ends (2025-12-31) before it starts (2026-01-01)"
      ),
      ("/%ff.json", 400, "the address is malformed: it is not UTF-8"),
      ("/%0a.json", 400, "the address is malformed: it has a control character"),
      ("/%zz.json", 400, "the address is malformed: two hex digits have to follow '%'"),
    ]
  )
  func problems(target: String, status: Int, detail: String) async throws {
    try await SampleSite.with { sample in
      let answer = sample.get(target, accept: "application/json")
      #expect(answer.status == status)
      #expect(answer["content-type"] == "application/problem+json")
      #expect(answer.text.contains("\"detail\": \"\(detail.replacing("\"", with: "\\\""))"))
    }
  }

  @Test("Where several events bear a name, a page offers them by what they are and when")
  func choice() async throws {
    try await SampleSite.with { sample in
      let answer = sample.get("/gap?from=GPT&to=Gemini")
      #expect(answer.status == 409)
      #expect(answer.text.contains("<h1>Which one?</h1>"))
      #expect(answer.text.contains("OpenAI: GPT-5.2, release, 11 Dec 2025</a>"))
    }
  }

  @Test("A path out of the site, or to nothing, is not found, also for a browser")
  func paths() async throws {
    try await SampleSite.with { sample in
      for target in [
        "/../etc/passwd", "/%2e%2e/etc/passwd", "/companies/..%2f..%2fetc", "//etc/passwd",
        "/events/openai/alert", "/a/b/c/d/e", "/companies/%2e",
      ] {
        let answer = sample.get(target)
        #expect(answer.status == 404, "\(target)")
        #expect(answer.text.contains("<h1>Not found</h1>"))
      }
      let long = sample.get("/search?text=" + String(repeating: "a", count: 3000))
      #expect(long.status == 414)
      #expect(sample.get("/companies/?sort=name")["location"] == "/companies?sort=name")
    }
  }

  @Test("Only GET and HEAD are answered, HEAD without a body, and only for hosts that are allowed")
  func methods() async throws {
    try await SampleSite.with { sample in
      let refused = sample.site.respond(to: WebRequest("/", method: "POST"))
      #expect(refused.status == 405)
      #expect(refused["allow"] == "GET, HEAD")
      let whole = sample.get("/companies")
      let head = sample.site.respond(to: WebRequest("/companies", method: "HEAD"))
      #expect(head.body == [])
      #expect(head.headers == whole.headers)
      for host in [
        "evil.example", "", "localhost.evil.example", "localhost:80:80", "[::1", "127.0.0.1:a",
      ] {
        #expect(sample.site.respond(to: WebRequest("/", host: host)).status == 421, "\(host)")
      }
      #expect(sample.site.respond(to: WebRequest("/", host: nil)).status == 421)
      for host in ["localhost", "LOCALHOST:8750", "127.0.0.1:1", "[::1]:8750"] {
        #expect(sample.site.respond(to: WebRequest("/health", host: host)).status == 200, "\(host)")
      }
    }
  }

  @Test("Every answer forbids what a page does not need")
  func safety() async throws {
    try await SampleSite.with { sample in
      for target in ["/", "/companies.json", "/nothing", "/style.css"] {
        let answer = sample.get(target)
        #expect(
          answer["content-security-policy"]
            == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        #expect(answer["x-content-type-options"] == "nosniff")
        #expect(answer["referrer-policy"] == "no-referrer")
        #expect(answer["x-frame-options"] == "DENY")
      }
    }
  }

  @Test("A page that did not change since is not sent again, and one that did is")
  func validators() async throws {
    try await SampleSite.with { sample in
      let first = sample.get("/timeline.json")
      let tag = try #require(first["etag"])
      let again = sample.site.respond(to: WebRequest("/timeline.json", ifNoneMatch: tag))
      #expect(again.status == 304)
      #expect(again.body == [])
      #expect(again["etag"] == tag)
      #expect(
        sample.site.respond(to: WebRequest("/timeline.json", ifNoneMatch: "W/\(tag), \"x\"")).status
          == 304
      )
      #expect(sample.site.respond(to: WebRequest("/nothing", ifNoneMatch: tag)).status == 404)
      #expect(sample.get("/timeline")["etag"] != tag)
      _ = try Store.writing(sample.database).seed(try SampleSeeds.library([SampleSite.hostile]))
      let changed = sample.site.respond(to: WebRequest("/timeline.json", ifNoneMatch: tag))
      #expect(changed.status == 200)
      #expect(changed.text.contains("openai/milestone/hostile"))
    }
  }
}

import AlmanacWeb
import Foundation
import TestSupport
import Testing

@Suite struct PageTests {
  @Test("Whatever an article says stays text, in a page, a chart, a feed and a problem")
  func hostileNames() async throws {
    try await SampleSite.with([SampleSite.hostile]) { sample in
      let targets = [
        "/", "/companies/openai", "/timeline", "/timeline?company=OpenAI", "/articles/hostile",
        "/events/openai/milestone/hostile", "/events/openai/milestone/accents",
        "/search?text=script", "/on/2026-01-02", "/timeline.svg", "/timeline.atom",
        "/search?text=%22%CC%81%20onfocus=%22%CC%81%3Cscript%3E",
        "/companies/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/companies/openai?known_by=2025-12-31",
      ]
      // A sign with an accent behind it is another character to Swift, and the same sign to a browser.
      let accented = ["<\u{301}b", "\"\u{301} on"]
      let signs = ["<script>alert", "<img src=x", "<svg onload"] + accented
      for target in targets {
        let text = sample.get(target).text
        let found = signs.filter { text.utf8Contains($0) }
        #expect(found == [], "\(target)")
      }
    }
  }

  @Test("An event's page says what is known, since when, who says so, who disagrees, and why")
  func event() async throws {
    try await SampleSite.with { sample in
      let text = sample.get("/events/openai/alert/code-red-2025").text
      for part in [
        "What is known", "Who says so", "it has been known since", "Used for ",
        #"<pre class="command" tabindex="0"><code>almanac show openai/alert/code-red-2025</code></pre>"#,
      ] {
        #expect(text.contains(part), "\(part)")
      }
    }
  }

  @Test("A page as known on a day says so, keeps the day in its links and lists what changed since")
  func slider() async throws {
    try await SampleSite.with { sample in
      let text = sample.get("/timeline?company=OpenAI&known_by=2025-11-30").text
      #expect(text.contains("As known on 30 Nov 2025."))
      #expect(text.contains("/plans?known_by=2025-11-30"))
      #expect(text.contains("Since 30 Nov 2025: what reads otherwise today"))
      #expect(text.contains("not known then"))
      #expect(
        text.contains(#"<input id="known-by" type="date" name="known_by" value="2025-11-30""#)
      )
      let future = sample.get("/events/openai/alert/code-red-2025?known_by=2024-01-01")
      #expect(future.status == 200)
      #expect(future.text.contains("Not known yet"))
    }
  }

  @Test(
    "What reads otherwise today is marked where it stands, and listed, on the pages of things",
    arguments: [
      "/", "/companies/openai", "/events/openai/alert/code-red-2025",
      "/search?text=code+red",
    ]
  )
  func changed(page: String) async throws {
    let later = SampleSeeds.article(
      "later",
      publisher: "The Daily",
      published: "2026-02-03",
      claims: """
            - alert: code red
              event: openai/alert/code-red-2025
              company: OpenAI
              date: 2025-12-01
              end: 2026-01-29
              quote: The code red began on 1 December 2025; it ended on 29 January 2026
        """,
      text: "The code red began on 1 December 2025; it ended on 29 January 2026."
    )
    try await SampleSite.with([later]) { sample in
      let day = (page.contains("?") ? "&" : "?") + "known_by=2025-12-31"
      let text = sample.get(page + day).text
      #expect(text.contains("Since 31 Dec 2025: what reads otherwise today"))
      #expect(!sample.get(page).text.contains("what reads otherwise today"))
    }
  }

  @Test("An article's page marks its quotes, each with the number of its claim")
  func quotes() async throws {
    try await SampleSite.with([SampleSite.hostile]) { sample in
      let text = sample.get("/articles/hostile").text
      #expect(text.contains(##"<mark><a href="#c"##))
      #expect(text.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</a><sup>"))
      #expect(text.contains(#"<li id="c"#))
    }
  }

  @Test("Every page names its forms, and each of them is to be had")
  func forms() async throws {
    try await SampleSite.with { sample in
      let page = sample.get("/timeline?company=OpenAI").text
      for (form, start) in [
        ("json", "["), ("csv", "event,kind,"), ("md", "**OpenAI**"), ("svg", "<svg "),
        ("ics", "BEGIN:VCALENDAR"), ("atom", "<?xml "),
      ] {
        #expect(page.contains("/timeline.\(form)?company=OpenAI"))
        let answer = sample.get("/timeline.\(form)?company=OpenAI")
        #expect(answer.text.hasPrefix(start), "\(form): \(answer.text.prefix(80))")
      }
      let json = sample.get("/timeline?company=OpenAI", accept: "application/json")
      #expect(json.body == sample.get("/timeline.json?company=OpenAI").body)
    }
  }

  @Test("The search box takes questions, and says what it reads them as")
  func questions() async throws {
    try await SampleSite.with { sample in
      let text = sample.get("/search?text=What+is+OpenAI+worth%3F").text
      #expect(text.contains("Asked as a question"))
      #expect(text.contains(#"<a href="/valuation?company="#))
      #expect(!sample.get("/search?text=OpenAI").text.contains("Asked as a question"))
    }
  }

  @Test("The lanes of a timeline lead to their events, and say them to who cannot see")
  func lanes() async throws {
    try await SampleSite.with { sample in
      let text = sample.get("/timeline").text
      #expect(text.contains(#"<a href="/events/openai/alert/code-red-2025" aria-label=""#))
      #expect(text.contains(#"role="group""#))
    }
  }
}

extension String {
  /// Whether the bytes of a text stand in this one, whatever signs they are a part of.
  fileprivate func utf8Contains(_ other: String) -> Bool {
    Array(utf8).firstRange(of: Array(other.utf8)) != nil
  }
}

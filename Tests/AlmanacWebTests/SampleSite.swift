import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import AlmanacStore
import AlmanacWeb
import TestSupport

/// A site over the sample articles, as of 2026-11-23.
struct SampleSite {
  let site: Site
  let database: String

  /// Runs a body with a site over the sample and some articles more.
  static func with<Result>(
    _ extra: [SourceFile] = [],
    companies: String = "",
    _ body: (SampleSite) async throws -> Result
  ) async throws -> Result {
    try await withTemporaryFolder { folder in
      let database = folder + "/almanac.sqlite"
      _ = try Store.writing(database).seed(try SampleSeeds.library(extra, companies: companies))
      let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
      let site = try Site(try StorePool(database), version: "0.1.0", today: { today })
      return try await body(SampleSite(site: site, database: database))
    }
  }

  func get(_ target: String, accept: String? = nil) -> WebResponse {
    site.respond(to: WebRequest(target, accept: accept))
  }

  /// An article whose every word is out to break a page.
  static let hostile = SampleSeeds.article(
    "hostile",
    publisher: "The Daily",
    published: "2026-01-03",
    claims: #"""
        - milestone: '"><img src=x onerror=alert(1)>'
          event: openai/milestone/hostile
          company: OpenAI
          date: 2026-01-02
          inferred: the day before the article
          quote: '<script>alert("1")</script>'
        - milestone: "\"\u0301 onmouseover=\"\u0301 alert(1) '\u0301 <\u0301b"
          event: openai/milestone/accents
          company: OpenAI
          date: 2026-01-02
          inferred: the day before the article
          quote: '</mark></title><svg onload=alert(1)>'
      """#,
    text: #"It said <script>alert("1")</script> and then </mark></title><svg onload=alert(1)>."#
  )
}

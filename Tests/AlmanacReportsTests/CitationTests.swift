import AlmanacModel
import Testing

@testable import AlmanacReports

/// An answer that names some articles.
private struct Named: Encodable, Sendable {
  struct Via: Encodable, Sendable {
    let source: String
    let at: String?
  }
  let article: String
  let title: String
  let publisher: String
  let published: String
  let url: String
  var accessed: String?
  var via: [Via] = []
}

@Suite struct CitationTests {
  private func cited(_ sources: [Named], as style: CitationStyle) -> String {
    let report = Report(
      payload: sources,
      sections: [],
      records: Report.Records(header: [], rows: [])
    )
    return String(decoding: report.cited(as: style), as: UTF8.self)
  }

  private let plain = Named(
    article: "2025-12-02-herald-code-red",
    title: "Code red",
    publisher: "The Herald",
    published: "2025-12-02",
    url: "https://example.com/a",
    accessed: "2026-11-09",
    via: [.init(source: "Digest", at: "issue 7")]
  )

  @Test("A source is cited with publisher, title, date, address, and how it was seen")
  func text() {
    #expect(
      cited([plain, plain], as: .text)
        == "The Herald: “Code red”, 2 Dec 2025. https://example.com/a (accessed 9 Nov 2026; seen through Digest (issue 7))\n"
    )
  }

  @Test("BibTeX has the same fields, and what TeX would obey is written as what it prints")
  func bibTeX() {
    #expect(
      cited([plain], as: .bibtex) == """
        @misc{2025-12-02-herald-code-red,
          author = {{The Herald}},
          title = {{Code red}},
          year = {2025},
          month = {12},
          day = {2},
          url = {https://example.com/a},
          urldate = {2026-11-09},
          note = {seen through Digest (issue 7)}
        }

        """
    )
    let hostile = Named(
      article: "a}b,c",
      title: "50% & $1_000 {\\input{x}} #1 ~^\nnext",
      publisher: "A }, url = {b",
      published: "2025-12~",
      url: "https://example.com/{x}\\ y"
    )
    #expect(
      cited([hostile], as: .bibtex) == """
        @misc{a-b-c,
          author = {{A \\}, url = \\{b}},
          title = {{50\\% \\& \\$1\\_000 \\{\\textbackslash{}input\\{x\\}\\} \\#1 \\textasciitilde{}\\textasciicircum{} next}},
          year = {2025},
          month = {12},
          url = {https://example.com/%7Bx%7D%5C%20y},
          note = {published about Dec 2025}
        }

        """
    )
  }

  @Test("No two entries of a bibliography have one key")
  func keys() {
    let sources = ["a+b", "a b", "A-B"].map {
      Named(article: $0, title: "T", publisher: "P", published: "2025", url: "")
    }
    let keys = cited(sources, as: .bibtex).split(separator: "\n").filter { $0.hasPrefix("@") }
    #expect(Set(keys.map { $0.lowercased() }).count == 3)
  }

  @Test(
    "CSL has as many parts of a date as the source gives",
    arguments: [
      ("2025-12-11", #"{"date-parts": [[2025, 12, 11]]}"#),
      ("2025-12", #"{"date-parts": [[2025, 12]]}"#),
      ("2025", #"{"date-parts": [[2025]]}"#),
      ("2025-36", #"{"date-parts": [[2025, 10], [2025, 12]]}"#),
      ("2025-24", #"{"date-parts": [[2025, 12], [2026, 2]]}"#),
      ("202X", #"{"date-parts": [[2020], [2029]]}"#),
      ("2025-12-01/2025-12-05", #"{"date-parts": [[2025, 12, 1], [2025, 12, 5]]}"#),
      ("2025~", #"{"date-parts": [[2025]], "circa": true}"#),
      ("../2030", #"{"literal": "by 2030"}"#),
      ("[2024,2026]", #"{"literal": "2024 or 2026"}"#),
    ]
  )
  func dates(edtf: String, issued: String) {
    let source = Named(article: "k", title: "T", publisher: "P", published: edtf, url: "")
    #expect(
      cited([source], as: .csl).filter { $0 != "\n" }.replacing("  ", with: "").contains(
        #""issued": \#(issued)"#
      )
    )
  }

  @Test(
    "CSL has the address, the day it was seen and what it was seen through, where they are known"
  )
  func csl() {
    #expect(
      cited([plain], as: .csl) == """
        [
          {
            "id": "2025-12-02-herald-code-red",
            "type": "webpage",
            "title": "Code red",
            "container-title": "The Herald",
            "publisher": "The Herald",
            "URL": "https://example.com/a",
            "issued": {"date-parts": [[2025, 12, 2]]},
            "accessed": {"date-parts": [[2026, 11, 9]]},
            "note": "seen through Digest (issue 7)"
          }
        ]

        """
    )
  }

  @Test("An answer that names no source has no citations")
  func none() {
    let report = Report(payload: ["x": "y"], sections: [], records: .init(header: [], rows: []))
    #expect(!report.hasCitations)
  }
}

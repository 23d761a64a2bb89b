import AlmanacAsking
import AlmanacReports
import AlmanacStore

extension Answering {
  /// The page that runs SQL: a place to write it, the views that there are, and the rows.
  func sqlPage() throws -> String {
    let run = try runner()
    guard let statement else { return framed(Frame(title: "SQL", body: try sqlBody())) }
    let found: StatementRows
    do {
      found = try run(statement)
    } catch {
      var problem = Problem(error)
      problem.page = framed(
        Frame(title: "SQL", body: try sqlBody(statement, refusal: problem.detail))
      )
      throw problem
    }
    let report = found.table.report
    var view = cellView
    view.most = StatementRows.mostRows
    let count = counted(found.rows.count, "row")
    return framed(
      Frame(
        title: "SQL",
        description: count,
        body: try sqlBody(
          statement,
          lede: found.isCut ? "The first \(count); there are more." : count + ".",
          sections: found.rows.isEmpty ? [] : report.values(view, heading: "Rows").map(withoutNotes)
        ),
        commands: [Request.typed(words(of: statement))],
        forms: found.isCut ? [] : [.json, .csv, .md]
      )
    )
  }

  /// The rows in a form, all of them.
  func rows(as form: Form) throws -> [UInt8] {
    let run = try runner()
    guard let format = form.format, format != .svg else {
      throw Problem(.unknown, "rows are not to be had as \(form.rawValue)")
    }
    guard let statement else { throw Problem(.malformed, "sql needs 'statement'") }
    let found = try run(statement)
    guard !found.isCut else {
      throw Problem(
        .malformed,
        "the statement gives more than a page takes: add LIMIT \(StatementRows.mostRows), "
          + "or run it at a command line"
      )
    }
    return found.table.report.rendered(as: format)
  }

  private var statement: String? {
    let values = target.values("statement")
    return values.isEmpty ? nil : values.joined(separator: " ")
  }

  private func runner() throws -> @Sendable (String) throws -> StatementRows {
    guard let run = site.sql else {
      throw Problem(.unknown, "this server runs no SQL: it was started without")
    }
    return run
  }

  private func words(of statement: String) -> [String] {
    ["sql"] + (statement.hasPrefix("-") ? ["--", statement] : [statement])
  }

  private func withoutNotes(_ section: Values) -> Values {
    section.merging(["notes": [Values](), "noted": false]) { $1 }
  }

  private func sqlBody(
    _ statement: String = "",
    refusal: String = "",
    lede: String = "One SELECT on the views below, which hold what is known today.",
    sections: [Values] = []
  ) throws -> String {
    site.templates.render(
      "sql",
      [
        "statement": statement,
        "refusal": refusal.asSentence,
        "refused": !refusal.isEmpty,
        "lede": refusal.isEmpty ? lede : "",
        "told": refusal.isEmpty,
        "sections": sections,
        "seconds": String(Int(StatementRows.seconds)),
        "examples": StatementExamples.all.map { text, sql in
          ["text": text, "href": links.page(["sql"], [("statement", sql)])] as Values
        },
        "views": try views(),
      ]
    )
  }

  /// The views with their columns.
  private func views() throws -> [Values] {
    let names = try store.query("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
      .rows.compactMap(\.first?.words)
    return try names.map { name in
      let columns = try store.query("PRAGMA table_info(\"\(name)\")").rows
      return [
        "name": name, "columns": columns.map { $0[1].words }.joined(separator: ", "),
      ]
    }
  }
}

extension SQLValue {
  fileprivate var words: String {
    if case .text(let text) = self { text } else { "" }
  }
}

/// Statements that show what the views are for.
private enum StatementExamples {
  static let all = [
    (
      "Releases a year",
      "SELECT company, substr(earliest, 1, 4) AS year, count(*) AS releases FROM releases "
        + "WHERE status = 'completed' AND milestone = 'available' GROUP BY 1, 2"
    ),
    (
      "Valuations that somebody paid",
      "SELECT company, date, amount_low / 1e9 AS billions, basis FROM valuations "
        + "WHERE basis IN ('post-money', 'tender', 'market-cap') AND status = 'completed' "
        + "AND currency = 'USD' ORDER BY amount_low DESC LIMIT 20"
    ),
    ("What is disputed", "SELECT company, title, date FROM events WHERE is_disputed ORDER BY 1"),
    (
      "Who relays whom",
      "SELECT origin, count(DISTINCT article) AS articles FROM evidence "
        + "WHERE origin IS NOT NULL GROUP BY origin ORDER BY articles DESC, origin LIMIT 20"
    ),
  ]
}

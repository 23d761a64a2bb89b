import AlmanacModel
import AlmanacQueries

extension Script {
  /// `questions.sql`: a view per question.
  package var questions: String {
    let parts = [timeline, valuations, gaps, cadence, funding, responses, plans]
    let made = parts.flatMap(\.self).map { part in
      let sql =
        part.name.hasPrefix("q_")
        ? dialect.make(part.name, as: part.query) : dialect.view(part.name, as: part.query)
      return "-- \(part.comment)\n" + sql
    }
    return """
      -- A view per question, on what resolve.sql made. Amounts are in hundredths of their currency.

      \(made.joined(separator: "\n\n"))

      """
  }

  /// The order of a timeline: by first possible day, then by last, then by key; the undated last.
  static func order(_ row: String) -> String {
    """
    CASE WHEN \(row).date IS NULL THEN 1 ELSE 0 END, COALESCE(\(row).earliest, \(row).latest, 0),
      COALESCE(\(row).latest, \(row).earliest, 0), \(row).event
    """
  }

  /// The order in which people read dates: by the middle of the date, then by its first day, then by
  /// key; the undated last.
  static func middleOrder(_ row: String) -> String {
    let days = "(\(row).latest - \(row).earliest)"
    let middle =
      "COALESCE(\(row).earliest + CAST((\(days) - \(days) % 2) / 2 AS BIGINT),"
      + " \(row).earliest, \(row).latest, 0)"
    return """
      CASE WHEN \(row).date IS NULL THEN 1 ELSE 0 END, \(middle),
        COALESCE(\(row).earliest, \(row).latest, 0), \(row).event
      """
  }

  /// The day from which time since something is counted: the one whose knowledge answers, or else
  /// today.
  var today: String {
    "SELECT \(dialect.day("COALESCE(asked.known_by, asked.today)")) AS today FROM asked"
  }

  private var timeline: [Step] {
    let columns = """
      r_event.event, r_event.kind, r_event.company, r_event.title
      """
    let basis = """
      CASE WHEN raised_qualifier IS NOT NULL THEN 'raised'
        WHEN target_qualifier IS NOT NULL THEN 'target' ELSE basis END
      """
    return [
      Step(
        comment: "The edges of each event as a timeline writes them.",
        name: "q_edges",
        query: """
          SELECT event, \(dialect.list("CASE WHEN type = 'part-of' THEN target END")) AS part_of,
            \(dialect.list("CASE WHEN type <> 'part-of' THEN type || ' ' || target END"))
              AS relations
          FROM (SELECT event, type, target FROM r_edge ORDER BY event, type, target) AS edges
          GROUP BY event
          """
      ),
      Step(
        comment:
          "What happened, a row for each phase; ORDER BY undated, start, finish, event, phase.",
        name: "timeline",
        query: """
          SELECT phases.event, phases.kind, COALESCE(entities.name, phases.company) AS company,
            title, date,
            \(dialect.iso("earliest")) AS earliest, \(dialect.iso("latest")) AS latest, status,
            low, high, currency, basis, claims, articles, phase, qualifier, round, unit,
            q_edges.part_of, q_edges.relations,
            CASE WHEN phase IN ('completed', 'cancelled', 'denied') THEN NULL
              WHEN status = 'completed' OR status = 'announced' AND phase = 'rumored' THEN 'came'
              WHEN status IN ('cancelled', 'denied') THEN status ELSE 'open' END AS outcome,
            CASE WHEN date IS NULL THEN 1 ELSE 0 END AS undated,
            COALESCE(earliest, latest) AS start, COALESCE(latest, earliest) AS finish
          FROM (
            SELECT \(columns), date, earliest, latest, status,
              COALESCE(figure_low, headline_low) AS low,
              COALESCE(figure_high, headline_high) AS high, currency, \(basis) AS basis, claims,
              articles, status AS phase, COALESCE(figure_qualifier, headline_qualifier) AS qualifier,
              round, figure_unit AS unit
            FROM r_event
            UNION ALL
            SELECT \(columns), phase.date, phase.earliest, phase.latest, r_event.status,
              phase.price_low, phase.price_high, phase.currency,
              CASE WHEN phase.price_qualifier IS NOT NULL THEN \(basis) END, r_event.claims,
              r_event.articles, phase.phase, phase.price_qualifier, round, NULL
            FROM r_phase_now AS phase JOIN r_event ON r_event.event = phase.event
            WHERE phase.is_listed = 1 AND phase.is_present = 0
          ) AS phases
          LEFT JOIN entities ON entities.entity = phases.company
          LEFT JOIN q_edges ON q_edges.event = phases.event
          WHERE \(Script.isCurrent)
          """
      ),
    ]
  }

  private var gaps: [Step] {
    [
      Step(
        comment: "The days between two events; name both.",
        name: "gap",
        query: """
          SELECT gaps.*, CASE WHEN days_min > 0 THEN 'after' WHEN days_max < 0 THEN 'before'
            WHEN days_min = 0 AND days_max = 0 THEN 'same-day' ELSE 'undetermined' END AS sequence
          FROM (
            SELECT one.event AS from_event, other.event AS to_event,
              other.day_min - one.day_max AS days_min, other.day_max - one.day_min AS days_max
            FROM r_event AS one CROSS JOIN r_event AS other
            WHERE one.date IS NOT NULL AND other.date IS NOT NULL
          ) AS gaps
          WHERE \(Script.isCurrent)
          """
      )
    ]
  }

  /// A length of time whatever the order of its ends, from its least and most days.
  static func magnitude(_ least: String, _ most: String) -> (min: String, max: String) {
    (
      """
      CASE WHEN \(least) >= 0 THEN \(least) WHEN \(least) IS NULL THEN NULL
        WHEN \(most) > 0 THEN 0 ELSE -(\(most)) END
      """,
      """
      CASE WHEN \(least) >= 0 OR \(least) IS NULL THEN \(most)
        WHEN \(most) > 0 AND \(most) > -(\(least)) THEN \(most) ELSE -(\(least)) END
      """
    )
  }
}

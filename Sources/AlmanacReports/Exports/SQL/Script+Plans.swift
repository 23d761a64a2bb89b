extension Script {
  var plans: [Step] { [planned, successors, plan] }

  /// The claims that left an event open, with what they planned.
  private var planned: Step {
    func value(_ contest: String, _ column: String) -> String {
      "MAX(CASE WHEN contest = '\(contest)' THEN \(column) END)"
    }
    func money(_ column: String) -> String {
      let order = ["amount", "target", "raised"]
      return "CASE "
        + order.map { contest in
          "WHEN \(value(contest, "qualifier")) IS NOT NULL THEN \(value(contest, column))"
        }.joined(separator: " ") + " END"
    }
    return Step(
      comment: "The claims that left an event open, with what they planned.",
      name: "q_planned",
      query: """
        SELECT event, article, claim, MIN(status) AS phase, MAX(looks_ahead) AS looks_ahead,
          \(value("date", "value")) AS date, \(value("date", "earliest")) AS earliest,
          \(value("date", "latest")) AS latest, \(money("low")) AS low, \(money("high")) AS high,
          \(money("unit")) AS currency
        FROM claims CROSS JOIN asked
        WHERE rank > 0 AND status IN ('rumored', 'expected', 'announced')
          AND (asked.known_by IS NULL OR published <= \(dialect.day("asked.known_by")))
        GROUP BY event, article, claim
        """
    )
  }

  /// The completed event that overtook one, the earliest of several.
  private var successors: Step {
    Step(
      comment: "The completed event that overtook another, the earliest of several.",
      name: "q_successor",
      query: """
        SELECT event, successor FROM (
          SELECT found.event, found.successor, ROW_NUMBER() OVER (
            PARTITION BY found.event ORDER BY class, \(Script.order("later"))
          ) AS turn
          FROM (
            SELECT target AS event, event AS successor, 1 AS class FROM r_edge
            WHERE type IN ('supersedes', 'follows')
            UNION ALL
            SELECT own.event, sibling.event, 2 FROM r_edge AS own
            JOIN r_event ON r_event.event = own.event
            JOIN r_edge AS sibling ON sibling.target = own.target AND sibling.type = 'part-of'
              AND sibling.event <> own.event
            JOIN r_event AS other ON other.event = sibling.event AND other.kind = r_event.kind
            WHERE own.type = 'part-of'
            UNION ALL
            SELECT event, target, 3 FROM r_edge WHERE type = 'part-of'
          ) AS found
          JOIN r_event AS later ON later.event = found.successor AND later.status = 'completed'
        ) AS ordered WHERE turn = 1
        """
    )
  }

  private var plan: Step {
    func ratio(_ later: String, _ earlier: String) -> String {
      """
      CASE WHEN priced_by = currency AND \(earlier) > 0 AND \(later) >= 0
        THEN CAST(\(later) AS \(dialect.double)) / \(earlier) END
      """
    }
    return Step(
      comment: "What was planned against what came; those that are unconfirmed are no plans.",
      name: "plans",
      query: """
        SELECT event, company, title, article, claim, phase, date, outcome,
          CASE WHEN actual_date IS NOT NULL AND date IS NOT NULL THEN actual_min - latest END
            AS slip_min,
          CASE WHEN actual_date IS NOT NULL AND date IS NOT NULL THEN actual_max - earliest END
            AS slip_max,
          CASE WHEN priced_by = currency THEN actual_low - high END AS difference_low,
          CASE WHEN priced_by = currency THEN actual_high - low END AS difference_high,
          \(ratio("actual_low", "high")) AS multiple_low,
          \(ratio("actual_high", "low")) AS multiple_high,
          came_as, CASE WHEN outcome = 'overdue' THEN today - latest END AS overdue
        FROM (
          SELECT decided.*, actual.date AS actual_date, actual.day_min AS actual_min,
            actual.day_max AS actual_max, actual.headline_low AS actual_low,
            actual.headline_high AS actual_high, actual.currency AS priced_by
          FROM (
            SELECT q_planned.*, r_event.company, r_event.title, today.today,
              CASE WHEN r_event.status = 'completed' THEN 'came'
                WHEN r_event.status IN ('cancelled', 'denied') THEN r_event.status
                WHEN q_successor.successor IS NOT NULL THEN 'lapsed'
                WHEN looks_ahead = 0 THEN 'unconfirmed'
                WHEN q_planned.latest < today.today THEN 'overdue' ELSE 'open' END AS outcome,
              CASE WHEN r_event.status IN ('rumored', 'expected', 'announced')
                THEN q_successor.successor END AS came_as
            FROM q_planned
            JOIN r_event ON r_event.event = q_planned.event
            CROSS JOIN (\(today)) AS today
            LEFT JOIN q_successor ON q_successor.event = q_planned.event
            WHERE looks_ahead = 1 OR q_planned.phase = 'rumored'
              AND r_event.status IN ('rumored', 'expected', 'announced')
          ) AS decided
          LEFT JOIN r_event AS actual ON actual.event = CASE WHEN outcome = 'came' THEN decided.event
            WHEN outcome = 'lapsed' THEN came_as END
        ) AS compared
        WHERE \(Script.isCurrent)
        """
    )
  }
}

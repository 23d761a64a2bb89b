import AlmanacModel

extension Script {
  var plans: [Step] { [planned, successors, outcomes, plan] }

  /// The claims that left an event open, with what they planned.
  private var planned: Step {
    func value(_ contest: String, _ column: String) -> String {
      "MAX(CASE WHEN contest = '\(contest)' THEN \(column) END)"
    }
    func money(_ column: String) -> String {
      let order = ["figure", "amount", "target", "raised"]
      return "CASE "
        + order.map { contest in
          "WHEN \(value(contest, "qualifier")) IS NOT NULL THEN \(value(contest, column))"
        }.joined(separator: " ") + " END"
    }
    return Step(
      comment: "The claims that left an event open, with what they planned.",
      name: "q_planned",
      query: """
        SELECT event, article, claim, MIN(kind) AS kind, MIN(status) AS phase,
          MAX(is_plan) AS is_plan, MIN(published_first) AS published_first,
          \(value("basis", "value")) AS basis,
          \(value("date", "value")) AS date, \(value("date", "earliest")) AS earliest,
          \(value("date", "latest")) AS latest, \(money("low")) AS low, \(money("high")) AS high,
          \(money("unit")) AS unit
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
            WHERE type = 'supersedes'
            UNION ALL
            SELECT target.event, other.event, 1 FROM r_edge
            JOIN r_event AS target ON target.event = r_edge.target
              AND target.status IN ('rumored', 'expected')
            JOIN r_event AS other ON other.event = r_edge.event
              AND other.kind = target.kind AND other.company = target.company
            WHERE r_edge.type = 'follows'
            UNION ALL
            SELECT own.event, sibling.event, 2 FROM r_edge AS own
            JOIN r_event AS asked_for ON asked_for.event = own.event
              AND asked_for.kind = 'valuation'
            JOIN r_edge AS sibling ON sibling.target = own.target AND sibling.type = 'part-of'
              AND sibling.event <> own.event
            JOIN r_event AS other ON other.event = sibling.event AND other.kind = 'valuation'
            WHERE own.type = 'part-of'
              AND (other.date IS NULL OR asked_for.date IS NULL
                OR NOT COALESCE(other.day_max < asked_for.day_min, FALSE))
            UNION ALL
            SELECT own.event, own.target, 3 FROM r_edge AS own
            JOIN r_event AS asked_for ON asked_for.event = own.event
              AND asked_for.kind = 'valuation'
            WHERE own.type = 'part-of'
          ) AS found
          JOIN r_event AS later ON later.event = found.successor AND later.status = 'completed'
        ) AS ordered WHERE turn = 1
        """
    )
  }

  /// What became of each, and the event that shows it.
  private var outcomes: Step {
    Step(
      comment: "What became of each plan, and the event that shows it.",
      name: "q_outcome",
      query: """
        SELECT decided.*, CASE WHEN outcome = 'came' THEN event
            WHEN outcome = 'lapsed' THEN successor END AS actual
        FROM (
          SELECT q_planned.*, r_event.company, r_event.title, r_event.status, today.today,
            q_successor.successor,
            CASE WHEN r_event.status = 'completed' THEN 'came'
              WHEN r_event.status IN ('cancelled', 'denied') THEN r_event.status
              WHEN r_event.status = 'announced' AND q_planned.phase = 'rumored'
                AND phase.event IS NOT NULL
                AND (is_plan = 0 OR NOT COALESCE(published_first > phase.day, FALSE)) THEN 'came'
              WHEN q_successor.successor IS NOT NULL
                AND (is_plan = 1 OR q_planned.kind = 'valuation' AND q_planned.basis = 'ask')
                THEN 'lapsed'
              WHEN is_plan = 0 THEN 'unconfirmed'
              WHEN q_planned.latest < today.today THEN
                CASE WHEN q_planned.kind = 'metric' THEN 'unconfirmed' ELSE 'overdue' END
              ELSE 'open' END AS outcome
          FROM q_planned
          JOIN r_event ON r_event.event = q_planned.event
          CROSS JOIN (\(today)) AS today
          LEFT JOIN r_phase_now AS phase ON phase.event = r_event.event AND phase.is_present = 1
          LEFT JOIN q_successor ON q_successor.event = q_planned.event
        ) AS decided
        WHERE is_plan = 1 OR outcome = 'lapsed' OR outcome = 'unconfirmed' AND phase = 'rumored'
        """
    )
  }

  private var plan: Step {
    func ratio(_ later: String, _ earlier: String) -> String {
      """
      CASE WHEN actual_unit = unit AND \(earlier) > 0 AND \(later) >= 0
        THEN CAST(\(later) AS \(dialect.double)) / \(earlier) END
      """
    }
    let paid = Basis.allCases.filter(\.isPaid).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    func actual(_ column: String) -> String {
      let unit = column == "currency" ? "unit" : column
      return """
        CASE q_outcome.kind
          WHEN 'valuation' THEN CASE
            WHEN actual.kind = 'valuation' AND (q_outcome.basis = COALESCE(actual.basis, 'unspecified')
              OR q_outcome.basis = 'ask' AND COALESCE(actual.basis, 'unspecified') IN (\(paid)))
              THEN actual.amount_\(column)
            WHEN actual.kind = 'funding' AND q_outcome.basis IN ('post-money', 'ask')
              THEN actual.post_money_\(column) END
          WHEN 'funding' THEN CASE WHEN actual.kind <> 'funding' THEN NULL
            WHEN actual.raised_qualifier IS NOT NULL THEN actual.raised_\(column)
            WHEN actual.status <> 'completed' THEN actual.target_\(column) END
          WHEN 'metric' THEN actual.figure_\(unit)
          WHEN 'deal' THEN CASE WHEN actual.kind = 'deal' THEN actual.amount_\(column) END END
        """
    }
    let isSameTime = """
      q_outcome.kind = 'metric' AND q_outcome.earliest IS NOT DISTINCT FROM actual.day_min
        AND q_outcome.latest IS NOT DISTINCT FROM actual.day_max
      """
    return Step(
      comment: "What was planned against what came, a row a claim; the unconfirmed are no plans.",
      name: "plans",
      query: """
        SELECT event, company, title, article, claim, phase, date, outcome, slip_min, slip_max,
          CASE WHEN actual_unit = unit THEN actual_low - high END AS difference_low,
          CASE WHEN actual_unit = unit THEN actual_high - low END AS difference_high,
          \(ratio("actual_low", "high")) AS multiple_low,
          \(ratio("actual_high", "low")) AS multiple_high,
          CASE WHEN outcome = 'lapsed' THEN actual END AS came_as,
          CASE WHEN outcome = 'overdue' THEN today - latest END AS overdue
        FROM (
          SELECT q_outcome.*,
            CASE WHEN q_outcome.date IS NULL OR actual.date IS NULL THEN NULL
              WHEN \(isSameTime) THEN 0 ELSE actual.day_min - q_outcome.latest END AS slip_min,
            CASE WHEN q_outcome.date IS NULL OR actual.date IS NULL THEN NULL
              WHEN \(isSameTime) THEN 0 ELSE actual.day_max - q_outcome.earliest END AS slip_max,
            \(actual("low")) AS actual_low, \(actual("high")) AS actual_high,
            \(actual("currency")) AS actual_unit
          FROM q_outcome LEFT JOIN r_event AS actual ON actual.event = q_outcome.actual
        ) AS compared
        WHERE \(Script.isCurrent)
        """
    )
  }
}

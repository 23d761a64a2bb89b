import AlmanacModel

extension Script {
  var funding: [Step] { [rounds, amounts, totals, missing] }

  /// The rounds with why a total does not hold them.
  private var rounds: Step {
    Step(
      comment: "The rounds, and why a total does not hold one.",
      name: "q_round",
      query: """
        SELECT round.event, round.company, round.status, round.round,
          CASE WHEN \(Script.isDebt("round")) THEN 1 ELSE 0 END
            AS is_debt,
          \(money("low")) AS low, \(money("high")) AS high, \(money("qualifier")) AS qualifier,
          \(money("currency")) AS currency,
          CASE WHEN round.status IN ('cancelled', 'denied') THEN 'cancelled'
            WHEN NOT \(Script.isPrimary("round")) THEN 'secondary'
            WHEN part.event IS NOT NULL THEN 'part'
            WHEN round.status <> 'completed' AND later.event IS NOT NULL THEN 'lapsed'
            WHEN \(money("qualifier")) IS NULL THEN 'unknown' END AS exclusion
        FROM r_event AS round
        LEFT JOIN (
          SELECT DISTINCT part.event FROM r_event AS part
          JOIN r_edge ON r_edge.event = part.event AND r_edge.type = 'part-of'
          JOIN r_event AS whole ON whole.event = r_edge.target AND whole.kind = 'funding'
            AND whole.company = part.company AND whole.status IN ('completed', part.status)
        ) AS part ON part.event = round.event
        LEFT JOIN (
          SELECT DISTINCT r_edge.target AS event, later.company FROM r_edge
          JOIN r_event AS later ON later.event = r_edge.event AND later.kind = 'funding'
            AND later.status = 'completed'
          WHERE r_edge.type IN ('supersedes', 'follows')
        ) AS later ON later.event = round.event AND later.company = round.company
        WHERE round.kind = 'funding'
        """
    )
  }

  /// What a round brought in; of one that is not completed, or else what it was to bring in.
  private func money(_ column: String) -> String {
    """
    CASE WHEN round.raised_qualifier IS NOT NULL THEN round.raised_\(column)
      WHEN round.status <> 'completed' THEN round.target_\(column) END
    """
  }

  /// What each round adds to which total: of an open one what no completed part has brought in yet.
  private var amounts: Step {
    let parts = """
      SELECT r_edge.target AS event, part.raised_currency AS currency, COUNT(*) AS parts,
        \(dialect.sum("COALESCE(part.raised_low, 0)")) AS least,
        CASE WHEN COUNT(part.raised_high) = COUNT(*) THEN \(dialect.sum("part.raised_high")) END
          AS most
      FROM r_edge JOIN r_event AS part ON part.event = r_edge.event AND part.kind = 'funding'
        AND part.status = 'completed' AND part.raised_qualifier IS NOT NULL
      JOIN r_event AS whole ON whole.event = r_edge.target AND whole.company = part.company
      WHERE r_edge.type = 'part-of' GROUP BY r_edge.target, part.raised_currency
      """
    return Step(
      comment: "What each round adds to which total.",
      name: "q_addend",
      query: """
        SELECT company, total, currency, low, high, qualifier FROM (
          SELECT company, CASE WHEN is_debt = 1 THEN 'debt' ELSE status END AS total,
            q_round.currency,
            CASE WHEN is_less = 0 THEN low WHEN most IS NULL THEN NULL
              WHEN low - most > 0 THEN low - most WHEN low IS NOT NULL THEN 0 END AS low,
            CASE WHEN is_less = 0 THEN high ELSE high - least END AS high,
            qualifier, is_less
          FROM (
            SELECT q_round.*, paid.least, paid.most,
              CASE WHEN status <> 'completed' AND paid.parts > 0
                AND NOT (high IS NULL AND (low IS NULL OR paid.most IS NULL))
                THEN 1 ELSE 0 END AS is_less
            FROM q_round
            LEFT JOIN (\(parts)) AS paid ON paid.event = q_round.event
              AND paid.currency = q_round.currency
            WHERE exclusion IS NULL AND (is_debt = 0 OR status = 'completed')
          ) AS q_round
        ) AS counted
        WHERE is_less = 0 OR high IS NULL OR high > 0 AND (low IS NULL OR low <= high)
        UNION ALL
        SELECT company, 'secondary', currency, low, high, qualifier FROM q_round
        WHERE exclusion = 'secondary' AND status = 'completed' AND qualifier IS NOT NULL
        UNION ALL
        SELECT q_round.company, 'committed', put.unit, put.low, put.high, put.qualifier
        FROM q_round JOIN r_value AS put ON put.event = q_round.event
          AND put.attribute = 'investors' AND put.state = 'committed' AND put.qualifier IS NOT NULL
        WHERE q_round.exclusion IS NULL AND q_round.is_debt = 0 AND q_round.status = 'completed'
          AND NOT EXISTS (
            SELECT 1 FROM r_edge JOIN r_event AS part ON part.event = r_edge.event
              AND part.kind = 'funding' AND part.company = q_round.company
            WHERE r_edge.target = q_round.event AND r_edge.type = 'part-of'
          )
        """
    )
  }

  /// What the rounds of each company come to.
  private var totals: Step {
    Step(
      comment: "What the rounds of each company come to, one row a total and currency.",
      name: "funding_totals",
      query: """
        SELECT company, total, currency,
          CASE WHEN lows = 0 THEN NULL ELSE low END AS low,
          CASE WHEN lows = 0 OR highs = addends THEN high END AS high,
          CASE WHEN lows = 0 THEN '<=' WHEN highs < addends THEN '>='
            WHEN low = high AND abouts > 0 THEN '~' WHEN low = high THEN 'exact' ELSE '..' END
            AS qualifier
        FROM (
          SELECT company, total, currency, COUNT(*) AS addends, COUNT(low) AS lows,
            COUNT(high) AS highs, \(dialect.sum("COALESCE(low, 0)")) AS low,
            \(dialect.sum("high")) AS high,
            COUNT(CASE WHEN qualifier = '~' AND low = high THEN 1 END) AS abouts
          FROM q_addend WHERE low IS NOT NULL OR high IS NOT NULL
          GROUP BY company, total, currency
        ) AS summed
        WHERE \(Script.isCurrent)
        """
    )
  }

  /// What is not known of the rounds of each company.
  private var missing: Step {
    let letters = RoundType.allCases.map(\.rawValue).filter { $0.hasPrefix("series-") }
    let rows = letters.enumerated().map { "SELECT '\($1)' AS letter, \($0) AS place" }
    return Step(
      comment: "How many amounts are unknown, and which rounds there must have been.",
      name: "funding_unknown",
      query: """
        WITH letters AS (
          \(rows.joined(separator: " UNION ALL\n"))
        ), known AS (
          SELECT DISTINCT q_round.company, letters.letter, letters.place FROM q_round
          JOIN letters ON letters.letter = q_round.round WHERE q_round.status = 'completed'
        ), missing AS (
          SELECT top.company, letters.letter
          FROM (SELECT company, MAX(place) AS place FROM known GROUP BY company) AS top
          JOIN letters ON letters.place < top.place
          LEFT JOIN known ON known.company = top.company AND known.letter = letters.letter
          WHERE known.letter IS NULL
        )
        SELECT rounds.company, rounds.rounds, rounds.unknown, listed.missing
        FROM (
          SELECT company, COUNT(*) AS rounds, COUNT(
            CASE WHEN exclusion = 'unknown' AND status = 'completed' THEN 1 END) AS unknown
          FROM q_round GROUP BY company
        ) AS rounds
        LEFT JOIN (
          SELECT company, \(dialect.list("letter")) AS missing
          FROM (SELECT company, letter FROM missing ORDER BY company, letter) AS ordered
          GROUP BY company
        ) AS listed ON listed.company = rounds.company
        WHERE \(Script.isCurrent)
        """
    )
  }
}

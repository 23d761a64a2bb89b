import AlmanacModel

extension Script {
  var funding: [Step] { [holders, rounds] + apart + [amounts, totals, missing] }

  /// The round that holds the money of a part: one that is completed, or else of its own status.
  private var holders: Step {
    Step(
      comment: "The round that holds the money of a part.",
      name: "q_holder",
      query: """
        SELECT event, whole, is_apart FROM (
          SELECT part.event, whole.event AS whole,
            CASE WHEN part.status = 'completed' AND whole.status = 'completed'
              AND \(Script.isDebt("part")) <> \(Script.isDebt("whole"))
              AND part.raised_currency = whole.raised_currency THEN 1 ELSE 0 END AS is_apart,
            ROW_NUMBER() OVER (
              PARTITION BY part.event
              ORDER BY CASE WHEN whole.status = 'completed' THEN 0 ELSE 1 END, whole.event
            ) AS turn
          FROM q_whole
          JOIN r_event AS part ON part.event = q_whole.event AND part.kind = 'funding'
          JOIN r_event AS whole ON whole.event = q_whole.whole
            AND whole.status IN ('completed', part.status)
        ) AS held WHERE turn = 1
        """
    )
  }

  /// The rounds with why a total does not hold them.
  private var rounds: Step {
    Step(
      comment: "The rounds, and why a total does not hold one.",
      name: "q_round",
      query: """
        SELECT funding.event, funding.company, funding.status, funding.round,
          CASE WHEN \(Script.isDebt("funding")) THEN 1 ELSE 0 END AS is_debt,
          \(money("low")) AS low, \(money("high")) AS high, \(money("qualifier")) AS qualifier,
          \(money("currency")) AS currency,
          CASE WHEN funding.status IN ('cancelled', 'denied') THEN 'cancelled'
            WHEN NOT \(Script.isPrimary("funding")) THEN 'secondary'
            WHEN q_holder.is_apart = 0 THEN 'part'
            WHEN funding.status <> 'completed' AND later.event IS NOT NULL THEN 'lapsed'
            WHEN \(money("qualifier")) IS NULL THEN 'unknown' END AS exclusion
        FROM r_event AS funding
        LEFT JOIN q_holder ON q_holder.event = funding.event
        LEFT JOIN (
          SELECT DISTINCT r_edge.target AS event FROM r_edge
          JOIN r_event AS later ON later.event = r_edge.event AND later.kind = 'funding'
            AND later.status = 'completed'
          JOIN r_event AS target ON target.event = r_edge.target
            AND target.company = later.company
          WHERE r_edge.type = 'supersedes'
            OR r_edge.type = 'follows' AND target.status IN ('rumored', 'expected')
              AND target.kind = later.kind
        ) AS later ON later.event = funding.event
        WHERE funding.kind = 'funding'
        """
    )
  }

  /// Which counted parts are taken out of a completed whole: those that are lent where it is not, or
  /// the other way round, whatever lies between them.
  private var apart: [Step] {
    let first = """
      SELECT part.event AS part, whole.event, whole.is_debt
      FROM q_round AS part JOIN q_whole ON q_whole.event = part.event
      JOIN q_round AS whole ON whole.event = q_whole.whole AND whole.is_debt <> part.is_debt
      WHERE part.exclusion IS NULL AND part.qualifier IS NOT NULL
      """
    return [
      Step(comment: "The parts that a whole is counted without.", name: "q_apart_1", query: first)
    ]
      + (2...Rules.depth).map { level in
        Step(
          comment: "The same after \(level) levels.",
          name: "q_apart_\(level)",
          query: """
            SELECT part, event, is_debt FROM q_apart_\(level - 1)
            UNION
            SELECT below.part, whole.event, whole.is_debt FROM q_apart_\(level - 1) AS below
            JOIN q_whole ON q_whole.event = below.event
            JOIN q_round AS whole ON whole.event = q_whole.whole AND whole.is_debt = below.is_debt
            """
        )
      }
  }

  /// What a round brought in; of one that is not completed, or else what it was to bring in.
  private func money(_ column: String) -> String {
    """
    CASE WHEN funding.raised_qualifier IS NOT NULL THEN funding.raised_\(column)
      WHEN funding.status <> 'completed' THEN funding.target_\(column) END
    """
  }

  /// What each round adds to which total: of an open one what no completed part has brought in yet.
  private var amounts: Step {
    let parts = """
      SELECT event, currency, COUNT(*) AS parts, \(dialect.sum("COALESCE(low, 0)")) AS least,
        CASE WHEN COUNT(high) = COUNT(*) THEN \(dialect.sum("high")) END AS most
      FROM (
        SELECT q_whole.whole AS event, part.raised_currency AS currency, part.raised_low AS low,
          part.raised_high AS high
        FROM q_whole
        JOIN r_event AS part ON part.event = q_whole.event AND part.kind = 'funding'
          AND part.status = 'completed' AND part.raised_qualifier IS NOT NULL
        JOIN q_round AS whole ON whole.event = q_whole.whole AND whole.status <> 'completed'
        UNION ALL
        SELECT apart.event, part.currency, part.low, part.high
        FROM q_apart_\(Rules.depth) AS apart
        JOIN q_round AS part ON part.event = apart.part
        JOIN q_round AS whole ON whole.event = apart.event AND whole.status = 'completed'
      ) AS taken
      GROUP BY event, currency
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
              CASE WHEN paid.parts > 0 AND NOT (high IS NULL AND (low IS NULL OR paid.most IS NULL))
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
            SELECT 1 FROM q_whole JOIN r_event AS part ON part.event = q_whole.event
            WHERE q_whole.whole = q_round.event AND part.kind = 'funding'
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
        SELECT summed.company, summed.total, currency,
          CASE WHEN lows = 0 THEN NULL ELSE low END AS low,
          CASE WHEN lows = 0 OR highs = addends AND more.total IS NULL THEN high END AS high,
          CASE WHEN lows = 0 THEN '<='
            WHEN highs < addends OR more.total IS NOT NULL THEN '>='
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
        LEFT JOIN (
          SELECT DISTINCT company, exclusion_total AS total FROM (
            SELECT company, CASE WHEN exclusion = 'secondary' AND qualifier IS NULL THEN 'secondary'
              WHEN exclusion = 'unknown' AND is_debt = 1 THEN 'debt' END AS exclusion_total
            FROM q_round WHERE status = 'completed'
          ) AS missing WHERE exclusion_total IS NOT NULL
        ) AS more ON more.company = summed.company AND more.total = summed.total
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
            CASE WHEN exclusion = 'unknown' AND status = 'completed' AND is_debt = 0
              THEN 1 END) AS unknown
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

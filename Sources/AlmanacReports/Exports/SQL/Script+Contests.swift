/// The resolution as a script of SQL: steps that are tables, and views on the last of them.
package struct Script {
  let dialect: Dialect

  /// A script for an engine.
  package init(_ dialect: Dialect) { self.dialect = dialect }

  /// One step of a script.
  struct Step {
    let comment: String
    let name: String
    let query: String
  }

  /// The contests for each attribute of each phase, and what they leave undecided.
  var contests: [Step] {
    [
      Step(
        comment: "What is known and counts: neither deprecated nor of an older edition of a table.",
        name: "r_standing",
        query: """
          SELECT * FROM (
            SELECT claims.*,
              CASE WHEN table_key IS NULL THEN 1 ELSE RANK() OVER (
                PARTITION BY event, table_key ORDER BY published DESC NULLS FIRST, article DESC
              ) END AS edition
            FROM claims CROSS JOIN asked
            WHERE claims.rank > 0
              AND (asked.known_by IS NULL OR published <= \(dialect.day("asked.known_by")))
          ) AS known WHERE edition = 1
          """
      ),
      Step(
        comment: "What competes: no relay where its origin was opened.",
        name: "r_entry",
        query: """
          SELECT heard.*, MAX(rank) OVER contested AS best_rank,
            COUNT(*) OVER contested AS entries,
            CASE WHEN MIN(value) OVER contested = MAX(value) OVER contested THEN 0 ELSE 1 END
              AS differs
          FROM (
            SELECT r_standing.*,
              MAX(is_opened) OVER (PARTITION BY event, status, contest, voice) AS is_heard
            FROM r_standing
          ) AS heard
          WHERE is_relay = 0 OR is_heard = 0
          WINDOW contested AS (PARTITION BY event, status, contest)
          """
      ),
      Step(
        comment: "How many independent voices agree with a value.",
        name: "r_voices",
        query: """
          SELECT event, status, contest, value,
            CASE WHEN voices < ways THEN voices ELSE ways END AS voices
          FROM (
            SELECT one.event, one.status, one.contest, one.value,
              COUNT(DISTINCT other.voice) AS voices,
              COUNT(DISTINCT COALESCE(ways.way, other.voice)) AS ways
            FROM (
              SELECT DISTINCT event, status, contest, attribute, value, earliest, latest, low, high,
                unit
              FROM r_entry WHERE differs = 1
            ) AS one
            JOIN r_entry AS other ON other.event = one.event AND other.status = one.status
              AND other.contest = one.contest AND \(Rules.agrees("one", "other"))
            LEFT JOIN ways ON ways.article = other.article
            GROUP BY one.event, one.status, one.contest, one.value
          ) AS counted
          """
      ),
      chain, winner, rivals, open,
    ]
  }

  private static let entry = """
    event, status, contest, attribute, article, claim, rank, hand, value, earliest, latest, middle,
    low, high, qualifier, unit, investor, role, state, folded, grade, width
    """

  /// The best of each hand, and which of them refine the nearest.
  private var chain: Step {
    let compared = ["value", "earliest", "latest", "low", "high", "unit"]
    let before = [1, 2].flatMap { back in
      compared.map { "LAG(\($0), \(back)) OVER hands AS \($0)_\(back)" }
    }.joined(separator: ", ")
    return Step(
      comment: "The best of each hand by the order of preference, and which refine a nearer hand.",
      name: "r_chain",
      query: """
        SELECT linked.*,
          CASE WHEN level = MAX(CASE WHEN is_linked = 1 THEN level END)
            OVER (PARTITION BY event, status, contest) THEN 1 ELSE 0 END AS is_winner
        FROM (
          SELECT refined.*,
            CASE WHEN level = 1 THEN 1 WHEN level = 2 THEN is_second
              WHEN is_second_before = 1 THEN CASE WHEN \(Rules.refines("_1")) THEN 1 ELSE 0 END
              ELSE CASE WHEN \(Rules.refines("_2")) THEN 1 ELSE 0 END END AS is_linked
          FROM (
            SELECT second.*, LAG(is_second) OVER (PARTITION BY event, status, contest ORDER BY level)
              AS is_second_before
            FROM (
              SELECT near.*,
                CASE WHEN level = 2 AND \(Rules.refines("_1")) THEN 1 ELSE 0 END AS is_second
              FROM (
                SELECT best.*, ROW_NUMBER() OVER hands AS level, \(before)
                FROM (
                  SELECT entry.*, ROW_NUMBER() OVER (
                    PARTITION BY event, status, contest, hand ORDER BY \(Rules.preference)
                  ) AS place
                  FROM (
                    SELECT r_entry.*, r_voices.voices FROM r_entry
                    LEFT JOIN r_voices ON r_voices.event = r_entry.event
                      AND r_voices.status = r_entry.status AND r_voices.contest = r_entry.contest
                      AND r_voices.value = r_entry.value
                    WHERE entries > 1 AND rank = best_rank
                  ) AS entry
                ) AS best
                WHERE place = 1
                WINDOW hands AS (PARTITION BY event, status, contest ORDER BY hand DESC)
              ) AS near
            ) AS second
          ) AS refined
        ) AS linked
        """
    )
  }

  private var winner: Step {
    Step(
      comment: "What each phase shows of each attribute.",
      name: "r_winner",
      query: """
        SELECT \(Script.entry) FROM r_entry WHERE entries = 1
        UNION ALL
        SELECT \(Script.entry) FROM r_chain WHERE is_winner = 1
        """
    )
  }

  private var rivals: Step {
    Step(
      comment: "What cannot be right beside it, and whether anything but order decided against it.",
      name: "r_rival",
      query: """
        SELECT loser.event, loser.status, loser.attribute, loser.article, loser.claim,
          loser.earliest, loser.latest, loser.low, loser.high,
          CASE WHEN r_chain.event IS NULL THEN 0 ELSE 1 END AS is_undecided
        FROM r_entry AS loser
        JOIN r_winner AS winner ON winner.event = loser.event AND winner.status = loser.status
          AND winner.contest = loser.contest
          AND NOT (winner.article = loser.article AND winner.claim = loser.claim)
        LEFT JOIN r_chain ON r_chain.event = loser.event AND r_chain.status = loser.status
          AND r_chain.contest = loser.contest AND r_chain.is_linked = 1
          AND NOT (r_chain.article = loser.article AND r_chain.claim = loser.claim)
          AND \(Rules.isGroundless("r_chain", "loser"))
        WHERE loser.differs = 1 AND loser.attribute IN (\(Rules.comparable))
          AND \(Rules.excludes("winner", "loser"))
        """
    )
  }

  /// The days and amounts that undecided rivals of a phase leave open.
  private var open: Step {
    Step(
      comment: "The days and amounts that undecided rivals leave open.",
      name: "r_open",
      query: """
        SELECT event, status,
          SUM(is_date) AS dates, MIN(CASE WHEN is_date = 1 THEN earliest END) AS earliest,
          MAX(CASE WHEN is_date = 1 AND earliest IS NULL THEN 1 ELSE 0 END) AS is_open_start,
          MAX(CASE WHEN is_date = 1 THEN latest END) AS latest,
          MAX(CASE WHEN is_date = 1 AND latest IS NULL THEN 1 ELSE 0 END) AS is_open_end,
          SUM(is_amount) AS amounts, MIN(CASE WHEN is_amount = 1 THEN low END) AS low,
          MAX(CASE WHEN is_amount = 1 THEN high END) AS high,
          MIN(CASE WHEN is_amount = 1 AND low IS NULL THEN place END) AS open_low,
          MIN(CASE WHEN is_amount = 1 AND high IS NULL THEN place END) AS open_high
        FROM (
          SELECT r_rival.*,
            CASE WHEN attribute = 'date' THEN 1 ELSE 0 END AS is_date,
            CASE WHEN attribute IN ('amount', 'raised') THEN 1 ELSE 0 END AS is_amount,
            ROW_NUMBER() OVER (PARTITION BY event, status ORDER BY article, claim) AS place
          FROM r_rival WHERE is_undecided = 1
        ) AS undecided
        GROUP BY event, status
        """
    )
  }
}

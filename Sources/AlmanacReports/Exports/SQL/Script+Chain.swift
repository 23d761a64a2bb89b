extension Script {
  /// The contests between some values, and the best of each hand in them.
  ///
  /// - Parameters:
  ///   - votes: the step with the values.
  ///   - name: what the names of the steps begin with.
  ///   - comment: what the comments add.
  /// - Returns: the steps, the last of them the chains of refinement.
  func contested(by votes: String, _ name: String, comment: String) -> [Step] {
    [
      Step(
        comment: "What competes\(comment): no relay where its origin was opened.",
        name: "\(name)_entry",
        query: """
          SELECT heard.*, MAX(rank) OVER contested AS best_rank,
            COUNT(*) OVER contested AS entries,
            CASE WHEN MIN(value) OVER contested = MAX(value) OVER contested THEN 0 ELSE 1 END
              AS differs
          FROM (
            SELECT \(votes).*,
              MAX(is_opened) OVER (PARTITION BY event, status, contest, voice) AS is_heard
            FROM \(votes)
          ) AS heard
          WHERE is_relay = 0 OR is_heard = 0
          WINDOW contested AS (PARTITION BY event, status, contest)
          """
      ),
      Step(
        comment: "How many independent voices agree with a value\(comment).",
        name: "\(name)_voices",
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
              FROM \(name)_entry WHERE differs = 1
            ) AS one
            JOIN \(name)_entry AS other ON other.event = one.event AND other.status = one.status
              AND other.contest = one.contest AND \(Rules.agrees("one", "other"))
            LEFT JOIN ways ON ways.article = other.article
            GROUP BY one.event, one.status, one.contest, one.value
          ) AS counted
          """
      ),
      chain(name, comment: comment),
    ]
  }

  static let entry = """
    event, status, contest, attribute, article, claim, rank, hand, value, earliest, latest, middle,
    low, high, qualifier, unit, investor, role, state, folded, grade, width
    """

  /// The best of each hand, and which of them refine the nearest.
  private func chain(_ name: String, comment: String) -> Step {
    let compared = ["value", "earliest", "latest", "low", "high", "unit"]
    let before = [1, 2].flatMap { back in
      compared.map { "LAG(\($0), \(back)) OVER hands AS \($0)_\(back)" }
    }.joined(separator: ", ")
    return Step(
      comment:
        "The best of each hand by the order of preference, and which refine a nearer hand\(comment).",
      name: "\(name)_chain",
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
                    SELECT entered.*, r_voices.voices FROM \(name)_entry AS entered
                    LEFT JOIN \(name)_voices AS r_voices ON r_voices.event = entered.event
                      AND r_voices.status = entered.status AND r_voices.contest = entered.contest
                      AND r_voices.value = entered.value
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

  /// What each phase shows of each value that competes.
  var won: Step {
    Step(
      comment: "What each phase shows of each attribute but of what a price rests on.",
      name: "r_won",
      query: """
        SELECT \(Script.entry) FROM r_entry WHERE entries = 1
        UNION ALL
        SELECT \(Script.entry) FROM r_chain WHERE is_winner = 1
        """
    )
  }
}

extension Script {
  /// The points of each company's series, and why some take part in no step.
  var points: Step {
    let length = "\("COALESCE(%.day_max - %.day_min + 1, 99999999)")"
    func rank(_ row: String) -> [String] {
      [
        length.replacing("%", with: row),
        "CASE WHEN \(row).basis = 'post-money' THEN 0 ELSE 1 END", "\(row).place",
      ]
    }
    let (mine, theirs) = (rank("one"), rank("other"))
    return Step(
      comment: "The points of each series, and why some take part in no step.",
      name: "q_point",
      query: """
        SELECT one.*, CASE WHEN one.first_exclusion IS NOT NULL THEN one.first_exclusion
          WHEN EXISTS (
            SELECT 1 FROM q_kept AS other
            WHERE other.company = one.company AND other.event <> one.event
              AND other.first_exclusion IS NULL
              AND (one.date IS NULL OR other.date IS NOT NULL
                AND NOT COALESCE(one.day_max < other.day_min, FALSE)
                AND NOT COALESCE(other.day_max < one.day_min, FALSE)
                AND (\(mine[0]) > \(theirs[0]) OR \(mine[0]) = \(theirs[0])
                  AND (\(mine[1]) > \(theirs[1]) OR \(mine[1]) = \(theirs[1])
                    AND \(mine[2]) > \(theirs[2]))))
          ) THEN 'open-order' END AS exclusion
        FROM q_kept AS one
        """
    )
  }

  /// The prices that somebody paid, in groups of those of one round, or of several that have one of
  /// them in common; and the one that stands for each group.
  var kept: [Step] {
    let label = { (before: String) in
      """
      SELECT pair.company, pair.event, pair.root,
        MIN(pair.label) OVER (PARTITION BY pair.company, pair.event) AS label
      FROM (
        SELECT company, event, root, MIN(label) OVER (PARTITION BY company, root) AS label
        FROM (\(before)) AS before
      ) AS pair
      """
    }
    let pairs = """
      SELECT q_price.company, q_price.event, q_root.root, q_root.root AS label
      FROM q_price JOIN q_root ON q_root.event = q_price.event
      WHERE q_price.own_exclusion IS NULL
      """
    return [
      Step(
        comment: "The rounds that the paid prices are of; those with one in common have one label.",
        name: "q_group",
        query: (0..<4).reduce(pairs) { query, _ in label(query) }
      ),
      Step(
        comment: "The paid prices with the label of their group; what is of no round is alone.",
        name: "q_labeled",
        query: """
          SELECT DISTINCT q_price.company, q_price.event, q_price.currency, q_price.place,
            COALESCE(q_group.label, q_price.event) AS label
          FROM q_price LEFT JOIN q_group ON q_group.event = q_price.event
          WHERE q_price.own_exclusion IS NULL
          """
      ),
      Step(
        comment:
          "The same with the currency that most groups are in, and whether it is of the top.",
        name: "q_member",
        query: """
          SELECT q_labeled.*, home.currency AS home,
            CASE WHEN direct.event IS NULL THEN 0 ELSE 1 END AS is_direct
          FROM q_labeled
          LEFT JOIN (
            SELECT member.event FROM q_labeled AS member
            JOIN q_group ON q_group.company = member.company AND q_group.label = member.label
              AND q_group.root = member.event
            UNION
            SELECT member.event FROM q_labeled AS member
            JOIN r_edge ON r_edge.event = member.event AND r_edge.type = 'part-of'
            JOIN q_group ON q_group.company = member.company AND q_group.label = member.label
              AND q_group.root = r_edge.target
          ) AS direct ON direct.event = q_labeled.event
          JOIN (
            SELECT company, currency FROM (
              SELECT counted.*, ROW_NUMBER() OVER (
                PARTITION BY company ORDER BY groups DESC, currency
              ) AS turn
              FROM (
                SELECT company, currency, COUNT(DISTINCT label) AS groups
                FROM q_labeled GROUP BY company, currency
              ) AS counted
            ) AS ranked WHERE turn = 1
          ) AS home ON home.company = q_labeled.company
          """
      ),
      Step(
        comment:
          "Which prices nobody paid, and which are of a round that another price stands for.",
        name: "q_kept",
        query: """
          SELECT q_price.*, CASE WHEN own_exclusion IS NOT NULL THEN own_exclusion
            WHEN chosen.turn > 1 THEN 'same-round' END AS first_exclusion
          FROM q_price LEFT JOIN (
            SELECT event, ROW_NUMBER() OVER (
              PARTITION BY company, label
              ORDER BY is_direct DESC, CASE WHEN currency = home THEN 0 ELSE 1 END, place DESC
            ) AS turn
            FROM q_member
          ) AS chosen ON chosen.event = q_price.event
          """
      ),
    ]
  }

  /// The steps between the points that take part.
  var priceSteps: Step {
    let days = Script.magnitude("day_min - before_max", "day_max - before_min")
    let ratio = { (later: String, earlier: String) in
      """
      CASE WHEN same_currency = 1 AND \(earlier) > 0 AND \(later) >= 0
        THEN CAST(\(later) AS \(dialect.double)) / \(earlier) END
      """
    }
    func growth(_ multiple: String, _ days: String) -> String {
      "(" + dialect.power(multiple, "365.25 / \(days)") + " - 1) * 100"
    }
    func annualized(_ multiple: String, _ isLess: String) -> String {
      let (one, other) = (growth(multiple, "days_min"), growth(multiple, "days_max"))
      return """
        CASE WHEN days_min >= 365 AND days_max IS NOT NULL AND \(multiple) IS NOT NULL
          THEN CASE WHEN \(one) \(isLess) \(other) THEN \(one) ELSE \(other) END END
        """
    }
    return Step(
      comment: "Valuations and how each changed; ORDER BY company, place.",
      name: "valuation_steps",
      query: """
        SELECT stepped.*, \(annualized("multiple_low", "<")) AS annualized_low,
          \(annualized("multiple_high", ">")) AS annualized_high,
          CASE WHEN is_consecutive = 1 THEN \(ratio("pre_low", "before_high")) END
            AS pre_multiple_low,
          CASE WHEN is_consecutive = 1 THEN \(ratio("pre_high", "before_low")) END
            AS pre_multiple_high
        FROM (
          SELECT counted.*,
            CASE WHEN same_currency = 1 THEN low - before_high END AS change_low,
            CASE WHEN same_currency = 1 THEN high - before_low END AS change_high,
            \(ratio("low", "before_high")) AS multiple_low,
            \(ratio("high", "before_low")) AS multiple_high,
            \(days.min) AS days_min, \(days.max) AS days_max,
            CASE WHEN before_basis = 'post-money' AND basis = 'post-money' AND rounds = 1
              AND pre_currency = currency THEN 1 ELSE 0 END AS is_consecutive
          FROM (
            SELECT linked.*, CASE WHEN before_currency = currency THEN 1 ELSE 0 END
                AS same_currency,
              1 + (
                SELECT COUNT(*) FROM q_unpriced AS between_
                WHERE between_.company = linked.company
                  AND linked.before_max < between_.day_min AND between_.day_max < linked.day_min
              ) AS rounds
            FROM (
              SELECT q_point.event, company, place, basis, status, date, day_min, day_max,
                amount_low, amount_high, low, high, qualifier, currency, pre_low, pre_high,
                pre_currency, exclusion, \(before)
              FROM q_point
              WINDOW series AS (
                PARTITION BY company, CASE WHEN exclusion IS NULL THEN 1 ELSE 0 END ORDER BY place
              )
            ) AS linked
          ) AS counted
        ) AS stepped
        WHERE \(Script.isCurrent)
        """
    )
  }

  private var before: String {
    ["event", "basis", "low", "high", "currency", "day_min", "day_max"].map { column in
      let name = "before_" + column.replacing("day_", with: "")
      return "CASE WHEN exclusion IS NULL THEN LAG(\(column == "event" ? "q_point.event" : column))"
        + " OVER series END AS "
        + (column == "low" ? "before_low" : column == "high" ? "before_high" : name)
    }.joined(separator: ",\n")
  }

  /// The completed primary rounds that no price which somebody paid is known of.
  var unpriced: Step {
    Step(
      comment: "The completed primary rounds that no price which somebody paid is known of.",
      name: "q_unpriced",
      query: """
        SELECT funding.event, funding.company, funding.day_min, funding.day_max
        FROM r_event AS funding
        WHERE funding.kind = 'funding' AND funding.status = 'completed' AND funding.date IS NOT NULL
          AND \(Script.isPrimary("funding")) AND NOT \(Script.isDebt("funding"))
          AND NOT EXISTS (SELECT 1 FROM q_whole WHERE q_whole.event = funding.event)
          AND NOT EXISTS (
            SELECT 1 FROM q_price AS priced JOIN q_root ON q_root.event = priced.event
            WHERE q_root.root = funding.event AND priced.company = funding.company
              AND priced.own_exclusion IS NULL
          )
        """
    )
  }
}

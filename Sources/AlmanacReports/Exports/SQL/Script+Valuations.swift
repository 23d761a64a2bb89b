import AlmanacModel

extension Script {
  private static var isPaid: String {
    "basis IN ("
      + Basis.allCases.filter(\.isPaid).map { "'\($0.rawValue)'" }
      .joined(separator: ", ") + ")"
  }

  /// Whether a round is of new money.
  static func isPrimary(_ row: String) -> String {
    let others = RoundType.allCases.filter { !$0.isPrimary }.map { "'\($0.rawValue)'" }
    return "COALESCE(\(row).round, '') NOT IN (\(others.joined(separator: ", ")))"
  }

  /// Whether a round is lent.
  static func isDebt(_ row: String) -> String {
    let debts = RoundType.allCases.filter(\.isDebt).map { "'\($0.rawValue)'" }
    return "COALESCE(\(row).round, '') IN (\(debts.joined(separator: ", ")))"
  }

  var valuations: [Step] { wholes + [prices, kept, points, unpriced, steps] }

  /// What rounds and valuations are part of, and the round at the top.
  private var wholes: [Step] {
    let levels = Array(1...Rules.depth)
    let joins = levels.map {
      "LEFT JOIN q_whole AS whole_\($0) ON whole_\($0).event = "
        + ($0 == 1 ? "start.root" : "whole_\($0 - 1).whole")
    }
    let found = levels.reversed().map { "whole_\($0).whole" } + ["start.root"]
    return [
      Step(
        comment: "The round of its company that a round or a valuation is part of.",
        name: "q_whole",
        query: """
          SELECT part.event, MIN(whole.event) AS whole
          FROM r_event AS part
          JOIN r_edge ON r_edge.event = part.event AND r_edge.type = 'part-of'
          JOIN r_event AS whole ON whole.event = r_edge.target AND whole.kind = 'funding'
            AND whole.company = part.company
          WHERE part.kind IN ('funding', 'valuation')
          GROUP BY part.event
          """
      ),
      Step(
        comment: "The round at the top of what they are part of.",
        name: "q_root",
        query: """
          SELECT start.event, \("COALESCE(\(found.joined(separator: ", ")))") AS root, start.whole
          FROM (
            SELECT r_event.event, q_whole.whole,
              CASE WHEN kind = 'funding' THEN r_event.event ELSE q_whole.whole END AS root
            FROM r_event LEFT JOIN q_whole ON q_whole.event = r_event.event
            WHERE kind IN ('funding', 'valuation')
          ) AS start
          \(joins.joined(separator: "\n"))
          """
      ),
    ]
  }

  /// The valuations, and those that rounds imply which no valuation is part of.
  private var prices: Step {
    let isDerived = """
      pre_money_qualifier IS NULL AND post_money_currency = raised_currency
        AND post_money_low = post_money_high AND raised_low = raised_high
        AND post_money_low > raised_low
      """
    let pre = """
      SELECT event, company, date, earliest, latest, status, day_min, day_max, kind,
        post_money_low, post_money_high, post_money_qualifier, post_money_currency,
        CASE WHEN \(isDerived) THEN post_money_low - raised_low ELSE pre_money_low END AS pre_low,
        CASE WHEN \(isDerived) THEN post_money_low - raised_low ELSE pre_money_high END AS pre_high,
        CASE WHEN \(isDerived) THEN post_money_currency ELSE pre_money_currency END AS pre_currency
      FROM r_event WHERE kind = 'funding'
      """
    return Step(
      comment: "The valuations, and those that rounds imply.",
      name: "q_price",
      query: """
        SELECT priced.*, q_root.root, q_root.whole,
          CASE WHEN priced.event = q_root.root OR q_root.whole = q_root.root THEN 1 ELSE 0 END
            AS is_direct,
          ROW_NUMBER() OVER (PARTITION BY company ORDER BY \(Script.order("priced"))) AS place
        FROM (
          SELECT valued.event, valued.company, valued.date, valued.earliest, valued.latest,
            valued.day_min, valued.day_max, valued.status, COALESCE(valued.basis, 'unspecified') AS basis,
            valued.headline_low AS amount_low, valued.headline_high AS amount_high,
            valued.low, valued.high, valued.qualifier, valued.currency, round.pre_low,
            round.pre_high, round.pre_currency
          FROM r_event AS valued
          LEFT JOIN (
            SELECT event, MIN(target) AS target FROM r_edge WHERE type = 'part-of' GROUP BY event
          ) AS first_part ON first_part.event = valued.event
          LEFT JOIN (\(pre)) AS round ON round.event = first_part.target
            AND round.company = valued.company
          WHERE valued.kind = 'valuation' AND valued.amount_qualifier IS NOT NULL
          UNION ALL
          SELECT round.event, round.company, round.date, round.earliest, round.latest,
            round.day_min, round.day_max, round.status, 'post-money', post_money_low,
            post_money_high, post_money_low, post_money_high, post_money_qualifier,
            post_money_currency, pre_low, pre_high, pre_currency
          FROM (\(pre)) AS round
          LEFT JOIN q_whole ON q_whole.event = round.event
          LEFT JOIN (
            SELECT DISTINCT r_edge.target, stated.company FROM r_edge
            JOIN r_event AS stated ON stated.event = r_edge.event
            WHERE r_edge.type = 'part-of' AND stated.kind = 'valuation'
              AND stated.amount_qualifier IS NOT NULL
              AND COALESCE(stated.basis, 'unspecified') <> 'ask'
          ) AS covered ON covered.target = round.event AND covered.company = round.company
          WHERE post_money_qualifier IS NOT NULL AND q_whole.event IS NULL
            AND covered.target IS NULL
        ) AS priced
        LEFT JOIN q_root ON q_root.event = priced.event
        """
    )
  }

  /// The points of each company's series, and why some take part in no step.
  private var points: Step {
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

  /// The prices without those that nobody paid and those of a round that another price stands for.
  private var kept: Step {
    Step(
      comment: "Which prices nobody paid, and which are of a round that another price stands for.",
      name: "q_kept",
      query: """
        SELECT grouped.*, CASE WHEN own_exclusion IS NOT NULL THEN own_exclusion
          WHEN root IS NOT NULL AND ROW_NUMBER() OVER (
            PARTITION BY company, own_exclusion, COALESCE(root, event)
            ORDER BY is_direct DESC, place DESC
          ) > 1 THEN 'same-round' END AS first_exclusion
        FROM (
          SELECT q_price.*, CASE WHEN NOT \(Script.isPaid) THEN 'unpaid'
            WHEN status <> 'completed' THEN 'not-completed' END AS own_exclusion
          FROM q_price
        ) AS grouped
        """
    )
  }

  /// The steps between the points that take part.
  private var steps: Step {
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

  /// The completed primary rounds that no point gives a price of.
  private var unpriced: Step {
    Step(
      comment: "The completed primary rounds that no point gives a price of.",
      name: "q_unpriced",
      query: """
        SELECT round.event, round.company, round.day_min, round.day_max
        FROM r_event AS round
        JOIN q_root ON q_root.event = round.event AND q_root.root = round.event
        WHERE round.kind = 'funding' AND round.status = 'completed' AND round.date IS NOT NULL
          AND \(Script.isPrimary("round")) AND NOT \(Script.isDebt("round"))
          AND NOT EXISTS (
            SELECT 1 FROM q_price AS priced
            WHERE priced.root = round.event AND priced.company = round.company
          )
        """
    )
  }
}

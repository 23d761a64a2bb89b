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
    return "(COALESCE(\(row).round, '') NOT IN (\(others.joined(separator: ", "))))"
  }

  /// Whether a round is lent.
  static func isDebt(_ row: String) -> String {
    let debts = RoundType.allCases.filter(\.isDebt).map { "'\($0.rawValue)'" }
    return "(COALESCE(\(row).round, '') IN (\(debts.joined(separator: ", "))))"
  }

  var valuations: [Step] { wholes + [prices] + kept + [points, unpriced, priceSteps] }

  /// What rounds and valuations are part of, and the rounds at the top.
  private var wholes: [Step] {
    let levels = Array(1...Rules.depth)
    let joins = levels.map {
      "LEFT JOIN q_whole AS whole_\($0) ON whole_\($0).event = "
        + ($0 == 1 ? "start.root" : "whole_\($0 - 1).whole")
    }
    let found = levels.reversed().map { "whole_\($0).whole" } + ["start.root"]
    return [
      Step(
        comment: "The rounds of its company that a round or a valuation is part of.",
        name: "q_whole",
        query: """
          SELECT part.event, whole.event AS whole
          FROM r_event AS part
          JOIN r_edge ON r_edge.event = part.event AND r_edge.type = 'part-of'
          JOIN r_event AS whole ON whole.event = r_edge.target AND whole.kind = 'funding'
            AND whole.company = part.company
          WHERE part.kind IN ('funding', 'valuation')
          """
      ),
      Step(
        comment: "The rounds at the top of what they are part of.",
        name: "q_root",
        query: """
          SELECT DISTINCT start.event, COALESCE(\(found.joined(separator: ", "))) AS root
          FROM (
            SELECT r_event.event,
              CASE WHEN kind = 'funding' THEN r_event.event ELSE q_whole.whole END AS root
            FROM r_event
            LEFT JOIN q_whole ON q_whole.event = r_event.event AND r_event.kind = 'valuation'
            WHERE kind IN ('funding', 'valuation')
          ) AS start
          \(joins.joined(separator: "\n"))
          WHERE start.root IS NOT NULL
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
        SELECT priced.*, CASE WHEN NOT \(Script.isPaid) THEN 'unpaid'
            WHEN status <> 'completed' THEN 'not-completed' END AS own_exclusion,
          ROW_NUMBER() OVER (
            PARTITION BY company ORDER BY \(Script.middleOrder("priced"))
          ) AS place
        FROM (
          SELECT valued.event, valued.company, valued.date, valued.earliest, valued.latest,
            valued.day_min, valued.day_max, valued.status, COALESCE(valued.basis, 'unspecified') AS basis,
            valued.headline_low AS amount_low, valued.headline_high AS amount_high,
            valued.low, valued.high, valued.qualifier, valued.currency, funding.pre_low,
            funding.pre_high, funding.pre_currency
          FROM r_event AS valued
          LEFT JOIN (
            SELECT event, MIN(target) AS target FROM r_edge WHERE type = 'part-of' GROUP BY event
          ) AS first_part ON first_part.event = valued.event
          LEFT JOIN (\(pre)) AS funding ON funding.event = first_part.target
            AND funding.company = valued.company
          WHERE valued.kind = 'valuation' AND valued.amount_qualifier IS NOT NULL
          UNION ALL
          SELECT funding.event, funding.company, funding.date, funding.earliest, funding.latest,
            funding.day_min, funding.day_max, funding.status, 'post-money', post_money_low,
            post_money_high, post_money_low, post_money_high, post_money_qualifier,
            post_money_currency, pre_low, pre_high, pre_currency
          FROM (\(pre)) AS funding
          WHERE post_money_qualifier IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM q_whole WHERE q_whole.event = funding.event)
            AND NOT EXISTS (
              SELECT 1 FROM r_edge JOIN r_event AS stated ON stated.event = r_edge.event
              WHERE r_edge.target = funding.event AND r_edge.type = 'part-of'
                AND stated.kind = 'valuation' AND stated.company = funding.company
                AND stated.amount_currency = funding.post_money_currency
                AND COALESCE(stated.basis, 'unspecified') NOT IN ('ask', 'pre-money')
                AND stated.status IN ('completed', funding.status)
            )
        ) AS priced
        """
    )
  }
}

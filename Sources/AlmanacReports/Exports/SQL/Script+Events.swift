import AlmanacModel

extension Script {
  /// The values of events and the ends that parts share with their wholes.
  var events: [Step] {
    [spans, offers, bases, backers, values, edges] + ends + [titles, counts, resolved, phasesNow]
  }

  /// What phases leave open of days and amounts, undecided rivals included.
  private var spans: Step {
    Step(
      comment: "The phases with every day and amount that they leave open.",
      name: "r_span",
      query: """
        SELECT r_life.*, price.attribute AS priced_as, price.unit AS currency,
          price.low AS price_low, price.high AS price_high, price.qualifier AS price_qualifier,
          CASE WHEN COALESCE(r_open.dates, 0) > 0 AND r_life.is_bounded = 0 THEN
            CASE WHEN r_open.is_open_start = 0 THEN
              CASE WHEN r_open.earliest < r_life.earliest THEN r_open.earliest
                ELSE r_life.earliest END END
            ELSE r_life.earliest END AS day_min,
          CASE WHEN COALESCE(r_open.dates, 0) > 0 AND r_life.is_bounded = 0 THEN
            CASE WHEN r_open.is_open_end = 0 THEN
              CASE WHEN r_open.latest > r_life.latest THEN r_open.latest
                WHEN r_life.latest IS NULL THEN NULL ELSE r_life.latest END END
            ELSE r_life.latest END AS day_max,
          COALESCE(r_open.amounts, 0) AS rival_amounts,
          r_open.low AS rival_low, r_open.high AS rival_high,
          CASE WHEN COALESCE(r_open.amounts, 0) = 0 THEN 'none'
            WHEN price.low IS NULL THEN 'low' WHEN price.high IS NULL THEN 'high'
            WHEN r_open.open_low IS NOT NULL
              AND (r_open.open_high IS NULL OR r_open.open_low < r_open.open_high) THEN 'low'
            WHEN r_open.open_high IS NOT NULL THEN 'high' ELSE 'none' END AS open_side
        FROM r_life
        LEFT JOIN r_open ON r_open.event = r_life.event AND r_open.status = r_life.status
        LEFT JOIN (
          SELECT * FROM (
            SELECT r_winner.*, ROW_NUMBER() OVER (
              PARTITION BY event, status ORDER BY \(Script.priced("attribute"))
            ) AS place
            FROM r_winner WHERE attribute IN ('amount', 'raised', 'target')
          ) AS priced WHERE place = 1
        ) AS price ON price.event = r_life.event AND price.status = r_life.status
        """
    )
  }

  /// The order in which attributes give an event its headline amount.
  private static func priced(_ attribute: String) -> String {
    "CASE \(attribute) WHEN 'amount' THEN 1 WHEN 'raised' THEN 2 ELSE 3 END"
  }

  /// What each event shows of each attribute, and which phase gives it.
  private var values: Step {
    let columns =
      "earliest, latest, low, high, qualifier, unit, investor, role, state, folded"
    return Step(
      comment: "What each event shows of each attribute, and which phase gives it.",
      name: "r_value",
      query: """
        SELECT event, status, contest, attribute, value, \(columns)
        FROM (
          SELECT given.*, MIN(turn) OVER (PARTITION BY event, attribute) AS first_turn
          FROM (
            SELECT event, status, contest, attribute, value, \(columns), turn
            FROM r_offer
            WHERE attribute NOT IN ('status', 'basis', 'investors')
              AND (turn = 0 OR attribute <> 'title')
              AND (turn = 0 OR attribute <> 'date' OR looks_ahead = 0)
            UNION ALL
            SELECT event, status, 'date', 'date', date, earliest, latest, NULL, NULL, NULL, NULL,
              NULL, NULL, NULL, NULL, turn
            FROM r_life
            WHERE is_bounded = 1 AND turn IS NOT NULL AND (turn = 0 OR looks_ahead = 0)
          ) AS given
        ) AS turns
        WHERE turn = first_turn
        UNION ALL
        SELECT event, status, contest, attribute, value, \(columns) FROM r_basis
        UNION ALL
        SELECT event, status, contest, attribute, value, \(columns) FROM r_backer
        """
    )
  }

  private var edges: Step {
    Step(
      comment: "The edges of events.",
      name: "r_edge",
      query: """
        SELECT DISTINCT relations.event, relations.type, relations.target
        FROM relations
        JOIN r_standing ON r_standing.article = relations.article
          AND r_standing.claim = relations.claim AND r_standing.contest = 'title'
        """
    )
  }

  /// How many claims speak of an event, in how many articles, and since when the newest is known.
  private var counts: Step {
    Step(
      comment: "How many claims and articles speak of an event, and the newest day of them.",
      name: "r_count",
      query: """
        SELECT every.event, every.claims, standing.articles, standing.newest
        FROM (
          SELECT event, COUNT(*) AS claims FROM claims CROSS JOIN asked
          WHERE contest = 'title'
            AND (asked.known_by IS NULL OR published <= \(dialect.day("asked.known_by")))
          GROUP BY event
        ) AS every
        JOIN (
          SELECT event, COUNT(DISTINCT article) AS articles,
            CASE WHEN COUNT(*) = COUNT(published) THEN MAX(published) END AS newest
          FROM r_standing WHERE contest = 'title' GROUP BY event
        ) AS standing ON standing.event = every.event
        """
    )
  }
}

import AlmanacModel

extension Script {
  /// The ends that parts share with what they are part of, one level of wholes after another.
  var ends: [Step] {
    [
      Step(
        comment: "Where each event stands by its own claims.",
        name: "r_own",
        query: "SELECT event, status FROM r_life WHERE turn = 0"
      ),
      Step(
        comment: "The parts that no claim of their own completes, with what they are part of.",
        name: "r_part",
        query: """
          SELECT r_edge.event, r_own.status, r_edge.target AS whole
          FROM r_edge JOIN r_own ON r_own.event = r_edge.event
          WHERE r_edge.type = 'part-of' AND NOT EXISTS (
            SELECT 1 FROM r_life WHERE r_life.event = r_edge.event AND r_life.status = 'completed'
          )
          """
      ),
      Step(
        comment: "The end of each part before its wholes are asked.",
        name: "r_end_0",
        query: "SELECT DISTINCT event, status, event AS source FROM r_part"
      ),
    ] + (1...Rules.depth).map(end) + [
      Step(
        comment: "The parts that share the end of a whole, and the event whose end it is.",
        name: "r_ended",
        query: """
          SELECT last.event, last.status, last.source
          FROM r_end_\(Rules.depth) AS last WHERE last.source <> last.event
          """
      )
    ]
  }

  /// One level: each part takes the end of what it is part of, in the order of the wholes' keys.
  private func end(_ level: Int) -> Step {
    Step(
      comment: "The ends after \(level) level\(level == 1 ? "" : "s") of wholes.",
      name: "r_end_\(level)",
      query: """
        SELECT own.event, COALESCE(taken.status, own.status) AS status,
          COALESCE(taken.source, own.event) AS source
        FROM r_end_0 AS own
        LEFT JOIN (
          SELECT event, status, source, ROW_NUMBER() OVER (
            PARTITION BY event ORDER BY whole DESC
          ) AS place
          FROM (
            SELECT ended.*, LAG(status) OVER (PARTITION BY event ORDER BY whole) AS before
            FROM (
              SELECT r_part.event, r_part.status AS first_status, r_part.whole,
                COALESCE(part.status, r_own.status) AS status,
                COALESCE(part.source, r_part.whole) AS source
              FROM r_part
              JOIN r_own ON r_own.event = r_part.whole
              LEFT JOIN r_end_\(level - 1) AS part ON part.event = r_part.whole
              WHERE COALESCE(part.status, r_own.status) IN ('cancelled', 'denied')
            ) AS ended
          ) AS changes
          WHERE status <> COALESCE(before, first_status)
        ) AS taken ON taken.event = own.event AND taken.place = 1
        """
    )
  }

  /// The name of a round that no source names: of who led it, or put money into it; and that of a deal
  /// which is named by its parties.
  var titles: Step {
    let nouns = RoundType.allCases.compactMap { type in
      type.commonNoun.map {
        "SELECT '\(type.rawValue)' AS round, '\(type.title)' AS title, '\($0)' AS noun,"
          + " '\($0.capitalizedFirst)' AS start"
      }
    }
    let words = "replace(\(dialect.behind("funding.event", "length(part.whole) + 1")), '-', ' ')"
    return Step(
      comment:
        "The names of rounds that no source names, and of deals that are named by their parties.",
      name: "r_title",
      query: """
        SELECT funding.event, CASE WHEN backers.event IS NULL THEN funding.title
          WHEN backers.count_of = 1 THEN first_name || ' ' || funding.noun
          WHEN backers.count_of = 2
            THEN funding.start || ' of ' || first_name || ' and ' || second_name
          WHEN backers.valued = 1 THEN funding.start || ' of ' || first_name || ' and '
            || CAST(backers.count_of - 1 AS \(dialect.text)) || ' more'
          ELSE funding.start || ' of ' || first_name || ', ' || second_name || ' and '
            || CAST(backers.count_of - 2 AS \(dialect.text)) || ' more' END
          || CASE WHEN part.whole IS NULL THEN ''
            WHEN substr(funding.event, 1, CAST(length(part.whole) + 1 AS INT)) = part.whole || '-'
              AND lower(\(words)) <> upper(\(words)) THEN ', ' || \(words)
            ELSE ', part' END AS title
        FROM (
          SELECT named.event, nouns.noun, nouns.start, nouns.title
          FROM r_value AS named
          LEFT JOIN r_value AS typed ON typed.event = named.event AND typed.contest = 'round'
          JOIN (\(nouns.joined(separator: " UNION ALL "))) AS nouns
            ON nouns.round = COALESCE(typed.value, '\(RoundType.undisclosed.rawValue)')
            AND nouns.title = named.value
          WHERE named.contest = 'title' AND named.event LIKE '%/funding/%'
        ) AS funding
        LEFT JOIN (
          SELECT event, COUNT(*) AS count_of, SUM(CASE WHEN class = 2 THEN 1 ELSE 0 END) AS valued,
            MAX(CASE WHEN place = 1 THEN investor END) AS first_name,
            MAX(CASE WHEN place = 2 THEN investor END) AS second_name
          FROM (
            SELECT ranked.*, ROW_NUMBER() OVER (
              PARTITION BY event ORDER BY class, CASE WHEN class = 2 AND high IS NULL THEN 1 ELSE 0 END DESC,
                CASE WHEN class = 2 THEN high END DESC NULLS LAST, investor
            ) AS place
            FROM (
              SELECT classed.*, MIN(class) OVER (PARTITION BY event) AS best
              FROM (
                SELECT event, investor, high, CASE WHEN role = 'lead' THEN 1
                  WHEN qualifier IS NOT NULL THEN 2 ELSE 3 END AS class
                FROM r_value WHERE attribute = 'investors'
              ) AS classed
            ) AS ranked
            WHERE class = 1 OR best > 1
          ) AS placed
          GROUP BY event
        ) AS backers ON backers.event = funding.event
        LEFT JOIN (
          SELECT event, MIN(target) AS whole FROM r_edge WHERE type = 'part-of' GROUP BY event
        ) AS part ON part.event = funding.event
        WHERE backers.event IS NOT NULL OR part.whole IS NOT NULL
        UNION ALL
        \(dealTitles)
        """
    )
  }

  /// The name that type and parties make of a deal, where the claim that names it has no other name.
  private var dealTitles: String {
    let types = DealType.allCases.map {
      "SELECT '\($0.rawValue)' AS deal, '\($0.title)' AS title, '\($0.start)' AS start"
    }.joined(separator: " UNION ALL ")
    func title(_ type: String, _ parties: String) -> String {
      """
      CASE WHEN \(parties) IS NULL THEN \(type).title
        ELSE \(type).start || replace(\(parties), '; ', ', ') END
      """
    }
    return """
      SELECT named.event, \(title("present", "parties.value")) AS title
        FROM r_offer AS named
        JOIN r_standing AS own_deal ON own_deal.event = named.event
          AND own_deal.article = named.article AND own_deal.claim = named.claim
          AND own_deal.contest = 'deal'
        JOIN (\(types)) AS own ON own.deal = own_deal.value
        LEFT JOIN r_standing AS own_parties ON own_parties.event = named.event
          AND own_parties.article = named.article AND own_parties.claim = named.claim
          AND own_parties.contest = 'parties'
        JOIN r_value AS typed ON typed.event = named.event AND typed.contest = 'deal'
        JOIN (\(types)) AS present ON present.deal = typed.value
        LEFT JOIN r_value AS parties ON parties.event = named.event AND parties.contest = 'parties'
        WHERE named.contest = 'title' AND named.turn = 0
          AND named.value = \(title("own", "own_parties.value"))
      """
  }
}

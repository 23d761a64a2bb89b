import AlmanacModel

extension Script {
  /// What a value that competes carries beside itself.
  private static let vote = """
    event, status, article, claim, rank, hand, voice, is_opened, is_relay, published, earliest,
    latest, middle, low, high, qualifier, unit, investor, role, state, folded
    """

  /// The amount in the text of an investor's part.
  private func worth(_ role: String, _ state: String) -> String {
    dialect.behind("value", "length(\(role)) + length(COALESCE(\(state), '-')) + 2")
  }

  /// The text of an investor's part.
  private static func part(_ role: String, _ state: String, _ worth: String) -> String {
    "\(role) || ' ' || COALESCE(\(state), '-') || ' ' || COALESCE(\(worth), '-')"
  }

  /// The values that compete: role, amount and state of an investor each by itself; what a price
  /// rests on comes after the price.
  var votes: Step {
    let lead = Investor.Role.lead.rawValue
    return Step(
      comment:
        "The values that compete: role, amount and state of an investor each by itself; what a price rests on comes after the price.",
      name: "r_vote",
      query: """
        SELECT \(Script.vote), contest, attribute, value, grade, width FROM r_standing
        WHERE attribute NOT IN ('basis', 'investors')
        UNION ALL
        SELECT \(Script.vote), contest, attribute, role,
          CASE WHEN role = '\(lead)' THEN 1 ELSE 0 END, 0
        FROM r_standing WHERE attribute = 'investors'
        UNION ALL
        SELECT \(Script.vote), 'amount of ' || contest, 'investors_amount',
          \(worth("role", "state")), grade, width
        FROM r_standing WHERE attribute = 'investors' AND qualifier IS NOT NULL
        UNION ALL
        SELECT \(Script.vote), 'state of ' || contest, 'investors_state', state, 0, 0
        FROM r_standing WHERE attribute = 'investors' AND state IS NOT NULL
        """
    )
  }

  /// What claims say that a price rests on, where they say it of the price that is shown; that it is
  /// not specified only where none of them does.
  var basisVotes: Step {
    Step(
      comment: "What claims say that the price which is shown rests on.",
      name: "r_basis_vote",
      query: """
        SELECT \(Script.vote), contest, attribute, value, grade, width FROM (
          SELECT told.*, MAX(is_said) OVER (PARTITION BY event, status) AS most FROM (
            SELECT basis.*, CASE WHEN basis.value = '\(Basis.unspecified.rawValue)' THEN 0
                WHEN amount.event IS NULL OR price.event IS NULL
                  OR \(Rules.agrees("amount", "price")) THEN 1 END AS is_said
            FROM r_standing AS basis
            LEFT JOIN r_standing AS amount ON amount.event = basis.event
              AND amount.article = basis.article AND amount.claim = basis.claim
              AND amount.contest = 'amount'
            LEFT JOIN r_won AS price ON price.event = basis.event AND price.status = basis.status
              AND price.contest = 'amount'
            WHERE basis.contest = 'basis'
          ) AS told
        ) AS counted WHERE is_said = most
        """
    )
  }

  /// What each phase shows of each attribute, an investor's part put together.
  var winner: Step {
    let columns = [
      "event", "status", "contest", "attribute", "article", "claim", "rank", "hand",
    ]
    return Step(
      comment: "What each phase shows of each attribute, an investor's part put together.",
      name: "r_winner",
      query: """
        SELECT \(Script.entry) FROM r_won
        WHERE attribute NOT IN ('investors', 'investors_amount', 'investors_state')
        UNION ALL
        SELECT \(Script.entry) FROM r_basis_entry WHERE entries = 1
        UNION ALL
        SELECT \(Script.entry) FROM r_basis_chain WHERE is_winner = 1
        UNION ALL
        SELECT \(columns.joined(separator: ", ")),
          \(Script.part("role", "state", "worth")) AS value, earliest, latest, middle, low, high,
          qualifier, unit, investor, role, state, folded, grade, width
        FROM (
          SELECT \(columns.map { "named." + $0 }.joined(separator: ", ")),
            named.earliest, named.latest, named.middle, named.investor, named.role, named.folded,
            named.grade, named.width, amount.value AS worth, amount.low, amount.high,
            amount.qualifier, amount.unit,
            CASE WHEN told.event IS NULL THEN NULL
              WHEN amount.event IS NULL OR told.qualifier IS NULL THEN told.state
              WHEN told.unit <> amount.unit THEN amount.state
              WHEN \(Rules.excludes("told", "amount")) THEN amount.state
              ELSE told.state END AS state
          FROM r_won AS named
          LEFT JOIN r_won AS amount ON amount.event = named.event AND amount.status = named.status
            AND amount.contest = 'amount of ' || named.contest
          LEFT JOIN r_won AS told ON told.event = named.event AND told.status = named.status
            AND told.contest = 'state of ' || named.contest
          WHERE named.attribute = 'investors'
        ) AS parts
        """
    )
  }

  /// The phases' values with the turn in which they are asked.
  var offers: Step {
    Step(
      comment: "What each phase offers the event, with the turn in which it is asked.",
      name: "r_offer",
      query: """
        SELECT r_winner.*, r_life.turn, r_life.looks_ahead, present.status AS present
        FROM r_winner
        JOIN r_life ON r_life.event = r_winner.event AND r_life.status = r_winner.status
        JOIN r_life AS present ON present.event = r_winner.event AND present.turn = 0
        WHERE r_life.turn IS NOT NULL
        """
    )
  }

  /// What a price rests on, said by an earlier phase where only that one says it of the same amount.
  var bases: Step {
    let agreed = Status.allCases.filter(\.isAgreed).map { "'\($0.rawValue)'" }
    return Step(
      comment: "What a price rests on, be it by an earlier phase of the same amount.",
      name: "r_basis",
      query: """
        SELECT * FROM (
          SELECT classed.*,
            ROW_NUMBER() OVER (PARTITION BY event ORDER BY class, turn) AS place
          FROM (
            SELECT basis.*, CASE WHEN basis.value = '\(Basis.unspecified.rawValue)' THEN 1
                WHEN basis.turn = 0 THEN 0
                WHEN basis.value = '\(Basis.ask.rawValue)'
                  AND basis.present IN (\(agreed.joined(separator: ", "))) THEN 2
                WHEN own.event IS NULL OR price.event IS NULL
                  OR \(Rules.agrees("own", "price")) THEN 0 ELSE 2 END AS class
            FROM r_offer AS basis
            LEFT JOIN r_offer AS own ON own.event = basis.event AND own.status = basis.status
              AND own.contest = 'amount'
            LEFT JOIN (
              SELECT * FROM (
                SELECT r_offer.*, ROW_NUMBER() OVER (PARTITION BY event ORDER BY turn) AS place
                FROM r_offer WHERE contest = 'amount'
              ) AS prices WHERE place = 1
            ) AS price ON price.event = basis.event
            WHERE basis.contest = 'basis'
          ) AS classed
        ) AS placed WHERE place = 1 AND class < 2
        """
    )
  }

  /// The investors of an event, each with the amount of an earlier phase where a later one names none.
  var backers: Step {
    Step(
      comment:
        "The investors, each with the amount of an earlier phase where a later one gives none.",
      name: "r_backer",
      query: """
        SELECT event, status, contest, attribute,
          \(Script.part("role", "state", "worth")) AS value, earliest, latest, low, high, qualifier,
          unit, investor, role, state, folded
        FROM (
          SELECT own.event, own.status, own.contest, own.attribute, own.earliest, own.latest,
            own.investor, own.role, own.folded,
            COALESCE(own.worth, lent.worth) AS worth, COALESCE(own.qualifier, lent.qualifier)
              AS qualifier, COALESCE(own.unit, lent.unit) AS unit,
            CASE WHEN own.qualifier IS NULL THEN lent.low ELSE own.low END AS low,
            CASE WHEN own.qualifier IS NULL THEN lent.high ELSE own.high END AS high,
            CASE WHEN own.state IS NOT NULL THEN own.state
              WHEN own.present <> 'completed' THEN lent.state END AS state,
            ROW_NUMBER() OVER (PARTITION BY own.event, own.contest ORDER BY lent.turn) AS place
          FROM (
            SELECT r_offer.*, MIN(turn) OVER (PARTITION BY event) AS first_turn,
              CASE WHEN qualifier IS NOT NULL THEN \(worth("role", "state")) END AS worth
            FROM r_offer WHERE attribute = 'investors'
          ) AS own
          LEFT JOIN (
            SELECT r_offer.*, \(worth("role", "state")) AS worth
            FROM r_offer WHERE attribute = 'investors' AND qualifier IS NOT NULL
          ) AS lent ON lent.event = own.event AND lent.contest = own.contest
            AND lent.turn > own.turn AND own.qualifier IS NULL
          WHERE own.turn = own.first_turn
        ) AS shared WHERE place = 1
        """
    )
  }
}

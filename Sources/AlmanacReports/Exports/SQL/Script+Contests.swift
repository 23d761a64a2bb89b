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
      votes,
    ] + contested(by: "r_vote", "r", comment: "") + [
      won, basisVotes,
    ] + contested(by: "r_basis_vote", "r_basis", comment: " for what a price rests on") + [
      winner, rivals, open,
    ]
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

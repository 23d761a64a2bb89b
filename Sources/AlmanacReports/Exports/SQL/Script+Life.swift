import AlmanacModel

extension Script {
  /// The phases of each event, their order, and where its life stands at the end.
  var life: [Step] {
    [claimCounts, dates, phases, steps, current, lives]
  }

  private var claimCounts: Step {
    Step(
      comment: "How many claims and voices a phase has, and since when it is known.",
      name: "r_group",
      query: """
        SELECT counted.event, counted.status, counted.claims, counted.hand,
          counted.first_published, counted.voices,
          CASE WHEN counted.voices < ways.ways THEN counted.voices ELSE ways.ways END
            AS independent
        FROM (
          SELECT event, status, COUNT(*) AS claims, MAX(hand) AS hand,
            MIN(published) AS first_published, COUNT(DISTINCT voice) AS voices
          FROM r_standing WHERE attribute = 'title' GROUP BY event, status
        ) AS counted
        JOIN (
          SELECT event, status, COUNT(DISTINCT COALESCE(ways.way, r_standing.voice)) AS ways
          FROM r_standing LEFT JOIN ways ON ways.article = r_standing.article
          WHERE attribute = 'title' GROUP BY event, status
        ) AS ways ON ways.event = counted.event AND ways.status = counted.status
        """
    )
  }

  /// The stated date of each phase, and whether it is that of a plan.
  private var dates: Step {
    Step(
      comment: "The stated date of each phase, and whether it is that of a plan.",
      name: "r_date",
      query: """
        SELECT r_group.*, dated.value AS stated, dated.earliest, dated.latest, dated.middle,
          COALESCE(dated.hand, r_group.hand) AS dating,
          CASE WHEN dated.value IS NULL THEN undated.looks_ahead ELSE stated.looks_ahead END
            AS looks_ahead
        FROM r_group
        LEFT JOIN r_winner AS dated ON dated.event = r_group.event
          AND dated.status = r_group.status AND dated.contest = 'date'
        LEFT JOIN (
          SELECT event, status, value, MAX(looks_ahead) AS looks_ahead FROM r_standing
          WHERE contest = 'date' GROUP BY event, status, value
        ) AS stated ON stated.event = r_group.event AND stated.status = r_group.status
          AND stated.value = dated.value
        LEFT JOIN (
          SELECT event, status, MAX(looks_ahead) AS looks_ahead FROM r_standing
          WHERE contest = 'title' GROUP BY event, status
        ) AS undated ON undated.event = r_group.event AND undated.status = r_group.status
        """
    )
  }

  /// The phases with their dates: one that is over and that no source dates has bounds.
  private var phases: Step {
    let (first, last) = ("announced.earliest", "phase.first_published")
    let ended = "phase.stated IS NULL AND phase.status IN ('completed', 'cancelled')"
    return Step(
      comment: "The phases with their dates; one that is over and undated has bounds.",
      name: "r_phase",
      query: """
        SELECT event, status, claims, hand, independent AS voices, dating, looks_ahead, middle,
          is_bounded,
          CASE WHEN is_bounded = 0 THEN stated
            WHEN bound IS NULL THEN '[..' || \(dialect.iso("first_published")) || ']'
            WHEN bound < first_published THEN '[' || \(dialect.iso("bound")) || '..'
              || \(dialect.iso("first_published")) || ']'
            ELSE \(dialect.iso("first_published")) END AS date,
          CASE WHEN is_bounded = 0 THEN earliest WHEN bound IS NULL THEN NULL
            WHEN bound < first_published THEN bound ELSE first_published END AS earliest,
          CASE WHEN is_bounded = 0 THEN latest ELSE first_published END AS latest,
          CASE WHEN middle IS NULL THEN first_published
            WHEN first_published < middle THEN first_published ELSE middle END AS day
        FROM (
          SELECT phase.*,
            CASE WHEN \(ended) AND \(last) IS NOT NULL THEN 1 ELSE 0 END AS is_bounded,
            CASE WHEN announced.looks_ahead = 0 THEN \(first) END AS bound
          FROM r_date AS phase
          LEFT JOIN r_date AS announced ON announced.event = phase.event
            AND announced.status = 'announced' AND announced.stated IS NOT NULL
        ) AS bounded
        """
    )
  }

  /// The phases of each event in the order of their days.
  private var steps: Step {
    let stage = Rules.stage("status")
    return Step(
      comment: "The phases of each event in the order of their days.",
      name: "r_step",
      query: """
        SELECT r_phase.*, \(Rules.code(stage, "hand")) AS code,
          ROW_NUMBER() OVER (PARTITION BY event ORDER BY day NULLS LAST, \(stage)) AS place
        FROM r_phase
        """
    )
  }

  /// Where each life stands at the end: each phase takes over, or does not.
  private var current: Step {
    let places = Array(1...Status.allCases.count)
    let codes = places.map { "MAX(CASE WHEN place = \($0) THEN code END) AS code_\($0)" }
    var query = """
      SELECT lives.*, 1 AS current, code_1 AS standing FROM (
        SELECT event, \(codes.joined(separator: ", "))
        FROM r_step GROUP BY event
      ) AS lives
      """
    for place in places.dropFirst() {
      let kept = places.map { "code_\($0)" }.joined(separator: ", ")
      let takes =
        "code_\(place) IS NOT NULL AND "
        + Rules.takesOver("code_\(place)", from: "standing")
      query = """
        SELECT event, \(kept),
          CASE WHEN \(takes) THEN \(place) ELSE current END AS current,
          CASE WHEN \(takes) THEN code_\(place) ELSE standing END AS standing
        FROM (
        \(query)
        ) AS until_\(place)
        """
    }
    return Step(
      comment:
        "Where each life stands at the end: one phase after another takes over, or does not.",
      name: "r_current",
      query: "SELECT event, current AS place FROM (\n\(query)\n) AS ended"
    )
  }

  /// In which order the phases lend the event what the last of them does not give.
  private var lives: Step {
    Step(
      comment: "In which order phases lend what the present one does not give; 0 is that one.",
      name: "r_life",
      query: """
        SELECT r_step.*,
          CASE WHEN r_step.place <= r_current.place THEN r_current.place - r_step.place
            WHEN r_step.status = 'announced' THEN \(Status.allCases.count) END AS turn
        FROM r_step JOIN r_current ON r_current.event = r_step.event
        """
    )
  }
}

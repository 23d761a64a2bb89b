import AlmanacModel
import AlmanacQueries

extension Script {
  var cadence: [Step] { [launches, launchDays, steps, summary] }

  /// The releases of models that count, of each measure: the first of each model, or of a milestone.
  private var launches: Step {
    let milestones = Milestone.allCases.map {
      """
      UNION ALL SELECT '\($0.rawValue)', releases.* FROM releases WHERE milestone = '\($0.rawValue)'
      """
    }
    return Step(
      comment:
        "The releases of models that count: the first of each model, or those of a milestone.",
      name: "q_launch",
      query: """
        WITH releases AS (
          SELECT event, company, date, day_min, day_max, COALESCE(milestone, 'available') AS milestone,
            COALESCE(folded, event) AS model,
            ROW_NUMBER() OVER (PARTITION BY company ORDER BY \(Script.order("r_event"))) AS place
          FROM r_event
          WHERE kind = 'release' AND status = 'completed'
            AND COALESCE(release_type, 'model') = 'model'
        )
        SELECT 'first' AS measure, event, company, date, day_min, day_max, milestone, model, place
        FROM (
          SELECT releases.*, ROW_NUMBER() OVER (PARTITION BY company, model ORDER BY place) AS turn
          FROM releases WHERE milestone <> 'announced'
        ) AS usable WHERE turn = 1
        \(milestones.joined(separator: "\n"))
        """
    )
  }

  private var launchDays: Step {
    return Step(
      comment: "The launches of one day together.",
      name: "q_launch_day",
      query: """
        SELECT measure, company, same_day, COUNT(*) AS releases, MIN(place) AS place,
          MIN(day_min) AS day_min, MAX(day_max) AS day_max
        FROM (
          SELECT q_launch.*,
            CASE WHEN day_min = day_max THEN CAST(day_min AS \(dialect.text)) ELSE event END AS same_day
          FROM q_launch WHERE date IS NOT NULL
        ) AS days
        GROUP BY measure, company, same_day
        """
    )
  }

  private var steps: Step {
    let gap = Script.magnitude("day_min - before_max", "day_max - before_min")
    return Step(
      comment: "The days between launches; ORDER BY measure, company, place.",
      name: "cadence_steps",
      query: """
        SELECT measure, company, place, releases, day_min, day_max,
          \(gap.min) AS gap_min, \(gap.max) AS gap_max, step
        FROM (
          SELECT q_launch_day.*, LAG(day_min) OVER series AS before_min,
            LAG(day_max) OVER series AS before_max, ROW_NUMBER() OVER series AS step
          FROM q_launch_day
          WINDOW series AS (PARTITION BY measure, company ORDER BY place)
        ) AS linked
        WHERE \(Script.isCurrent)
        """
    )
  }

  private var summary: Step {
    let least = "COALESCE(gap_min, -99999999)"
    let most = "COALESCE(gap_max, 99999999)"
    func median(_ place: String, _ value: String, _ missing: String) -> String {
      """
      CASE WHEN COUNT(CASE WHEN \(place) AND \(value) IS NULL THEN 1 END) > 0 THEN NULL
        ELSE CAST(SUM(CASE WHEN \(place) THEN \(value) END) AS \(dialect.double))
          / NULLIF(COUNT(CASE WHEN \(place) THEN 1 END), 0) END
      """
    }
    let (low, high) = (
      "2 * low_place IN (gaps, gaps + 1, gaps + 2)",
      "2 * high_place IN (gaps, gaps + 1, gaps + 2)"
    )
    func all(_ pick: String, _ value: String) -> String {
      "CASE WHEN COUNT(\(value)) = COUNT(CASE WHEN step > 1 THEN 1 END) THEN \(pick)(\(value)) END"
    }
    return Step(
      comment: "How often each company brings out models.",
      name: "cadence",
      query: """
        SELECT measure, company, \(dialect.sum("releases")) AS releases, MAX(step) AS days,
          \(median(low, "gap_min", least)) AS median_min, \(median(high, "gap_max", most)) AS median_max,
          \(all("MIN", "gap_min")) AS shortest_min, \(all("MIN", "gap_max")) AS shortest_max,
          \(all("MAX", "gap_min")) AS longest_min, \(all("MAX", "gap_max")) AS longest_max,
          MAX(today) - MAX(CASE WHEN step = steps THEN day_max END) AS since_min,
          MAX(today) - MAX(CASE WHEN step = steps THEN day_min END) AS since_max
        FROM (
          SELECT cadence_steps.*, today.today,
            MAX(step) OVER (PARTITION BY measure, company) AS steps,
            MAX(step) OVER (PARTITION BY measure, company) - 1 AS gaps,
            CASE WHEN step > 1 THEN ROW_NUMBER() OVER (
              PARTITION BY measure, company, CASE WHEN step > 1 THEN 1 ELSE 0 END ORDER BY \(least)
            ) END AS low_place,
            CASE WHEN step > 1 THEN ROW_NUMBER() OVER (
              PARTITION BY measure, company, CASE WHEN step > 1 THEN 1 ELSE 0 END ORDER BY \(most)
            ) END AS high_place
          FROM cadence_steps
          CROSS JOIN (\(today)) AS today
        ) AS placed
        GROUP BY measure, company
        """
    )
  }
}

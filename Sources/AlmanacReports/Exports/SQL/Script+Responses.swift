import AlmanacModel
import AlmanacQueries

extension Script {
  var responses: [Step] { [reactions, ties, response] }

  private var reactions: Step {
    let own = AlertType.allCases.filter(\.isOwnMove).map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return Step(
      comment: "What a company can have reacted with.",
      name: "q_reaction",
      query: """
        SELECT r_event.event, r_event.company, kind, r_event.day_min, r_event.day_max,
          ROW_NUMBER() OVER (PARTITION BY r_event.company ORDER BY \(Script.order("r_event"))) AS place,
          CASE WHEN kind = 'alert' THEN CASE
              WHEN COALESCE(r_event.alert_type, 'emergency') NOT IN (\(own)) THEN NULL
              WHEN EXISTS (
                SELECT 1 FROM r_edge WHERE r_edge.event = r_event.event AND r_edge.type = 'because'
              ) THEN NULL ELSE 'alert' END
            WHEN status = 'completed' AND COALESCE(r_event.milestone, '') <> 'announced' THEN 'release' END
            AS class,
          CASE WHEN q_launch.event IS NOT NULL THEN 0
            WHEN COALESCE(release_type, 'model') = 'model' THEN 1 ELSE 2 END AS is_other
        FROM r_event
        LEFT JOIN q_launch ON q_launch.event = r_event.event AND q_launch.measure = 'first'
        WHERE kind IN ('alert', 'release') AND status NOT IN ('cancelled', 'denied')
          AND r_event.date IS NOT NULL
        """
    )
  }

  private var ties: Step {
    let edges = "SELECT event, target FROM r_edge WHERE type IN ('because', 'answers')"
    return Step(
      comment: "What an article ties to a move, or to an alert that it ties to it.",
      name: "q_tie",
      query: """
        SELECT reaction.event, edges.target AS move
        FROM q_reaction AS reaction JOIN (\(edges)) AS edges ON edges.event = reaction.event
        UNION
        SELECT reaction.event, cause.target
        FROM q_reaction AS reaction JOIN (\(edges)) AS edges ON edges.event = reaction.event
        JOIN q_reaction AS alert ON alert.event = edges.target AND alert.kind = 'alert'
          AND alert.company = reaction.company
        JOIN (\(edges)) AS cause ON cause.event = alert.event
        """
    )
  }

  private var response: Step {
    Step(
      comment: "How soon companies reacted to a move; name the move, or the company and the move.",
      name: "response",
      query: """
        SELECT company, move, event, answer, days_min, days_max, place FROM (
          SELECT near.*, ROW_NUMBER() OVER (
            PARTITION BY move, company, answer, class ORDER BY is_other, place
          ) AS turn
          FROM (
            SELECT reaction.company, move.event AS move, reaction.event,
              CASE WHEN tie.move IS NULL THEN 'next' ELSE 'stated' END AS answer,
              CASE WHEN tie.move IS NULL THEN reaction.class ELSE reaction.event END AS class,
              reaction.is_other, reaction.place, reaction.day_min - move.day_max AS days_min,
              reaction.day_max - move.day_min AS days_max
            FROM q_reaction AS reaction
            JOIN r_event AS move ON move.company <> reaction.company AND move.date IS NOT NULL
            LEFT JOIN q_tie AS tie ON tie.event = reaction.event AND tie.move = move.event
            WHERE tie.move IS NOT NULL OR reaction.class IS NOT NULL
              AND reaction.day_min - move.day_max BETWEEN 0 AND \(ResponseTime.usualHorizon)
          ) AS near
        ) AS ordered
        WHERE turn = 1 AND \(Script.isCurrent)
        """
    )
  }
}

extension Script {
  /// `resolve.sql`: the steps and the views on the last of them.
  package var resolve: String {
    let steps = contests + life + events
    let made = steps.map { "-- \($0.comment)\n" + dialect.make($0.name, as: $0.query) }
    return """
      -- Resolves the loaded claims as \(dialect.title) does it; the same events as the program gives.
      -- Run it again, and questions.sql, after a change of `asked`.

      \(made.joined(separator: "\n\n"))

      -- As of when the steps were made.
      \(dialect.make("r_asked", as: "SELECT known_by FROM asked"))

      \(views.map { "-- \($0.comment)\n" + dialect.view($0.name, as: $0.query) }
        .joined(separator: "\n\n"))

      """
  }

  /// Where the steps were made for another day than `asked` has, the views are empty.
  static let isCurrent = """
    EXISTS (SELECT 1 FROM asked JOIN r_asked ON r_asked.known_by IS NOT DISTINCT FROM asked.known_by)
    """

  private var views: [Step] {
    [
      Step(
        comment: "The events. Days of `day_min` and `day_max` hold undecided rivals too.",
        name: "resolved_event",
        query: """
          SELECT r_event.event, r_event.kind, r_event.company,
            COALESCE(entities.name, r_event.company) AS name,
            title, status, date, \(dialect.iso("earliest")) AS earliest,
            \(dialect.iso("latest")) AS latest, day_min, day_max, low, high, qualifier, currency,
            CASE hand WHEN 2 THEN 'first-hand' WHEN 1 THEN 'reported' ELSE 'compiled' END AS hand,
            claims, articles, voices, newest, is_disputed, ended_with, basis, milestone,
            release_type, family, round, raised_low, raised_high, raised_qualifier,
            raised_currency, target_low, target_high, target_qualifier, target_currency,
            pre_money_low, pre_money_high, pre_money_qualifier, pre_money_currency,
            post_money_low, post_money_high, post_money_qualifier, post_money_currency, deal,
            parties, alert_type, level, topic, end_date, figure_low, figure_high,
            figure_qualifier, figure_unit, folded
          FROM r_event LEFT JOIN entities ON entities.entity = r_event.company
          WHERE \(Script.isCurrent)
          """
      ),
      Step(
        comment: "The phases of events.",
        name: "resolved_phase",
        query: """
          SELECT event, phase, date, \(dialect.iso("earliest")) AS earliest,
            \(dialect.iso("latest")) AS latest, day_min, day_max, low, high, qualifier, currency,
            day, looks_ahead, is_bounded,
            CASE hand WHEN 2 THEN 'first-hand' WHEN 1 THEN 'reported' ELSE 'compiled' END AS hand,
            claims, voices, is_present, is_listed
          FROM r_phase_now WHERE \(Script.isCurrent)
          """
      ),
      Step(
        comment: "Every attribute of events, one investor a row.",
        name: "resolved_value",
        query: """
          SELECT r_value.event, contest, attribute,
            CASE WHEN contest = 'title' THEN r_event.title ELSE value END AS value,
            r_value.earliest, r_value.latest, r_value.low, r_value.high, r_value.qualifier, unit,
            investor, role, state
          FROM r_value JOIN r_event ON r_event.event = r_value.event
          WHERE contest <> 'date' AND \(Script.isCurrent)
          UNION ALL
          SELECT event, 'date', 'date', date, earliest, latest, NULL, NULL, NULL, NULL, NULL, NULL,
            NULL
          FROM r_event WHERE date IS NOT NULL AND \(Script.isCurrent)
          """
      ),
      Step(
        comment: "Who put money into which round.",
        name: "resolved_investor",
        query: """
          SELECT event, investor, role, state, low, high, qualifier, unit AS currency
          FROM r_value WHERE attribute = 'investors' AND \(Script.isCurrent)
          """
      ),
      Step(
        comment: "The edges of events.",
        name: "resolved_relation",
        query: "SELECT event, type, target FROM r_edge WHERE \(Script.isCurrent)"
      ),
    ]
  }
}

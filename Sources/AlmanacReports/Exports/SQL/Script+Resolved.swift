import AlmanacModel

extension Script {
  /// The events as they are resolved.
  var resolved: Step {
    let single = Attribute.valued.filter { $0 != .date && $0 != .investors }
    let columns = single.flatMap { attribute -> [String] in
      let name = attribute.name
      func value(_ column: String, _ alias: String) -> String {
        "MAX(CASE WHEN contest = '\(name)' THEN \(column) END) AS \(alias)"
      }
      switch attribute.declaration.type {
      case .date:
        return [
          value("value", "\(name)_date"), value("earliest", "\(name)_min"),
          value("latest", "\(name)_max"),
        ]
      case .money:
        return ["low", "high", "qualifier"].map { value($0, "\(name)_\($0)") }
          + [value("unit", "\(name)_currency")]
      case .figure: return ["low", "high", "qualifier", "unit"].map { value($0, "\(name)_\($0)") }
      case .word, .text, .names: return [value("value", name)]
      case .investors: return []
      }
    }
    return Step(
      comment: "The events.",
      name: "r_event",
      query: """
        SELECT flat.*, own.company, own.kind, r_count.claims, r_count.articles, r_count.newest,
          present.voices, dating.day_min AS own_day_min, dating.day_max AS own_day_max,
          COALESCE(ended.status, present.status) AS status,
          COALESCE(r_title.title, flat.stated_title) AS title,
          CASE WHEN \(ownDate) THEN flat.own_date ELSE end_phase.date END AS date,
          CASE WHEN \(ownDate) THEN flat.own_earliest ELSE end_phase.earliest END
            AS earliest,
          CASE WHEN \(ownDate) THEN flat.own_latest ELSE end_phase.latest END AS latest,
          CASE WHEN \(ownDate) THEN dating.day_min ELSE end_phase.day_min END AS day_min,
          CASE WHEN \(ownDate) THEN dating.day_max ELSE end_phase.day_max END AS day_max,
          COALESCE(end_phase.dating, present.dating) AS hand,
          ended.source AS ended_with,
          COALESCE(flat.amount_qualifier, flat.raised_qualifier, flat.target_qualifier)
            AS headline_qualifier,
          CASE WHEN flat.amount_qualifier IS NOT NULL THEN flat.amount_low
            WHEN flat.raised_qualifier IS NOT NULL THEN flat.raised_low
            ELSE flat.target_low END AS headline_low,
          CASE WHEN flat.amount_qualifier IS NOT NULL THEN flat.amount_high
            WHEN flat.raised_qualifier IS NOT NULL THEN flat.raised_high
            ELSE flat.target_high END AS headline_high,
          COALESCE(flat.amount_currency, flat.raised_currency, flat.target_currency) AS currency,
          \(amounts("low", "pricing")) AS low, \(amounts("high", "pricing")) AS high,
          \(qualifier("pricing")) AS qualifier,
          CASE WHEN EXISTS (
            SELECT 1 FROM r_rival
            JOIN r_value ON r_value.event = r_rival.event AND r_value.status = r_rival.status
              AND r_value.contest = r_rival.attribute
            WHERE r_rival.event = flat.event
              AND (\(ownDate) OR r_rival.attribute <> 'date')
          ) THEN 1 ELSE 0 END AS is_disputed
        FROM (
          SELECT event, MAX(CASE WHEN contest = 'title' THEN value END) AS stated_title,
            MAX(CASE WHEN contest = 'title' THEN folded END) AS folded,
            MAX(CASE WHEN contest = 'date' THEN value END) AS own_date,
            MAX(CASE WHEN contest = 'date' THEN earliest END) AS own_earliest,
            MAX(CASE WHEN contest = 'date' THEN latest END) AS own_latest,
            MAX(CASE WHEN contest = 'date' THEN status END) AS dated_by,
            COALESCE(MAX(CASE WHEN contest = 'amount' THEN status END),
              MAX(CASE WHEN contest = 'raised' THEN status END),
              MAX(CASE WHEN contest = 'target' THEN status END)) AS priced_by,
            \(columns.joined(separator: ",\n    "))
          FROM r_value GROUP BY event
        ) AS flat
        JOIN (SELECT event, MIN(company) AS company, MIN(kind) AS kind FROM r_standing
          WHERE contest = 'title' GROUP BY event) AS own ON own.event = flat.event
        JOIN r_count ON r_count.event = flat.event
        JOIN r_span AS present ON present.event = flat.event AND present.turn = 0
        LEFT JOIN r_span AS dating ON dating.event = flat.event AND dating.status = flat.dated_by
        LEFT JOIN r_span AS pricing ON pricing.event = flat.event
          AND pricing.status = flat.priced_by
        LEFT JOIN r_ended AS ended ON ended.event = flat.event
        LEFT JOIN r_span AS end_phase ON end_phase.event = ended.source AND end_phase.turn = 0
        LEFT JOIN r_title ON r_title.event = flat.event
        """
    )
  }

  /// Whether an event has a date of its own: it shares no end, or one that no source dates, and its
  /// own is not that of a plan.
  private var ownDate: String {
    "(ended.source IS NULL OR (end_phase.date IS NULL AND present.looks_ahead = 0))"
  }

  /// A bound of an amount, undecided rivals included.
  private func amounts(_ bound: String, _ phase: String) -> String {
    let isWider = bound == "low" ? "<" : ">"
    return """
      CASE WHEN \(phase).rival_amounts > 0 THEN
        CASE WHEN \(phase).open_side = '\(bound)' THEN NULL
          WHEN \(phase).rival_\(bound) \(isWider) \(phase).price_\(bound) THEN \(phase).rival_\(bound)
          ELSE \(phase).price_\(bound) END
        ELSE \(phase).price_\(bound) END
      """
  }

  private func qualifier(_ phase: String) -> String {
    let (low, high) = (amounts("low", phase), amounts("high", phase))
    return """
      CASE WHEN COALESCE(\(phase).rival_amounts, 0) = 0 THEN \(phase).price_qualifier
        WHEN \(low) IS NULL THEN '<=' WHEN \(high) IS NULL THEN '>='
        WHEN \(low) = \(high) THEN 'exact' ELSE '..' END
      """
  }

  /// The phases as they stand in the end, those that parts share included.
  var phasesNow: Step {
    Step(
      comment: "The phases.",
      name: "r_phase_now",
      query: """
        SELECT phase.*,
          CASE WHEN phase.phase = r_event.status THEN 1 ELSE 0 END AS is_present,
          CASE WHEN phase.phase = r_event.status THEN 1
            WHEN phase.phase IN ('rumored', 'expected') OR phase.looks_ahead = 1
              OR phase.is_bounded = 1 OR phase.date IS NULL THEN 0
            WHEN r_event.date IS NULL THEN 1
            WHEN phase.latest < r_event.earliest OR r_event.latest < phase.earliest THEN 1
            ELSE 0 END AS is_listed
        FROM (
          SELECT r_span.event, r_span.status AS phase, date, earliest, latest, day_min, day_max,
            \(amounts("low", "r_span")) AS low, \(amounts("high", "r_span")) AS high,
            \(qualifier("r_span")) AS qualifier, currency, price_low, price_high, price_qualifier,
            priced_as, day, looks_ahead, is_bounded, dating AS hand, claims, voices
          FROM r_span
          LEFT JOIN r_ended ON r_ended.event = r_span.event AND r_ended.status = r_span.status
          WHERE r_ended.event IS NULL
          UNION ALL
          SELECT r_ended.event, r_ended.status, date, earliest, latest, day_min, day_max,
            NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, day, 0, is_bounded, dating, 0, voices
          FROM r_ended JOIN r_span ON r_span.event = r_ended.source AND r_span.turn = 0
        ) AS phase
        JOIN r_event ON r_event.event = phase.event
        """
    )
  }
}

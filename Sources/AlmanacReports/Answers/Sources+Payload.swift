import AlmanacCSV
import AlmanacModel
import AlmanacQueries

extension SourceRecord {
  func payload(why: Bool, detailed: Bool) -> SourceRecordPayload {
    SourceRecordPayload(
      source: key,
      name: name,
      events: events,
      first: firsts.count,
      alone: alone,
      rumors: .init(
        count: rumors.count,
        came: outcomes(.came),
        cancelled: outcomes(.cancelled),
        denied: outcomes(.denied),
        lapsed: outcomes(.lapsed),
        overdue: outcomes(.overdue),
        open: outcomes(.open),
        unconfirmed: outcomes(.unconfirmed)
      ),
      hits: .init(came: hits.came, of: hits.of, percent: rate.map { Rounded($0) }),
      values: values,
      contradicted: contradicted.count,
      details: detailed ? details(why: why) : nil
    )
  }

  private func details(why: Bool) -> SourceRecordPayload.Details {
    SourceRecordPayload.Details(
      first: firsts.map { first in
        EventAnswer(
          EventPayload(first.resolution, why: why),
          .init(
            phase: first.phase.status.rawValue,
            article: first.claim.source.article,
            lead: DaysPayload(first.lead)
          )
        )
      },
      rumors: rumors.map { rumor in
        EventAnswer(
          EventPayload(rumor.resolution, why: why),
          .init(
            article: rumor.claim.source.article,
            published: rumor.claim.source.published.edtf,
            outcome: rumor.outcome.rawValue
          )
        )
      },
      contradicted: contradicted.map { wrong in
        EventAnswer(
          EventPayload(wrong.resolution, why: why),
          .init(
            article: wrong.claim.source.article,
            attribute: wrong.attribute.name,
            said: wrong.said,
            stands: wrong.stands
          )
        )
      }
    )
  }

  static let recordHeader =
    ["source", "name", "events", "first", "alone", "rumors"]
    + Plans.Outcome.allCases.map(\.rawValue) + ["came_of", "percent", "values", "contradicted"]

  var record: [CSVWriter.Cell] {
    let counts = [events, firsts.count, alone, rumors.count] + Plans.Outcome.allCases.map(outcomes)
    return [.text(key), .text(name)] + counts.map { .plain(String($0)) } + [
      .plain(String(hits.of)), .plain(rate.map { decimal($0, 1) } ?? ""), .plain(String(values)),
      .plain(String(contradicted.count)),
    ]
  }
}

import AlmanacModel
import AlmanacQueries
import AlmanacStore

extension Entity {
  /// The page of a name: what it is and is called, then what there is to show.
  func page(
    _ what: String,
    tables: [Report.Section],
    list: EntityPayload.List,
    records: Report.Records,
    note: String? = nil
  ) -> Report {
    var lines = ["\(what), key \(key)" + (company.map { ", of \($0)" } ?? "")]
    if !aliases.isEmpty {
      lines.append("also: " + aliases.map(\.label).joined(separator: ", "))
    }
    let head = Report.Section(
      heading: name,
      notes: [note].compactMap(\.self),
      statements: lines
    )
    return Report(
      payload: EntityPayload(
        key: key,
        kind: kind.rawValue,
        name: name,
        company: company,
        aliases: aliases.map(\.text),
        list: list
      ),
      sections: [head] + tables,
      records: records
    )
  }

  /// The page of a company: the newest of every kind, and how much more there is.
  ///
  /// - Parameters:
  ///   - events: what is known of it, in order.
  ///   - question: where and as of when it was asked.
  ///   - why: whether the evidence is shown.
  ///   - note: how its name was read, where that is not evident.
  ///   - more: how to ask for all events of a kind.
  /// - Returns: the page.
  func companyPage(
    _ events: [Resolution],
    _ question: Question,
    why: Bool,
    note: String?,
    more: (AlmanacModel.Kind) -> String
  ) -> Report {
    var tables = AlmanacModel.Kind.allCases.compactMap { kind -> Report.Section? in
      let all = events.filter { $0.event.key.kind == kind }
      guard !all.isEmpty else { return nil }
      let shown = Array(all.suffix(8))
      var section = shown.section("\(kind.heading): \(all.count)", question)
      if shown.count < all.count {
        section.notes = ["the last \(shown.count); all: \(more(kind))"]
      }
      return section
    }
    if !events.isEmpty {
      tables.append(Report.Section(notes: Footing(events, question).notes.suffix(1)))
    }
    if why { tables += events.map(\.evidenceSection) }
    return page(
      "company",
      tables: tables,
      list: .events(events.map { EventPayload($0, why: why) }),
      records: events.records,
      note: note
    )
  }
}

extension Alias {
  fileprivate var label: String {
    if let with { return "\(text) (in articles about \(with))" }
    if let inArticle { return "\(text) (only in \(inArticle))" }
    return text
  }
}

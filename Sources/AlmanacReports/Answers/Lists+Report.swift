import AlmanacCSV
import AlmanacModel
public import AlmanacQueries
public import AlmanacStore

extension CompanyList {
  /// The answer in every form.
  ///
  /// - Parameter question: what was asked, for the foot of the answer.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question) -> Report {
    let kinds = Kind.allCases
    let table = Table(
      columns: [Table.Column(name: "company", isFlexible: true)]
        + kinds.map { Table.Column(name: $0.short, isNumber: true) }
        + [Table.Column(name: "all", isNumber: true), Table.Column(name: "years")],
      rows: entries.map { entry in
        [Table.Cell(entry.name)]
          + kinds.map { Table.Cell(entry.events[$0].map(String.init) ?? "") }
          + [Table.Cell(String(entry.total), .bold), Table.Cell(entry.years)]
      }
    )
    let total = entries.map(\.total).reduce(0, +)
    let note =
      "\(counted(entries.count, "company", "companies")), \(counted(total, "event"))"
      + (question.knownBy.map { "; as known by \($0.iso)" } ?? "")
    return Report(
      payload: entries.map(\.payload),
      sections: [Report.Section(table: table, notes: [note])],
      records: Report.Records(
        header: ["company", "name"] + kinds.map(\.rawValue) + ["first", "last"],
        rows: entries.map { entry in
          [.text(entry.key), .text(entry.name)]
            + kinds.map { .plain(String(entry.events[$0] ?? 0)) }
            + [.plain(entry.first?.iso ?? ""), .plain(entry.last?.iso ?? "")]
        }
      )
    )
  }
}

extension CompanyList.Entry {
  fileprivate var total: Int { events.values.reduce(0, +) }

  fileprivate var years: String {
    let years = [first, last].compactMap { $0?.calendar.year }
    guard let start = years.min(), let end = years.max() else { return "" }
    return start == end ? "\(start)" : "\(start)–\(end)"
  }

  fileprivate var payload: CompanyPayload {
    CompanyPayload(
      company: key,
      name: name,
      events: .init(Kind.allCases.map { ($0.rawValue, events[$0] ?? 0) }),
      first: first?.iso,
      last: last?.iso
    )
  }
}

extension Kind {
  fileprivate var short: String {
    switch self {
    case .release: "rel"
    case .funding: "fund"
    case .valuation: "val"
    case .alert: "alert"
    case .deal: "deal"
    case .metric: "metr"
    case .milestone: "mile"
    }
  }
}

extension ModelList {
  /// The answer in every form.
  ///
  /// - Parameters:
  ///   - question: what was asked, for the foot of the answer.
  ///   - why: whether every event carries its evidence.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question, why: Bool) -> Report {
    let table = Table(
      columns: [
        Table.Column(name: "company", isFlexible: true),
        Table.Column(name: "model", isFlexible: true),
        Table.Column(name: "family", isFlexible: true), Table.Column(name: "released"),
        Table.Column(name: "status"),
      ],
      rows: releases.map { resolution in
        let event = resolution.event
        return [
          Table.Cell(event.company), event.titleCell(withCompany: false),
          Table.Cell(event.attributes.family ?? "", .dim), event.dateCell, event.statusCell,
        ]
      }
    )
    var sections = [Report.Section(table: table, notes: Footing(releases, question).notes)]
    if why { sections += releases.map(\.evidenceSection) }
    return Report(
      payload: releases.map { EventPayload($0, why: why) },
      sections: sections,
      records: Report.Records(
        header: Event.recordHeader + ["milestone", "family"],
        rows: releases.map { resolution in
          let attributes = resolution.event.attributes
          return resolution.event.record + [
            .text(attributes.milestone?.rawValue ?? ""), .text(attributes.family ?? ""),
          ]
        }
      )
    )
  }
}

/// A company in a list.
public struct CompanyPayload: Encodable, Equatable, Sendable {
  /// Its key.
  public let company: String
  /// Its name.
  public let name: String
  /// How many events of each kind it has.
  public let events: Counts
  /// The first day of its first event.
  public let first: String?
  /// The last day of its last event that happened.
  public let last: String?

  /// Numbers under names.
  public struct Counts: Encodable, Equatable, Sendable {
    /// The names in their order.
    public let names: [String]
    /// The number of each.
    public let numbers: [Int]

    init(_ counts: [(String, Int)]) {
      names = counts.map(\.0)
      numbers = counts.map(\.1)
    }

    /// Writes each number under its name.
    public func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: LiteralKey.self)
      for (name, number) in zip(names, numbers) {
        try object.encode(number, forKey: LiteralKey(name))
      }
    }
  }
}

extension [ArticleSummary] {
  /// The articles as an answer.
  public func report(_ question: Question) -> Report {
    let note =
      counted(count, "article") + (question.knownBy.map { "; as known by \($0.iso)" } ?? "")
    return Report(
      payload: map(\.payload),
      sections: [Report.Section(table: table, notes: [note])],
      records: records
    )
  }
}

import AlmanacCSV
import AlmanacModel
public import AlmanacQueries

extension Coverage {
  /// The answer in every form.
  ///
  /// - Parameter question: what was asked, for the foot of the answer.
  /// - Returns: the report, to be rendered.
  public func report(_ question: Question) -> Report {
    let groups = [("company", companies), ("kind", kinds), ("year", years)]
    let summary = [
      "\(counted(all.claims, "claim")) of \(counted(articles, "article")) about \(counted(all.events, "event")) of \(counted(companies.count, "company", "companies")).",
      "Two independent sources or more speak of \(all.twoVoices) events (\(all.share(all.twoVoices)));"
        + " \(all.handWords).",
    ]
    var sections = [Report.Section(statements: summary)]
    sections += groups.map { name, groups in
      Report.Section(table: Coverage.table(name, groups))
    }
    let notes =
      (thin.isEmpty
        ? [] : ["fewer than three events: \(thin.joined(separator: ", "))"])
      + [
        "two: events of which two independent sources or more speak; the hands are of what dates them"
      ]
      + (question.knownBy.map { ["as known by \($0.iso)"] } ?? [])
    sections.append(Report.Section(notes: notes))
    return Report(
      payload: payload,
      sections: sections,
      records: Report.Records(
        header: ["group", "name", "events", "claims", "two_voices"] + Hand.columns,
        rows: ([("all", [all])] + groups).flatMap { name, groups in
          groups.map { [.text(name)] + $0.record }
        }
      )
    )
  }

  private static func table(_ name: String, _ groups: [Group]) -> Table {
    Table(
      columns: [Table.Column(name: name, isFlexible: true)]
        + (["events", "claims", "two"] + Hand.allCases.reversed().map(\.rawValue)).map {
          Table.Column(name: $0, isNumber: true)
        },
      rows: groups.map { group in
        [Table.Cell(group.name)]
          + ([group.events, group.claims, group.twoVoices]
          + Hand.allCases.reversed().map { group.hands[$0] ?? 0 }).map {
            Table.Cell($0 == 0 ? "" : String($0))
          }
      }
    )
  }

  private var payload: CoveragePayload {
    CoveragePayload(
      articles: articles,
      all: .init(all),
      companies: companies.map { .init($0) },
      kinds: kinds.map { .init($0) },
      years: years.map { .init($0) },
      thin: thin
    )
  }
}

extension Coverage.Group {
  fileprivate func share(_ count: Int) -> String {
    events == 0 ? "" : "\(decimal(Double(count) / Double(events) * 100, 0))%"
  }

  fileprivate var handWords: String {
    Hand.allCases.reversed().map { hand in
      "\(share(hands[hand] ?? 0)) are dated \(hand.rawValue)"
    }.joined(separator: ", ")
  }

  fileprivate var record: [CSVWriter.Cell] {
    [
      .text(name), .plain(String(events)), .plain(String(claims)), .plain(String(twoVoices)),
    ] + Hand.allCases.reversed().map { .plain(String(hands[$0] ?? 0)) }
  }
}

extension Hand {
  fileprivate static var columns: [String] {
    allCases.reversed().map { $0.rawValue.replacing("-", with: "_") }
  }
}

/// The answer of `coverage`.
public struct CoveragePayload: Encodable, Equatable, Sendable {
  /// How many articles everything rests on.
  public let articles: Int
  /// Everything together.
  public let all: Group
  /// The companies, those with the most events first.
  public let companies: [Group]
  /// The kinds.
  public let kinds: [Group]
  /// The years in order, the undated last.
  public let years: [Group]
  /// The companies with fewer than three events.
  public let thin: [String]

  /// The events of a company, a kind or a year.
  public struct Group: Encodable, Equatable, Sendable {
    /// The name.
    public let name: String
    /// How many events there are.
    public let events: Int
    /// How many claims speak of them.
    public let claims: Int
    /// How many of them two independent sources or more speak of.
    public let twoVoices: Int
    /// How many are dated first-hand.
    public let firstHand: Int
    /// How many are dated by reporters.
    public let reported: Int
    /// How many are dated by what others compiled.
    public let compiled: Int

    init(_ group: Coverage.Group) {
      name = group.name
      events = group.events
      claims = group.claims
      twoVoices = group.twoVoices
      firstHand = group.hands[.firstHand] ?? 0
      reported = group.hands[.reported] ?? 0
      compiled = group.hands[.compiled] ?? 0
    }
  }
}

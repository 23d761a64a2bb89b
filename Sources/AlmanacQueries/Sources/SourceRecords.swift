import AlmanacModel
import AlmanacStore

/// The records of the sources that claims rest on.
public struct SourceRecords: Equatable, Sendable {
  /// The records: of all outlets by their rumors, then by what they were first with; or the one.
  public let records: [SourceRecord]
  /// Whether one source was asked about.
  public let isOfOne: Bool

  /// Asks for the record of an outlet, or of all.
  ///
  /// A claim is the word of the outlet that it relays, or else of its publisher.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the name of an outlet, or of a company or a person that publishes; nil means all
  ///     outlets.
  /// - Throws: `QuestionError` where the name is not known or no claim is its word, `StoreError`.
  public init(_ question: Question, outlet name: String? = nil) throws {
    let named = try name.map { text in
      try question.one(
        text,
        "outlet",
        question.entities(named: text, as: "source").filter { $0.entity != .model }
      ) {
        try question.store.nearestNames(to: text, kinds: [.outlet, .company, .person])
      }
    }
    let known = try question.known(EventScope())
    let reader = RecordReader(known, on: question.today)
    let shown = known.filter(question.shows)
    let outlets =
      try named.map { [$0.key] }
      ?? question.store.registeredEntities().filter { $0.kind == .outlet }.map(\.key)
    let records = reader.records(of: Set(outlets), among: shown)
    guard !records.isEmpty else {
      throw QuestionError.nothing(
        "no claim is the word of \(named?.name ?? "an outlet")\(question.asOf)"
      )
    }
    self.records = records.sorted {
      ($1.rumors.count, $1.firsts.count, $1.events, $0.name) < (
        $0.rumors.count, $0.firsts.count, $0.events, $1.name
      )
    }
    isOfOne = named != nil
  }
}

public import AlmanacModel
import AlmanacStore

/// How soon a company reacted to a rival's move.
public struct ResponseTime: Equatable, Sendable {
  /// One reaction.
  public struct Reaction: Equatable, Sendable {
    /// The alert or the release.
    public let resolution: Resolution
    /// Days after the move, rival dates that nothing decides against included.
    public let days: DayRange
    /// Whether an article says that the one is because of the other, or answers it; otherwise they
    /// are only sequential.
    public let isStated: Bool
  }

  /// The company's name.
  public let company: String
  /// The move.
  public let move: Resolution
  /// The company's first alert after it.
  public let alert: Reaction?
  /// The company's first release that answers it, or else the first after it.
  public let release: Reaction?
  /// How the name of the move was read, where that is not evident.
  public let note: String?

  /// Asks how soon a company reacted.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name.
  ///   - text: the move, an event or a model.
  /// - Throws: `QuestionError` where a name is not known or the move is undated, `StoreError`.
  public init(_ question: Question, company name: String, to text: String) throws {
    let company = try question.company(name)
    let chosen = try question.event(text)
    let move = chosen.resolution
    guard let span = move.event.span else {
      throw QuestionError.nothing("\(move.event.title) (\(move.event.key)) is undated")
    }
    let events = try question.resolutions(
      EventScope(companies: [company.key], kinds: [.alert, .release])
    )
    let later = events.filter { resolution in
      guard let days = resolution.event.span.map({ DaySpan.gap(from: span, to: $0) }) else {
        return false
      }
      return days.order == .after || days.order == .sameDay || (days.max ?? 1) > 0
    }
    func reaction(_ kind: Kind, to targets: Set<String>) -> Reaction? {
      let candidates = later.filter {
        $0.event.key.kind == kind && $0.event.key != move.event.key
      }
      let stated = candidates.first { resolution in
        resolution.event.relations.contains {
          ($0.type == .because || $0.type == .answers) && targets.contains($0.target)
        }
      }
      let sequential = candidates.first {
        $0.event.span.map { !$0.isBefore(span) } ?? false
          && ($0.event.status == .completed || question.statuses != nil)
      }
      return (stated ?? sequential).flatMap { resolution in
        resolution.event.span.map {
          Reaction(
            resolution: resolution,
            days: DaySpan.gap(from: span, to: $0),
            isStated: stated != nil
          )
        }
      }
    }
    let alert = reaction(.alert, to: [move.event.key.description])
    var answered: Set<String> = [move.event.key.description]
    if let alert, alert.isStated { answered.insert(alert.resolution.event.key.description) }
    self.company = company.name
    self.move = move
    self.alert = alert
    release = reaction(.release, to: answered)
    note = chosen.note
    guard alert != nil || release != nil else {
      throw QuestionError.nothing(
        "no alert or release of \(company.name) after \(move.event.title) is known\(question.asOf)"
      )
    }
  }
}

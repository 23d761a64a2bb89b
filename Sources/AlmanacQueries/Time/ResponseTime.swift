public import AlmanacModel
import AlmanacStore

/// How soon a company reacted to a rival's move: what sources say is its answer, and what only came
/// next.
public struct ResponseTime: Equatable, Sendable {
  /// One reaction.
  public struct Reaction: Equatable, Sendable {
    /// The alert or the release.
    public let resolution: Resolution
    /// Days after the move, rival dates that nothing decides against included.
    public let days: DayRange

    /// Whether it certainly came after the move: on one day nobody knows which came first.
    public var isAfter: Bool { days.min.map { $0 > 0 } ?? false }
  }

  /// The company's name.
  public let company: String
  /// The move.
  public let move: Resolution
  /// The company's alerts and releases of which an article says that they are because of the move,
  /// or answer it, in order.
  public let stated: [Reaction]
  /// What came next within the horizon and no article ties to it: the first alert that the company
  /// raised itself and no article gives another cause, and the first release: the launch of a model
  /// before any other.
  public let next: [Reaction]
  /// How many days after the move something counts as next.
  public let horizon: Int
  /// How the name of the move was read, where that is not evident.
  public let note: String?

  /// The days in which something counts as next where nobody says otherwise.
  public static let usualHorizon = 90

  /// Asks how soon a company reacted.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - name: the company's name.
  ///   - text: the move, an event or a model.
  ///   - horizon: how many days after the move something counts as next, from 0 on.
  /// - Throws: `QuestionError` where a name is not known, the move is undated or is the company's
  ///   own, `StoreError`.
  public init(
    _ question: Question,
    company name: String,
    to text: String,
    within horizon: Int = ResponseTime.usualHorizon
  ) throws {
    let company = try question.company(name)
    let chosen = try question.event(text)
    let move = chosen.resolution
    guard move.event.key.company != company.key else {
      throw QuestionError.nothing(
        "\(move.event.title) (\(move.event.key)) is \(company.name)'s own; a company does not respond to itself"
      )
    }
    guard let span = move.event.span else {
      throw QuestionError.nothing("\(move.event.title) (\(move.event.key)) is undated")
    }
    let events = try question.known(
      EventScope(companies: [company.key], kinds: [.alert, .release])
    )
    let launches = Set(Cadence.launches(among: events).map(\.event.key))
    let reactions = events.filter(question.shows).compactMap { resolution -> Reaction? in
      guard resolution.event.status != .cancelled, resolution.event.status != .denied else {
        return nil
      }
      return resolution.event.span.map {
        Reaction(resolution: resolution, days: DaySpan.gap(from: span, to: $0))
      }
    }
    let stated = ResponseTime.stated(reactions, to: move.event.key.description)
    let keys = Set(stated.map(\.resolution.event.key))
    let next = reactions.filter { reaction in
      !keys.contains(reaction.resolution.event.key) && reaction.isNext(within: horizon)
    }
    self.company = company.name
    self.move = move
    self.stated = stated
    self.next = ResponseTime.first(next, launches)
    self.horizon = horizon
    note = chosen.note
  }

  /// The reactions that an article ties to the move, or to an alert that it ties to it.
  private static func stated(_ reactions: [Reaction], to move: String) -> [Reaction] {
    func tied(to targets: Set<String>) -> [Reaction] {
      reactions.filter { reaction in
        reaction.resolution.event.relations.contains {
          ($0.type == .because || $0.type == .answers) && targets.contains($0.target)
        }
      }
    }
    let alerts = tied(to: [move]).filter { $0.resolution.event.key.kind == .alert }
    return tied(to: Set([move] + alerts.map(\.resolution.event.key.description)))
  }

  /// The first alert that the company raised itself and that has no other cause, and the first release: of a model that nobody could use
  /// before, then of any model, then of anything else.
  private static func first(_ next: [Reaction], _ launches: Set<EventKey>) -> [Reaction] {
    let alert = next.first { reaction in
      let event = reaction.resolution.event
      return event.key.kind == .alert && (event.attributes.alertType ?? .emergency).isOwnMove
        && !event.relations.contains { $0.type == .because }
    }
    let releases = next.filter { reaction in
      let event = reaction.resolution.event
      return event.key.kind == .release && event.status == .completed
        && event.attributes.milestone != .announced
    }
    let launch = releases.first { launches.contains($0.resolution.event.key) }
    let model = releases.first {
      $0.resolution.event.attributes.releaseType ?? .model == .model
    }
    return [alert, launch ?? model ?? releases.first].compactMap(\.self)
  }
}

extension ResponseTime.Reaction {
  /// Whether it came on the day of the move or after it, and can have come within so many days.
  fileprivate func isNext(within horizon: Int) -> Bool {
    guard let min = days.min else { return false }
    return min >= 0 && min <= horizon
  }
}

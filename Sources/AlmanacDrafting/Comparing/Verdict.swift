public import AlmanacModel

/// What is known of one claim of a text.
public struct Verdict: Sendable {
  /// The claim, with the words that make it.
  public let claim: Claim
  /// How it stands.
  public let word: Word
  /// The events that say so.
  public let events: [KnownEvent]
  /// What is said there, where it is something else.
  public let there: String?

  /// How a claim can stand.
  public enum Word: String, Sendable {
    case supported, contradicted, unknown
  }
}

extension Drafter {
  /// The claims of a text, each with what is known of it.
  ///
  /// - Parameters:
  ///   - page: a text with its language and the day from which its dates count.
  ///   - known: the events of a company and kind that are known.
  /// - Returns: a verdict a claim, in the order of the text.
  /// - Throws: `PageError` where its language is not told, or the day.
  public func verdicts(
    _ page: Page,
    known: (String, Kind) -> [KnownEvent]
  ) throws(PageError) -> [Verdict] {
    let page = page.with(publisher: page.publisher ?? "the text")
    let draft = try draft(page, key: "text", known: known)
    return zip(draft.article.claims, draft.notes).map { claim, note in
      let events = known(claim.event.company, claim.event.kind).filter {
        $0.key.description == note.standing.event
      }
      return switch note.standing {
      case .new: Verdict(claim: claim, word: .unknown, events: [], there: nil)
      case .agrees: Verdict(claim: claim, word: .supported, events: events, there: nil)
      // That something was planned says nothing of whether it was done.
      case .outcome:
        Verdict(
          claim: claim,
          word: .unknown,
          events: events,
          there: events.first.map { "there only \($0.status.rawValue), \($0.source)" }
        )
      case .contradicts(_, let there):
        Verdict(claim: claim, word: .contradicted, events: events, there: there)
      }
    }
  }
}

public import AlmanacModel
import AlmanacStore

/// Who bought, licensed, sold or partnered, with the phases of each deal.
public struct Deals: Equatable, Sendable {
  /// The deals in order.
  public let resolutions: [Resolution]

  /// Asks for the deals of some companies, or of all.
  ///
  /// - Parameters:
  ///   - question: where and as of when it is asked.
  ///   - names: the companies' names, as the company that a deal is of or as one of its parties; none
  ///     means all.
  ///   - types: only deals of these types; none means all.
  /// - Throws: `QuestionError` where a name is not known or there is no such deal, `StoreError`.
  public init(
    _ question: Question,
    companies names: [String] = [],
    types: [DealType] = []
  ) throws {
    let companies = try question.companies(names)
    resolutions = try question.resolutions(EventScope(kinds: [.deal])).filter { resolution in
      let event = resolution.event
      return (types.isEmpty || event.attributes.deal.map(types.contains) ?? false)
        && (companies.isEmpty
          || companies.contains {
            event.key.company == $0.key || event.attributes.parties.contains($0.name)
          })
    }
    guard !resolutions.isEmpty else {
      let who = companies.isEmpty ? "" : " of " + companies.map(\.name).joined(separator: ", ")
      let what =
        types.isEmpty ? "" : " of type \(types.map(\.rawValue).joined(separator: " or "))"
      throw QuestionError.nothing("no deal\(who)\(what) is known\(question.asOf)")
    }
  }
}

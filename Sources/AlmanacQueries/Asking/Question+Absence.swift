import AlmanacModel
import AlmanacStore

extension Question {
  /// The end of a sentence that says what is missing: the statuses and the day that were asked for.
  var asOf: String { withStatus + byDay }

  private var byDay: String { knownBy.map { " by \($0.iso)" } ?? "" }

  private var withStatus: String {
    guard let statuses else { return "" }
    let words = Status.allCases.filter { statuses.contains($0) }.map(\.rawValue)
    return " with the status " + words.joined(separator: " or ")
  }

  /// ` of OpenAI, Google` in a sentence that says what is missing; nothing where all were asked for.
  static func of(_ companies: [Named]) -> String {
    companies.isEmpty ? "" : " of " + companies.map(\.name).joined(separator: ", ")
  }

  /// What there is to say where events bear a name and none of them was asked for.
  func absence(of name: String, _ keys: [String]) throws -> QuestionError {
    let known = try store.resolutions(EventScope(events: keys), knownBy: knownBy)
    guard !known.isEmpty else { return .nothing("nothing was known of '\(name)'\(byDay)") }
    let statuses = Set(known.map(\.event.status))
    let found = Status.allCases.filter { statuses.contains($0) }.map(\.rawValue)
    return .nothing(
      "'\(name)' is known\(byDay) as \(found.joined(separator: " and ")), not\(withStatus)"
    )
  }

  /// What there is to say where there is no release, of one family perhaps.
  ///
  /// - Parameters:
  ///   - what: what is missing, `no model of OpenAI`.
  ///   - family: the family that was asked for.
  ///   - rest: what else was asked for, ` with the milestone weights`.
  ///   - all: the releases of every family.
  /// - Returns: the error to throw.
  func absence(
    of what: String,
    family: String?,
    _ rest: String = "",
    among all: [Resolution]
  ) -> QuestionError {
    guard let family else { return .nothing("\(what)\(rest) is known\(asOf)") }
    let families = Set(all.compactMap(\.event.attributes.family)).sorted()
    let isThere = families.contains { $0.folded == family.folded }
    let near = nearest(to: family, among: families)
    let (names, verb) = near.isEmpty ? (families, "families are") : (near, "did you mean")
    let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    let hint = isThere || names.isEmpty ? "" : "; \(verb) \(list)" + (near.isEmpty ? "" : "?")
    return .nothing(
      "\(what) in the family '\(shortened(family))'\(rest) is known\(asOf)\(hint)"
    )
  }
}

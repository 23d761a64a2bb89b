import AlmanacModel

/// Why a question has no answer.
public enum QuestionError: Error, Equatable, CustomStringConvertible {
  /// Nothing bears the name.
  case unknown(name: String, what: String, nearest: [String])
  /// Several things bear the name.
  case ambiguous(name: String, candidates: [String])
  /// Several names lead nowhere, or to several things.
  indirect case several([QuestionError])
  /// A name is wrong for what was asked.
  case wrongName(String)
  /// The period that was asked about ends before it starts.
  case reversed(start: String, end: String)
  /// The period that was asked about has no start or no end.
  case unbounded(String)
  /// The store holds nothing yet, or held nothing by the day that was asked about.
  case empty
  /// The name is known and there is nothing to say.
  case nothing(String)

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unknown(let name, let what, let nearest):
      "unknown \(what) '\(shortened(name))'"
        + (nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?")
    case .ambiguous(let name, let candidates):
      "'\(shortened(name))' can be \(QuestionError.list(candidates)): name one by its key"
    case .reversed(let start, let end): "the period ends (\(end)) before it starts (\(start))"
    case .several(let errors): errors.map(\.description).joined(separator: "; ")
    case .empty: "no company is known"
    case .nothing(let reason), .unbounded(let reason), .wrongName(let reason): reason
    }
  }

  /// Whether it says that a name leads nowhere or to several things.
  var isAboutAName: Bool {
    switch self {
    case .unknown, .ambiguous, .wrongName: true
    case .several, .reversed, .unbounded, .empty, .nothing: false
    }
  }

  /// The first of some keys, and how many more there are.
  private static func list(_ keys: [String]) -> String {
    let more = keys.count - 8
    return keys.prefix(8).joined(separator: " or ") + (more > 0 ? " or \(more) others" : "")
  }
}

import AlmanacModel

/// Why a question cannot be asked as it was put.
public enum RequestError: Error, Equatable, CustomStringConvertible {
  /// There is no question of this name.
  case unknownQuestion(String, nearest: [String])
  /// The question takes nothing of this name.
  case unknownParameter(String, question: String, nearest: [String])
  /// The question cannot be asked without this.
  case missing(String, question: String)
  /// What takes one value has several.
  case repeated(String, question: String)
  /// A value cannot be read, and why.
  case malformed(String, reason: String)
  /// Values that do not go together.
  case contrary(String)

  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownQuestion(let name, let nearest):
      "there is no question '\(shortened(name))'" + RequestError.hint(nearest)
    case .unknownParameter(let name, let question, let nearest):
      "\(question) takes no '\(shortened(name))'" + RequestError.hint(nearest)
    case .missing(let name, let question): "\(question) needs '\(name)'"
    case .repeated(let name, let question): "\(question) takes one '\(name)'"
    case .malformed(let name, let reason): "\(name): \(reason)"
    case .contrary(let reason): reason
    }
  }

  /// The names that may have been meant: one that differs only in case and hyphens, or the nearest.
  static func meant(by name: String, among known: [String]) -> [String] {
    let same = known.first { $0.folded == name.folded }
    return same.map { [$0] } ?? nearest(to: name, among: known)
  }

  private static func hint(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
  }
}

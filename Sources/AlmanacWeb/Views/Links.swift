import AlmanacAsking
import AlmanacModel

/// Where things are to be found, as of the day of a page.
struct Links: Sendable {
  /// The day whose knowledge the pages show.
  let knownBy: Day?

  /// The address of a page that keeps the day.
  ///
  /// - Parameters:
  ///   - parts: the parts of its path.
  ///   - query: its query.
  ///   - fragment: the place in it.
  /// - Returns: the address, in ASCII.
  func page(_ parts: [String], _ query: [(String, String)] = [], fragment: String? = nil)
    -> String
  {
    var pairs = query
    if let knownBy { pairs.append(("known_by", knownBy.iso)) }
    let text = pairs.map { "\($0.percentEncoded)=\($1.percentEncoded)" }.joined(separator: "&")
    return "/" + parts.map(\.percentEncoded).joined(separator: "/")
      + (text.isEmpty ? "" : "?" + text) + (fragment.map { "#" + $0 } ?? "")
  }

  /// The page of a question.
  func question(_ request: Request) -> String {
    let query = request.values.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { (name.replacing("-", with: "_"), $0) }
    }
    let knows = request.values["known-by"] != nil
    return (knows ? Links(knownBy: nil) : self).page([request.question], query)
  }

  func company(_ key: String) -> String { page(["companies", key]) }

  func article(_ key: String, claim: Int? = nil) -> String {
    page(["articles", key], fragment: claim.map { "c\($0)" })
  }

  /// The page of an event; nil for what is no key of one.
  func event(_ key: String) -> String? {
    EventKey(key).map { page(["events", $0.company, $0.kind.rawValue, $0.subject]) }
  }

  /// The page of a name.
  func entity(_ key: String, _ kind: Entity.Kind?) -> String {
    switch kind {
    case .company: company(key)
    case .model: page(["models", key])
    case .person: page(["people", key])
    case .outlet: page(["outlets", key])
    case nil: event(key) ?? page(["search"], [("text", key)])
    }
  }
}

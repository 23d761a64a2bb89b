/// The page of a company, a model, a person or an outlet.
public struct EntityPayload: Encodable, Equatable, Sendable {
  /// Its key.
  public let key: String
  /// What it is.
  public let kind: String
  /// Its name.
  public let name: String
  /// The key of the company that it belongs to.
  public let company: String?
  /// Its further names.
  public let aliases: [String]
  /// What there is to show of it.
  public let list: List

  /// What there is to show of an entity.
  public enum List: Equatable, Sendable {
    case events([EventPayload])
    case releases([EventPayload])
    case articles([ArticlePayload])
  }

  private enum Keys: CodingKey {
    case key, kind, name, company, aliases, events, releases, articles
  }

  /// Writes the list under the name of what it holds.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Keys.self)
    try object.encode(key, forKey: .key)
    try object.encode(kind, forKey: .kind)
    try object.encode(name, forKey: .name)
    try object.encodeIfPresent(company, forKey: .company)
    try object.encode(aliases, forKey: .aliases)
    switch list {
    case .events(let events): try object.encode(events, forKey: .events)
    case .releases(let releases): try object.encode(releases, forKey: .releases)
    case .articles(let articles): try object.encode(articles, forKey: .articles)
    }
  }
}

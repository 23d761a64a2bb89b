import AlmanacReports
import Foundation

/// What can be read under an address of its own.
enum ResourceKind: String, CaseIterable {
  case article, event

  private static let scheme = "almanac://"

  /// The address of one of them.
  func address(_ key: String) -> String {
    let safe = CharacterSet.urlPathAllowed
    return prefix + (key.addingPercentEncoding(withAllowedCharacters: safe) ?? key)
  }

  private var prefix: String { "\(Self.scheme)\(rawValue)/" }

  /// The address with a place for the key, whose slashes stay as they are.
  var pattern: String { prefix + "{+key}" }

  /// What the list of templates says of it.
  var template: JSON {
    .members([
      "uriTemplate": .string(pattern), "name": .string(rawValue), "title": .string(title),
      "description": .string(meaning), "mimeType": .string("text/markdown"),
    ])
  }

  private var title: String {
    switch self {
    case .article: "Article"
    case .event: "Event"
    }
  }

  private var meaning: String {
    switch self {
    case .article: "An article by key, with its text and everything that it says."
    case .event: "An event by key, with every claim, its quote and its source."
    }
  }

  /// The kind and the key of an address; nil where it is none of ours.
  static func read(_ address: String) -> (kind: ResourceKind, key: String)? {
    for kind in allCases where address.hasPrefix(kind.prefix) {
      guard let key = String(address.dropFirst(kind.prefix.count)).removingPercentEncoding,
        !key.isEmpty
      else { return nil }
      return (kind, key)
    }
    return nil
  }
}

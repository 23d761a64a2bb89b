import AlmanacAsking
import AlmanacModel
import AlmanacReports
import AlmanacStore

extension Agent {
  /// How many resources a page of the list has.
  private static let pageLength = 100

  /// A page of the articles and then the events; the cursor is the place behind which it begins.
  ///
  /// - Throws: `ProtocolError` where the cursor is none of ours, `StoreError`.
  func resources(_ parameters: JSON, _ job: Job) throws -> JSON {
    let (kind, key) = try place(parameters["cursor"])
    let store = try job.store()
    var found = try store.titles(of: kind, after: key, limit: Self.pageLength + 1)
      .map { (kind, $0) }
    if kind == .article, found.count <= Self.pageLength {
      let rest = Self.pageLength + 1 - found.count
      found += try store.titles(of: .event, after: "", limit: rest).map { (.event, $0) }
    }
    let page = found.prefix(Self.pageLength)
    let next = found.count > page.count ? page.last.map { "\($0.0.rawValue):\($0.1.key)" } : nil
    return .members([
      "resources": .array(page.map { Agent.listing($0.0, $0.1) }),
      "nextCursor": next.map { .string($0) },
    ])
  }

  private func place(_ cursor: JSON?) throws(ProtocolError) -> (ResourceKind, String) {
    guard let cursor, cursor != .null else { return (.article, "") }
    let parts = (cursor.text ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = ResourceKind(rawValue: parts[0]) else {
      throw ProtocolError(.badParameters, "there is no page at this cursor")
    }
    return (kind, parts[1])
  }

  private static func listing(_ kind: ResourceKind, _ named: Named) -> JSON {
    .members([
      "uri": .string(kind.address(named.key)), "name": .string(named.key),
      "title": .string(named.name), "mimeType": .string("text/markdown"),
    ])
  }

  /// What stands at an address: as Markdown, and as JSON.
  ///
  /// - Throws: `ProtocolError` where nothing does, `StoreError`.
  func resource(_ parameters: JSON, _ version: ProtocolVersion?, _ job: Job) throws -> JSON {
    guard let address = parameters["uri"]?.text else {
      throw ProtocolError(.badParameters, "the request names no uri")
    }
    guard let (kind, key) = ResourceKind.read(address), try job.store().has(kind, key) else {
      throw ProtocolError(
        // The code of its own was given up where requests stand by themselves.
        version?.isOfRequests == true ? .badParameters : .notThere,
        "there is no resource '\(shortened(address, to: 200))'",
        data: .members(["uri": .string(address)])
      )
    }
    let report = try Request("show", ["name": [key]]).report(in: job.store(), why: true)
    let forms: [(String, Format)] = [("text/markdown", .markdown), ("application/json", .json)]
    return .members([
      "contents": .array(
        forms.map { type, format in
          .members([
            "uri": .string(address), "mimeType": .string(type),
            "text": .string(String(decoding: report.rendered(as: format), as: UTF8.self)),
          ])
        }
      )
    ])
  }
}

extension Store {
  /// The keys and titles of the articles or events behind a key.
  fileprivate func titles(of kind: ResourceKind, after key: String, limit: Int) throws -> [Named] {
    switch kind {
    case .article: try articleTitles(after: key, limit: limit)
    case .event: try eventTitles(after: key, limit: limit)
    }
  }

  fileprivate func has(_ kind: ResourceKind, _ key: String) throws -> Bool {
    switch kind {
    case .article: try hasArticle(key)
    case .event: try hasEvent(key)
    }
  }
}

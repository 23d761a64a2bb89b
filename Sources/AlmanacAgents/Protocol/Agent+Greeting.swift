import AlmanacReports

extension Agent {
  private static let instructions = """
    A knowledge base of what AI companies did, said and planned: launches, rounds, valuations, \
    deals, alerts, figures. Every answer carries its evidence: the articles, with the words quoted \
    from them. Quote them, and say so where the sources disagree; what is a range stays a range, \
    and a plan or a rumor is not what happened. Companies, models and events are named by key, name \
    or alias in any language; where a name can be several things, the answer lists them: ask again \
    with one. Dates are EDTF: 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~. With known-by an answer \
    is what was known on that day. Where you are not sure what to ask, begin with search or show.
    """

  private var identity: JSON {
    .members([
      "name": .string("almanac"), "title": .string("Almanac"), "version": .string(version),
    ])
  }

  private var capabilities: JSON {
    .members([
      "tools": .members(["listChanged": .bool(false)]),
      "resources": .members(["subscribe": .bool(false), "listChanged": .bool(false)]),
      "prompts": .members(["listChanged": .bool(false)]),
      "completions": .object([]),
    ])
  }

  /// The answer to `initialize`.
  func greeting(_ version: ProtocolVersion) -> JSON {
    .members([
      "protocolVersion": .string(version.rawValue), "capabilities": capabilities,
      "serverInfo": identity, "instructions": .string(Self.instructions),
    ])
  }

  /// The answer to `server/discover`.
  var discovery: JSON {
    .members([
      "supportedVersions": .array(ProtocolVersion.allCases.map { .string($0.rawValue) }),
      "capabilities": capabilities, "instructions": .string(Self.instructions),
      "_meta": .members(["io.modelcontextprotocol/serverInfo": identity]),
    ])
  }
}

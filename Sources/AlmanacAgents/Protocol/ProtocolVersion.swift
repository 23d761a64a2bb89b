import AlmanacReports

/// A version of the Model Context Protocol that is spoken here.
enum ProtocolVersion: String, CaseIterable, Comparable {
  case y2024 = "2024-11-05"
  case y2025march = "2025-03-26"
  case y2025june = "2025-06-18"
  case y2025november = "2025-11-25"
  /// Every request names its version itself, and none opens a session.
  case y2026 = "2026-07-28"

  /// The newest that a session can be opened with.
  static let newestOfSessions = ProtocolVersion.y2025november

  /// The versions in which every request stands by itself.
  static var ofRequests: [ProtocolVersion] { allCases.filter { $0.isOfRequests } }

  /// Whether every request names its version itself.
  var isOfRequests: Bool { self >= .y2026 }

  /// Whether several messages may come as one array.
  var hasBatches: Bool { self == .y2025march }

  static func < (one: ProtocolVersion, other: ProtocolVersion) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The version of a session that a client asks for: its own where it is spoken here, else the
  /// newest, with which the client can do or not.
  init(offered text: String?) {
    let known = text.flatMap(ProtocolVersion.init(rawValue:))
    self = known.flatMap { $0.isOfRequests ? nil : $0 } ?? .newestOfSessions
  }

  /// The version that a request names itself; nil where it names none.
  ///
  /// - Throws: `ProtocolError` with the versions that there are where it is not spoken here.
  static func named(in parameters: JSON) throws(ProtocolError) -> ProtocolVersion? {
    guard let named = parameters["_meta"]?["io.modelcontextprotocol/protocolVersion"] else {
      return nil
    }
    guard let text = named.text else {
      throw ProtocolError(.badParameters, "the protocol version is not a string")
    }
    guard let version = ProtocolVersion(rawValue: text), version.isOfRequests else {
      throw ProtocolError(
        .unknownVersion,
        "Unsupported protocol version",
        data: .members([
          "supported": .array(ofRequests.map { .string($0.rawValue) }), "requested": named,
        ])
      )
    }
    return version
  }
}

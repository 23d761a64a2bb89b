import AlmanacModel
import AlmanacReports
package import AlmanacStore

/// What a program of the user's can ask: tools, resources, prompts and names.
public struct Agent: Sendable {
  /// Opens the store as it is at the moment.
  let open: @Sendable () throws -> Store
  /// What an error means to the user, and what to do.
  let explain: @Sendable (any Error) -> String
  /// The version of the program.
  let version: String
  let tools: [Tool]
  let prompts = Prompt.all

  /// An agent with the questions of the catalog as tools, and further ones.
  ///
  /// - Parameters:
  ///   - version: the version of the program.
  ///   - tools: further tools, listed before those of the questions.
  ///   - open: opens the store; it is called anew for every question.
  ///   - explain: says in a line what an error means, and what to do.
  package init(
    version: String,
    tools: [Tool] = [],
    open: @escaping @Sendable () throws -> Store,
    explain: @escaping @Sendable (any Error) -> String
  ) {
    self.version = version
    self.tools = [.ask] + tools + Tool.questions
    self.open = open
    self.explain = explain
  }

  /// The answer to a request that needs no store; nil where it needs one.
  ///
  /// - Throws: `ProtocolError` where there is no such method.
  func answer(_ method: String, _ parameters: JSON, _ version: ProtocolVersion?)
    throws(ProtocolError) -> JSON?
  {
    switch method {
    case "initialize": return greeting(version ?? .newestOfSessions)
    case "server/discover": return kept(discovery, in: .y2026)
    case "ping": return .object([])
    case "tools/list":
      try refuseCursor(parameters)
      return kept(.members(["tools": .array(tools.map(\.listing))]), in: version)
    case "prompts/list":
      try refuseCursor(parameters)
      return kept(.members(["prompts": .array(prompts.map(\.listing))]), in: version)
    case "prompts/get": return try prompt(parameters)
    case "resources/templates/list":
      try refuseCursor(parameters)
      let templates = ResourceKind.allCases.map(\.template)
      return kept(.members(["resourceTemplates": .array(templates)]), in: version)
    case "tools/call", "resources/list", "resources/read", "completion/complete": return nil
    default:
      throw ProtocolError(.unknownMethod, "there is no method '\(shortened(method))'")
    }
  }

  /// The answer to a request that needs the store; nil where it was called off.
  func reply(
    to method: String,
    _ parameters: JSON,
    _ version: ProtocolVersion?,
    _ id: JSON,
    _ job: Job
  ) -> JSON? {
    do {
      let result =
        switch method {
        case "tools/call": try call(parameters, job)
        case "resources/list": kept(try resources(parameters, job), in: version)
        case "resources/read": kept(try resource(parameters, version, job), in: version)
        default: try completion(parameters, job)
        }
      return .answer(result, to: id, version)
    } catch is Job.Cancelled {
      return nil
    } catch let error as ProtocolError {
      return error.reply(to: id)
    } catch {
      return ProtocolError(.failed, explain(error)).reply(to: id)
    }
  }

  /// What a list or a text says of how long it may be kept: not at all, since the store may change.
  private func kept(_ result: JSON, in version: ProtocolVersion?) -> JSON {
    guard version?.isOfRequests == true else { return result }
    return result.adding(["ttlMs": .whole(0), "cacheScope": .string("private")])
  }

  /// These lists have one page.
  private func refuseCursor(_ parameters: JSON) throws(ProtocolError) {
    guard let cursor = parameters["cursor"], cursor != .null else { return }
    throw ProtocolError(.badParameters, "there is no page at this cursor")
  }
}

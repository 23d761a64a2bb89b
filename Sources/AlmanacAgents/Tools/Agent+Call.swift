import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

extension Agent {
  /// The most bytes that an answer may have as JSON.
  static let mostOfAnswer = 1_000_000

  /// Calls a tool; what goes wrong in it is an answer that says so, since the model that called it
  /// can do something about it.
  ///
  /// - Throws: `ProtocolError` where there is no such tool, `Job.Cancelled`.
  func call(_ parameters: JSON, _ job: Job) throws -> JSON {
    guard let name = parameters["name"]?.text else {
      throw ProtocolError(.badParameters, "the call names no tool")
    }
    guard let tool = tools.first(where: { $0.name == name }) else {
      let hint = suggestion(name, tools.map(\.name))
      throw ProtocolError(.badParameters, "there is no tool '\(shortened(name))'\(hint)")
    }
    do {
      let arguments = try ToolArguments(
        given(parameters),
        known: tool.input.keys(of: "properties"),
        tool: name
      )
      let outcome = try tool.call(arguments) { try job.store() }
      let size = outcome.structured.line.utf8.count
      guard size <= Agent.mostOfAnswer else { throw tooLong(size, tool) }
      return .members([
        "content": .array([.content(outcome.text)]), "structuredContent": outcome.structured,
        "isError": .bool(false),
      ])
    } catch is Job.Cancelled {
      throw Job.Cancelled()
    } catch  where job.isCancelled {
      throw Job.Cancelled()
    } catch {
      return failure(error)
    }
  }

  private func given(_ parameters: JSON) -> JSON {
    guard let arguments = parameters["arguments"], arguments != .null else { return .object([]) }
    return arguments
  }

  private func tooLong(_ size: Int, _ tool: Tool) -> ToolArguments.Mistake {
    let names = tool.input.keys(of: "properties")
    let limits = names.filter { ["company", "kind", "from", "to", "until", "limit"].contains($0) }
    let narrow = limits.isEmpty ? [] : ["narrow it by " + limits.joined(separator: ", ")]
    let plain = names.contains("why") ? ["set why to false to leave out the evidence"] : []
    let advice = (narrow + plain).joined(separator: ", or ")
    return ToolArguments.Mistake(
      description:
        "the answer has \(size) bytes, more than \(Agent.mostOfAnswer)"
        + (advice.isEmpty ? "" : ": \(advice)")
    )
  }

  /// A call that gives no answer, with what could have been meant.
  private func failure(_ error: any Error) -> JSON {
    let own = (error as? ToolArguments.Mistake)?.description ?? (error as? Unread)?.description
    let message = own ?? explain(error)
    return .members([
      "content": .array([.content(message)]),
      "structuredContent": .members([
        "error": .string(message), "candidates": .array(candidates(of: error).map { .string($0) }),
        "questions": questions(of: error),
      ]),
      "isError": .bool(true),
    ])
  }

  /// What can be asked instead, where a question in plain words could have been nothing.
  private func questions(of error: any Error) -> JSON? {
    guard let unread = error as? Unread, !unread.questions.isEmpty else { return nil }
    return .array(
      unread.questions.map {
        .members(["name": .string($0.name), "meaning": .string($0.meaning)])
      }
    )
  }

  private func candidates(of error: any Error) -> [String] {
    switch error {
    case let unread as Unread: unread.candidates
    case QuestionError.ambiguous(_, let candidates): candidates
    case QuestionError.unknown(_, _, let nearest): nearest
    case QuestionError.several(let errors): errors.flatMap { candidates(of: $0) }
    case RequestError.unknownQuestion(_, let nearest): nearest
    case RequestError.unknownParameter(_, _, let nearest): nearest
    default: []
    }
  }
}

extension JSON {
  /// A text as the content of an answer.
  static func content(_ text: String) -> JSON {
    .members(["type": .string("text"), "text": .string(text)])
  }

  /// The keys of the object under a key.
  func keys(of key: String) -> [String] {
    guard case .object(let members) = self[key] else { return [] }
    return members.map(\.key)
  }
}

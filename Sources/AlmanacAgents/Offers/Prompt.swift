import AlmanacModel
import AlmanacReports

/// A usual task, put into words for a model.
struct Prompt: Sendable {
  /// What a task is about.
  struct Argument: Sendable {
    let name: String
    let meaning: String
    let isRequired: Bool
  }

  let name: String
  let title: String
  let meaning: String
  let arguments: [Argument]
  let words: @Sendable ([String: String]) -> String

  /// What the list of prompts says of it.
  var listing: JSON {
    .members([
      "name": .string(name), "title": .string(title), "description": .string(meaning),
      "arguments": .array(
        arguments.map { argument in
          .members([
            "name": .string(argument.name), "description": .string(argument.meaning),
            "required": .bool(argument.isRequired),
          ])
        }
      ),
    ])
  }
}

extension Agent {
  /// The task that is asked for, in words.
  ///
  /// - Throws: `ProtocolError` where there is no such prompt, or its arguments are wrong.
  func prompt(_ parameters: JSON) throws(ProtocolError) -> JSON {
    let name = parameters["name"]?.text ?? ""
    guard let prompt = prompts.first(where: { $0.name == name }) else {
      throw ProtocolError(.badParameters, "there is no prompt '\(shortened(name))'")
    }
    var given: [String: String] = [:]
    if case .object(let members) = parameters["arguments"] {
      for member in members {
        guard prompt.arguments.contains(where: { $0.name == member.key }),
          let text = member.value.text
        else {
          throw ProtocolError(.badParameters, "\(name) takes no '\(shortened(member.key))'")
        }
        given[member.key] = text
      }
    }
    for argument in prompt.arguments where argument.isRequired && given[argument.name] == nil {
      throw ProtocolError(.badParameters, "\(name) needs '\(argument.name)'")
    }
    return .members([
      "description": .string(prompt.meaning),
      "messages": .array([
        .members(["role": .string("user"), "content": .content(prompt.words(given))])
      ]),
    ])
  }
}

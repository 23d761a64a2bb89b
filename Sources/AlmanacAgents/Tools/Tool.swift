package import AlmanacReports
package import AlmanacStore

/// Something that an agent can call; it reads and changes nothing.
package struct Tool: Sendable {
  /// What a call gives.
  package struct Outcome: Sendable {
    let structured: JSON
    let text: String

    /// An answer for programs and the same for readers.
    package init(structured: JSON, text: String) {
      self.structured = structured
      self.text = text
    }
  }

  /// What answers a call: its arguments, and what opens the store.
  package typealias Call = @Sendable (ToolArguments, () throws -> Store) throws -> Outcome

  let name: String
  let title: String
  let meaning: String
  let input: JSON
  let output: JSON
  let call: Call

  /// A tool.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - title: what it is called, in a few words.
  ///   - meaning: what it does.
  ///   - input: the JSON Schema of its arguments, an object.
  ///   - output: the JSON Schema of what it gives, an object.
  ///   - call: answers a call.
  package init(
    name: String,
    title: String,
    meaning: String,
    input: JSON,
    output: JSON,
    call: @escaping Call
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.input = input
    self.output = output
    self.call = call
  }

  /// What the list of tools says of it.
  var listing: JSON {
    .members([
      "name": .string(name), "title": .string(title), "description": .string(meaning),
      "inputSchema": input, "outputSchema": output,
      "annotations": .members([
        "title": .string(title), "readOnlyHint": .bool(true), "destructiveHint": .bool(false),
        "idempotentHint": .bool(true), "openWorldHint": .bool(false),
      ]),
    ])
  }
}

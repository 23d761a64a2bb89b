import AlmanacAsking
package import AlmanacReports

extension Tool {
  /// A tool for every question of the catalog.
  static let questions = Inquiry.all.map(Tool.init)

  /// The tool of a question: it answers with the evidence unless that is declined.
  private init(_ inquiry: Inquiry) {
    self.init(
      name: inquiry.name,
      title: inquiry.title,
      meaning: inquiry.meaning,
      input: inquiry.schema,
      output: Tool.answerSchema
    ) { arguments, open in
      var values = arguments.values
      let why = inquiry.hasEvidence && values["why"] != ["false"]
      if inquiry.hasEvidence { values["why"] = nil }
      let request = Request(inquiry.name, values)
      let report = try request.report(in: open(), why: why)
      return Outcome(request, report)
    }
  }

  /// The schema of an answer to a question.
  package static let answerSchema = JSON.members([
    "type": .string("object"),
    "properties": .members([
      "command": .members([
        "type": .string("string"),
        "description": .string("The same question on the command line."),
      ]),
      "unread": .members([
        "type": .string("array"), "items": .members(["type": .string("string")]),
        "description": .string("Words of a plain question that were not taken into account."),
      ]),
      "answer": .members([
        "type": .array([.string("object"), .string("array")]),
        "description": .string("The answer, with quotes and sources under `evidence`."),
      ]),
    ]),
    "required": .array([.string("command"), .string("answer")]),
  ])
}

extension Tool.Outcome {
  /// The report of a request: as JSON, and as Markdown below its command.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - report: the answer.
  ///   - unread: the words of a question that were not taken into account; nil where it had none.
  init(_ request: Request, _ report: Report, unread: [String]? = nil) {
    let left = unread.map {
      $0.isEmpty ? "" : "\n\nnot taken into account: \($0.joined(separator: ", "))"
    }
    self.init(
      structured: .members([
        "command": .string(request.command),
        "unread": unread.map { .array($0.map { .string($0) }) },
        "answer": JSON(encoding: report.payload),
      ]),
      text: "> \(request.command)\(left ?? "")\n\n"
        + String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    )
  }
}

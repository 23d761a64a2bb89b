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
  init(_ request: Request, _ report: Report) {
    self.init(
      structured: .members([
        "command": .string(request.command), "answer": JSON(encoding: report.payload),
      ]),
      text: "> \(request.command)\n\n"
        + String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    )
  }
}

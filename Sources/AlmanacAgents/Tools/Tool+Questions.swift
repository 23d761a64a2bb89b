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
      let skip = try arguments.count("skip")
      values["skip"] = nil
      let request = Request(inquiry.name, values)
      let report = try request.report(in: open(), why: why)
      return Outcome(request, report, skip: skip)
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
      "part": .members([
        "type": .string("object"),
        "description": .string(
          "Where the answer was too long for one message: `from` and `to`, the entries of its "
            + "longest list that are given, and `of`, how many there are."
        ),
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
  ///   - skip: how many entries of the longest list to leave out at the start.
  init(_ request: Request, _ report: Report, unread: [String]? = nil, skip: Int = 0) {
    let left = unread.map {
      $0.isEmpty ? "" : "\n\nnot taken into account: \($0.joined(separator: ", "))"
    }
    let answer = JSON(encoding: report.payload)
    if skip > 0 || answer.line.utf8.count > Agent.mostOfAnswer - 10_000,
      let cut = answer.cut(to: Agent.mostOfAnswer - 10_000, skip: skip)
    {
      let note = cut.note(request)
      self.init(
        structured: .members([
          "command": .string(request.command),
          "unread": unread.map { .array($0.map { .string($0) }) },
          "part": .members([
            "from": .whole(cut.entries.lowerBound + 1), "to": .whole(cut.entries.upperBound),
            "of": .whole(cut.count), "note": .string(note),
          ]), "answer": cut.json,
        ]),
        text: "> \(request.command)\(left ?? "")\n\n\(note)\n\n\(cut.json.line)\n"
      )
      return
    }
    self.init(
      structured: .members([
        "command": .string(request.command),
        "unread": unread.map { .array($0.map { .string($0) }) },
        "answer": answer,
      ]),
      text: "> \(request.command)\(left ?? "")\n\n"
        + String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    )
  }
}

extension JSON.Cut {
  /// Which part of the answer it is, and how to go on.
  fileprivate func note(_ request: Request) -> String {
    guard !entries.isEmpty else { return "no entries: there are only \(count)" }
    let part = "entries \(entries.lowerBound + 1) to \(entries.upperBound) of \(count)"
    guard entries.upperBound < count else { return part }
    return "\(part); call \(request.question) with skip \(entries.upperBound) for those that follow"
  }
}

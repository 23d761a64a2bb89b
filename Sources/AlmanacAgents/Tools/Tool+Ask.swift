import AlmanacAsking
import AlmanacModel
import AlmanacReports
import AlmanacStore

extension Tool {
  /// Reads a question in plain words, says which command it took it for, and answers it.
  static let ask = Tool(
    name: "ask",
    title: "Ask in plain words",
    meaning: """
      Reads a question in plain English, Russian or Chinese, says which command it was read as, and \
      answers it with the evidence. Where it can be read in several ways it answers none of them \
      and lists the commands.
      """,
    input: .members([
      "type": .string("object"),
      "properties": .members([
        "question": .members([
          "type": .string("string"), "description": .string("The question."),
        ]),
        "why": JSON.whySchema,
      ]),
      "required": .array([.string("question")]), "additionalProperties": .bool(false),
    ]),
    output: answerSchema
  ) { arguments, open in
    let question = try arguments.needed("question")
    let why = try arguments.one("why") != "false"
    let store = try open()
    switch try PlainReader(store).read(question) {
    case .one(let reading):
      let report = try reading.request.report(in: store, why: why)
      return Outcome(reading.request, report, unread: reading.unread)
    case .several(let readings):
      throw Unread(reason: "it is not clear what is asked", readings)
    case .unknown(let name, let nearest, let readings):
      let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?"
      throw Unread(reason: "nothing is known of '\(shortened(name))'\(hint)", readings)
    case .unanswerable(let refusal): throw Unread(reason: refusal.reason, [])
    }
  }
}

/// A question in plain words that is not answered, with the commands that it could have been.
struct Unread: Error, CustomStringConvertible {
  let description: String
  let candidates: [String]

  init(reason: String, _ readings: [PlainReading]) {
    candidates = readings.map(\.request.command)
    let lines = candidates.map { "\n  \($0)" }.joined()
    description = reason + (lines.isEmpty ? "" : "; it could have been:\(lines)")
  }
}

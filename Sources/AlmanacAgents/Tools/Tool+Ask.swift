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
      and lists the commands; what has no answer here is declined with the questions that have.
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

/// A question in plain words that is not answered, with what can be asked instead.
struct Unread: Error, CustomStringConvertible {
  let description: String
  /// The commands that it could have been.
  let candidates: [String]
  /// Every question that there is, where it could have been none of them.
  let questions: [Inquiry]

  init(reason: String, _ readings: [PlainReading]) {
    candidates = readings.map(\.request.command)
    questions = candidates.isEmpty ? Inquiry.all : []
    let lines =
      candidates.isEmpty
      ? questions.map { "\n  \($0.name): \($0.meaning)" } : candidates.map { "\n  \($0)" }
    description =
      reason + (candidates.isEmpty ? "; these can be asked:" : "; it could have been:")
      + lines.joined()
  }
}

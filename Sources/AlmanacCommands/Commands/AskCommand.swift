import AlmanacAsking
import AlmanacModel
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    _superCommandName: Program.name,
    abstract: "Ask in plain English, Russian or Chinese.",
    discussion: """
      Says on standard error which command the question was read as, and answers it. Where it can \
      be read in several ways, or names nobody that is known, it lists the commands that it could \
      have been and answers none of them (status 1). Words that nothing explains are named. With \
      --format json the answer stands under "answer", beside "command" and "argv".

      Examples:
        almanac ask "how long after Gemini 3 Pro did OpenAI declare code red?"
        almanac ask "сколько SoftBank вложил в OpenAI?"
        almanac ask "OpenAI现在值多少钱？" --format json
      """
  )

  @Argument(help: "The question.")
  var question: [String]

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try database.open()
    switch try PlainReader(store).read(question.joined(separator: " ")) {
    case .one(let reading): try answer(reading, in: store)
    case .several(let readings):
      try refuse("it is not clear what is asked", offering: readings)
    case .unknown(let name, let nearest, let readings):
      let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?"
      try refuse("nothing is known of '\(shortened(name))'\(hint)", offering: readings)
    case .unanswerable(let refusal):
      try refuse("\(refusal.reason) (`almanac help ask`)", offering: [])
    }
  }

  /// Says what the question was read as, and answers that.
  private func answer(_ reading: PlainReading, in store: Store) throws {
    if !output.quiet {
      Console.talk("> \(reading.command)")
      if !reading.unread.isEmpty {
        let words = reading.unread.map { "'\(shortened($0))'" }.joined(separator: ", ")
        Console.talk("almanac: not taken into account: \(words)")
      }
    }
    var form = output.plain
    if form.file == nil { form.file = reading.file }
    if form.format == nil { form.format = reading.format.flatMap { Format(rawValue: $0) } }
    let why = evidence.why || reading.why
    try form.render(why: why, chart: reading.chart) { why in
      var report = try reading.request.report(in: store, why: why)
      if form.form == .json { report.payload = Asked(reading, answer: report.payload) }
      return report
    }
  }

  /// Lists what the question could have been, and ends.
  private func refuse(_ reason: String, offering readings: [PlainReading]) throws -> Never {
    guard !readings.isEmpty else { throw Failure(.nothing, reason) }
    Console.error(reason + (reason.hasSuffix("?") ? " Ask one of these:" : "; ask one of these:"))
    for reading in readings { Console.talk("  \(reading.command)") }
    throw ExitCode(ExitStatus.nothing.rawValue)
  }
}

/// The answer to a plain question with the command that it was read as.
private struct Asked: Encodable, Sendable {
  let command: String
  let argv: [String]
  let unread: [String]
  let answer: any Encodable & Sendable

  init(_ reading: PlainReading, answer: any Encodable & Sendable) {
    command = reading.command
    argv = reading.argv
    unread = reading.unread
    self.answer = answer
  }

  private enum Key: String, CodingKey {
    case command, argv, unread, answer
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(command, forKey: .command)
    try values.encode(argv, forKey: .argv)
    try values.encode(unread, forKey: .unread)
    try values.encode(answer, forKey: .answer)
  }
}

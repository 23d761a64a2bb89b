import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    _superCommandName: Program.name,
    abstract: "The time between two events or model launches.",
    discussion: """
      Dates that a source gives only roughly make the gap a range; rival dates that nothing decides \
      against are part of it. The order is that of the second event relative to the first. Each \
      event counts at the phase of its status; --phase chooses another, of both or of each.

      Examples:
        almanac gap GPT-5.2 GPT-5.2-Codex
        almanac gap "Gemini 3 Pro" "code red" --why
        almanac gap nvidia/deal/intel-2025 nvidia/deal/openai-2025 --phase announced
        almanac gap openai/release/gpt-5.2 GPT-6 --format json
      """
  )

  @Argument(
    help: "The event that the time is counted from.",
    completion: .custom(Completions.events)
  )
  var from: String

  @Argument(help: "The event that the time is counted to.", completion: .custom(Completions.events))
  var to: String

  @Option(
    help: ArgumentHelp(
      "The phase that counts, one word or two by a comma: \(WordList<Status>.known).",
      valueName: "phases"
    ),
    completion: .list(Status.allCases.map(\.rawValue)),
    transform: WordList<Status>.init
  )
  var phase: WordList<Status>?

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard phase.map({ $0.words.count > 2 }) != true else {
      throw ValidationError("--phase takes one phase, or one of each event: announced,completed")
    }
  }

  func run() throws {
    let question = try asked.question(database.open())
    let phases = phase?.words ?? []
    let gap = try Gap(question, from: from, to: to, phases: (phases.first, phases.last))
    try output.render(why: asked.why, chart: chart) { gap.report(question, why: $0) }
  }
}

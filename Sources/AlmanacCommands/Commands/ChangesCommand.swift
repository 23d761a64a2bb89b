import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    _superCommandName: Program.name,
    abstract: "What became known between two days.",
    discussion: """
      New events, moved dates, changed amounts and status steps: the state of knowledge before the \
      first day against the one on the last, both through the same resolution.

      Examples:
        almanac changes --since 2025-12-01 --until 2025-12-31
        almanac changes --since 2025-Q4
      """
  )

  @Option(
    help: ArgumentHelp("The first day (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var since: EventDate

  @Option(
    help: ArgumentHelp("The last day (EDTF); by default today.", valueName: "date"),
    transform: EventDate.argument
  )
  var until: EventDate?

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard since.earliest != nil else {
      throw Failure(.usage, "--since needs a date with a start, such as 2025-12-01")
    }
    let question = try asked.question(database.open())
    let changes = try Changes(question, since: since, until: until)
    try output.render(why: asked.why) { changes.report(question, why: $0) }
  }
}

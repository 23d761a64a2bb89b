import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct OnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "on",
    _superCommandName: Program.name,
    abstract: "What happened on a day.",
    discussion: """
      First what happened then for certain, then what was rumored or expected for then, then what \
      may have been then, the finest dates first. A month, a quarter or a year is read too.

      Examples:
        almanac on 2025-12-11
        almanac on 2025-12 --certain
      """
  )

  @Argument(
    help: ArgumentHelp("A day, or another date in EDTF.", valueName: "date"),
    transform: EventDate.argument
  )
  var date: EventDate

  @Flag(help: "Leave out what only may have happened then.")
  var certain = false

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let day = try OnDay(question, date: date, certain: certain)
    try output.render(why: asked.why) { day.report(question, why: $0) }
  }
}

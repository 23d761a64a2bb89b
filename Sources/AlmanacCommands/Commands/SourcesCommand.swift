import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    _superCommandName: Program.name,
    abstract: "What an outlet was first with, and what came of its rumors.",
    discussion: """
      A claim is the word of the outlet that it relays, or else of its publisher. An outlet was first \
      with a phase of an event where it told of it on a day before every other source; what nobody \
      else tells of is counted apart. The hit rate is the share of its rumors whose time is over that \
      came, and is not given for fewer than five. A value is contradicted where it cannot be right \
      beside the one that stands.

      Examples:
        almanac sources
        almanac sources "The Information"
        almanac sources Bloomberg --known-by 2025-12-31
      """
  )

  @Argument(help: "An outlet by key, name or alias; without one, all of them.")
  var outlet: String?

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let records = try SourceRecords(question, outlet: outlet)
    try output.render(why: asked.why) { records.report(question, why: $0) }
  }
}

import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts",
    _superCommandName: Program.name,
    abstract: "Alerts with their cause, length and answer.",
    discussion: "Example: almanac alerts OpenAI --why"
  )

  @Argument(
    help: "Companies by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let alerts = try Alerts(question, companies: company)
    try output.render(why: asked.why) { alerts.report(question, why: $0) }
  }
}

import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct ResponseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "response",
    _superCommandName: Program.name,
    abstract: "How soon a company reacted to a rival's move.",
    discussion: """
      What articles say is the company's answer, "stated"; then what only came "next" within \
      --within days: the first alert that the company raised itself and that has no other cause, and \
      the first release, of a model before any other.

      Examples:
        almanac response OpenAI --to "Gemini 3 Pro"
        almanac response Google --to ChatGPT --why
        almanac response OpenAI --to "DeepSeek R1" --within 30
      """
  )

  @Argument(
    help: "The company by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var company: String

  @Option(
    help: ArgumentHelp("The move: an event or a model.", valueName: "event"),
    completion: .custom(Completions.events)
  )
  var to: String

  @Option(
    help: ArgumentHelp("How many days after the move something counts as next.", valueName: "days")
  )
  var within = ResponseTime.usualHorizon

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...36_500).contains(within) else {
      throw ValidationError("--within takes a number of days from 0 to 36500")
    }
  }

  func run() throws {
    let question = try asked.question(database.open())
    let response = try ResponseTime(question, company: company, to: to, within: within)
    try output.render(why: asked.why) { response.report(question, why: $0) }
  }
}

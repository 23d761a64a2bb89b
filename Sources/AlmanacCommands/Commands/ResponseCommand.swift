import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct ResponseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "response",
    _superCommandName: Program.name,
    abstract: "How soon a company reacted to a rival's move.",
    discussion: """
      The company's first alert after the move, and its first release that answers it. "Stated" \
      means that an article says so; "sequential" means only that the one came after the other.

      Examples:
        almanac response OpenAI --to "Gemini 3 Pro"
        almanac response Google --to ChatGPT --why
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

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let response = try ResponseTime(question, company: company, to: to)
    try output.render(response.report(question, why: asked.why), why: asked.why)
  }
}

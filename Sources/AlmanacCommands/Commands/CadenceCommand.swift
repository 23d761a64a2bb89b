import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct CadenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadence",
    _superCommandName: Program.name,
    abstract: "The gaps between launches.",
    discussion: """
      The gaps between one company's (or family's) consecutive completed releases of one milestone:
      their count, the median, the shortest and the longest, and the days since the last. With \
      imprecise dates each is a range.

      Examples:
        almanac cadence OpenAI --family GPT
        almanac cadence OpenAI Anthropic Google --known-by 2025-12-31
      """
  )

  @Argument(help: "Companies by key, name or alias.", completion: .custom(Completions.companies))
  var company: [String]

  @Option(help: ArgumentHelp("Only releases of this family of models.", valueName: "family"))
  var family: String?

  @Option(
    help: ArgumentHelp("How far the releases go.", valueName: "milestone")
  )
  var milestone: Milestone = .available

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let cadences = try question.companies(company).map { company in
      try Cadence(question, company: company.key, family: family, milestone: milestone)
    }
    try output.render(cadences.report(question, why: asked.why), why: asked.why)
  }
}

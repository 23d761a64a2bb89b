import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans",
    _superCommandName: Program.name,
    abstract: "What was planned against what came.",
    discussion: """
      Each claim that looks ahead of its own article, with its outcome: the slip in days (later is \
      positive) and the difference in amount, both as ranges. A plan is overdue where its time has \
      passed, as of today or --known-by, and no source says that it came or was called off; it \
      lapsed where what it asked for came in another form. A rumor about its own time or before, \
      which nothing confirms, is no plan: --outcome unconfirmed lists those.

      Examples:
        almanac plans OpenAI
        almanac plans --known-by 2026-06-30 --outcome overdue
      """
  )

  @Argument(
    help: "Companies by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only plans with these outcomes, by commas: \(WordList<Plans.Outcome>.known).",
      valueName: "outcomes"
    ),
    completion: .list(Plans.Outcome.allCases.map(\.rawValue)),
    transform: WordList<Plans.Outcome>.init
  )
  var outcome: [WordList<Plans.Outcome>] = []

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let plans = try Plans(question, companies: company, outcomes: outcome.flatMap(\.words))
    try output.render(why: asked.why) { plans.report(question, why: $0) }
  }
}

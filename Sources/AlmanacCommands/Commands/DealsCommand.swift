import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct DealsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deals",
    _superCommandName: Program.name,
    abstract: "Who bought, licensed, sold or partnered, and what came of it.",
    discussion: """
      A deal stands with every phase that it went through and the date of each: announced, then \
      completed or cancelled. A company is matched as the one that a deal is of, and as a party. \
      Amounts are what the sources say the deal comes to, and are never added.

      Examples:
        almanac deals OpenAI
        almanac deals --type acquisition --status cancelled
        almanac deals SoftBank --type stake-sale,investment --why
      """
  )

  @Argument(
    help: "Companies by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only deals of these types, by commas: \(WordList<DealType>.known).",
      valueName: "types"
    ),
    completion: .list(DealType.allCases.map(\.rawValue)),
    transform: WordList<DealType>.init
  )
  var type: [WordList<DealType>] = []

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let deals = try Deals(question, companies: company, types: type.flatMap(\.words))
    try output.render(why: asked.why, chart: chart) { deals.report(question, why: $0) }
  }
}

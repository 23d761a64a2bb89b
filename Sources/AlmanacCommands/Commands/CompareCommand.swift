import AlmanacModel
public import AlmanacQueries
import AlmanacReports
import AlmanacStore
public import ArgumentParser

extension Comparison.Measure: ExpressibleByArgument {}

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    _superCommandName: Program.name,
    abstract: "Companies side by side, ranked.",
    discussion: """
      One row a company: the price last paid, the money raised, the models launched, the annualized \
      revenue last known. What is unknown stays unknown and is never zero. A place is one more than \
      how many are certainly ahead. Companies that ended or became part of another are marked and \
      not ranked. Currencies are ranked apart unless a rate is given.

      Examples:
        almanac compare OpenAI Anthropic Mistral
        almanac compare --by revenue
        almanac compare --by raised --on 2024-12-31
        almanac compare Mistral OpenAI --currency EUR --rate USD=0.92
      """
  )

  @Argument(
    help: "Companies by key, name or alias; none means all of which the measure is known.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @Option(
    help: ArgumentHelp("What ranks them: value, raised, launches or revenue.", valueName: "measure")
  )
  var by: Comparison.Measure = .value

  @Option(
    help: ArgumentHelp("The day whose state is compared; today by default.", valueName: "date"),
    transform: EventDate.argument
  )
  var on: EventDate?

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var money: CurrencyOptions
  @OptionGroup var asked: KnowledgeOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let on, on.latest == nil {
      throw ValidationError("--on takes a date that has a last day")
    }
  }

  func run() throws {
    let rates = try money.exchangeRates()
    let question = try asked.question(database.open())
    let comparison = try Comparison(
      question,
      companies: company,
      by: by,
      on: on?.latest,
      rates: rates
    )
    try output.render(why: evidence.why, chart: chart) { why in
      comparison.report(question, why: why, rates: rates)
    }
  }
}

import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

/// What a figure can be set against.
enum Numerator: String, CaseIterable, ExpressibleByArgument {
  case valuation
}

struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    _superCommandName: Program.name,
    abstract: "The figures of a company and how they grew.",
    discussion: """
      Figures of one name and one unit are a series; those of different names or units are never set \
      against each other. Growth runs between completed figures whose dates say which came first; \
      rumored and expected ones stand in the series and take part in none. Growth a year is \
      (end/begin)^(365.25/days) − 1, only over a year or more. --over valuation gives the price last \
      paid as a multiple of the last figure in money a year, with both dates.

      Examples:
        almanac metrics Anthropic --name "annualized revenue"
        almanac metrics OpenAI Anthropic --name revenue --over valuation
        almanac metrics Mistral --name revenue --currency EUR --rate USD=0.92
      """
  )

  @Argument(help: "Companies by key, name or alias.", completion: .custom(Completions.companies))
  var company: [String]

  @Option(
    help: ArgumentHelp(
      "Only figures of this name, or else those whose name has all of its words.",
      valueName: "name"
    )
  )
  var name: String?

  @Option(
    help: ArgumentHelp(
      "The last price paid as a multiple of the last figure: valuation.",
      valueName: "what"
    )
  )
  var over: Numerator?

  @Option(
    help: ArgumentHelp("Only figures from this date on (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var from: EventDate?

  @Option(
    help: ArgumentHelp("Only figures up to this date (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var to: EventDate?

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var money: CurrencyOptions
  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let rates = try money.exchangeRates()
    let question = try asked.question(database.open())
    let histories = try question.companies(company).map { company in
      try MetricHistory(
        question,
        company: company.key,
        name: name,
        overPrice: over != nil,
        from: from,
        to: to
      )
    }
    try output.render(why: asked.why, chart: chart) { why in
      try histories.report(question, why: why, overPrice: over != nil, rates: rates)
    }
  }
}

import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct ValuationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "valuation",
    _superCommandName: Program.name,
    abstract: "The valuations of a company and how they changed.",
    discussion: """
      Post-money valuations, tender prices and market capitalizations, which somebody paid, follow \
      one another; a step that crosses bases names both. Pre-money values, asks and values of \
      unspecified basis stand in the series and take part in no change unless --basis asks for \
      them. Step-up is post/post; where a round's pre-money is known, pre/previous post is given \
      too. Annualized growth is (end/begin)^(365.25/days) − 1, only over a year or more.

      Examples:
        almanac valuation OpenAI
        almanac valuation OpenAI Anthropic --annualized
        almanac valuation OpenAI --basis tender --why
      """
  )

  @Argument(help: "Companies by key, name or alias.", completion: .custom(Completions.companies))
  var company: [String]

  @Option(
    help: ArgumentHelp("Only valuations on this basis.", valueName: "basis")
  )
  var basis: Basis?

  @Option(
    help: ArgumentHelp("Only valuations from this date on (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var from: EventDate?

  @Option(
    help: ArgumentHelp("Only valuations up to this date (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var to: EventDate?

  @Flag(help: "Show each step's growth a year, where it took a year or more.")
  var annualized = false

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard annualized, chart || [.csv, .tsv, .svg].contains(output.form) else { return }
    throw ValidationError("--annualized is about the table: json always has the growth a year")
  }

  func run() throws {
    let question = try asked.question(database.open())
    let histories = try question.companies(company).map { company in
      try ValuationHistory(
        question,
        company: company.key,
        basis: basis,
        from: from,
        to: to
      )
    }
    try output.render(
      histories.report(question, why: asked.why, annualized: annualized),
      why: asked.why,
      chart: chart
    )
  }
}

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
      one another; a step that crosses bases names both. The points of one round are one step, and \
      a step over rounds without a known price says so. Steps are those of the whole series: \
      --from, --to and --status only choose what is shown. Pre-money values, asks and values of \
      unspecified basis stand in the series and take part in no change unless --basis asks for \
      them. Step-up is post/post; where a round's pre-money is known, pre/previous post is given \
      too. Annualized growth is (end/begin)^(365.25/days) − 1, only over a year or more.

      Examples:
        almanac valuation OpenAI
        almanac valuation OpenAI Anthropic --annualized
        almanac valuation OpenAI --basis tender --why
        almanac valuation OpenAI Anthropic --on 2025-12-31
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

  @Option(
    help: ArgumentHelp(
      "Only the price paid last by this day, its age, and what was asked for since.",
      valueName: "date"
    ),
    transform: EventDate.argument
  )
  var on: EventDate?

  @Flag(help: "Show each step's growth a year, where it took a year or more.")
  var annualized = false

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var money: CurrencyOptions
  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if annualized, chart || [.csv, .tsv, .svg].contains(output.form) {
      throw ValidationError("--annualized is about the table: json always has the growth a year")
    }
    guard let on else { return }
    guard on.latest != nil else { throw ValidationError("--on takes a date that has a last day") }
    guard basis == nil, from == nil, to == nil, !annualized, !chart else {
      throw ValidationError(
        "--on gives one price: leave out --basis, --from, --to, --annualized, --chart"
      )
    }
  }

  func run() throws {
    let rates = try money.exchangeRates()
    let question = try asked.question(database.open())
    if let day = on?.latest {
      let prices = try question.companies(company).map { company in
        try LastPrice(question, company: company.key, on: day)
      }
      return try output.render(why: asked.why) { why in
        let report = prices.report(question, why: why)
        return try rates.map { try report.converting(prices, at: $0) } ?? report
      }
    }
    let histories = try question.companies(company).map { company in
      try ValuationHistory(
        question,
        company: company.key,
        basis: basis,
        from: from,
        to: to
      )
    }
    try output.render(why: asked.why, chart: chart) { why in
      let report = histories.report(question, why: why, annualized: annualized)
      return try rates.map { try report.converting(histories, at: $0) } ?? report
    }
  }
}

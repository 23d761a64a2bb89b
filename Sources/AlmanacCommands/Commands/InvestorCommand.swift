import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct InvestorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "investor",
    _superCommandName: Program.name,
    abstract: "What an investor put where: paid, committed, and unknown.",
    discussion: """
      By company: what was paid, what was put into rounds that are done without a source saying that \
      all of it was handed over, what is committed, what is spoken of, and how many rounds give no \
      amount of the investor's own. The money of a round and of its parts is counted once. The whole \
      rounds stand beside it and are named as such. Amounts in different currencies are never added. \
      Stakes in deals are listed and are in no sum. `funding --investor NAME` asks the same.

      Examples:
        almanac investor SoftBank
        almanac investor Microsoft OpenAI --why
        almanac investor Nvidia --on 2025-12-31
      """
  )

  @Argument(
    help: "The investor by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var name: String

  @Argument(
    help: "Only what it put into these companies.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @Option(
    help: ArgumentHelp(
      "As it stood on this day; a month or a year means its last day.",
      valueName: "date"
    ),
    transform: EventDate.argument
  )
  var on: EventDate?

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var money: CurrencyOptions
  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let on, on.latest == nil {
      throw ValidationError("--on needs a date with an end, such as 2025-12-31 or 2025-12")
    }
  }

  func run() throws {
    let rates = try money.exchangeRates()
    let question = try asked.question(database.open())
    let history = try InvestorHistory(
      question,
      investor: name,
      companies: company,
      on: on?.latest
    )
    try output.render(why: asked.why, chart: chart) { why in
      let report = history.report(question, why: why)
      return try rates.map { try report.converting(history, at: $0) } ?? report
    }
  }
}

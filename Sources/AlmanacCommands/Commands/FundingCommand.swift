import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct FundingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "funding",
    _superCommandName: Program.name,
    abstract: "Rounds, investors, total raised, and what is only promised.",
    discussion: """
      Total raised is the sum of completed primary rounds, debt apart; announced, expected and \
      rumored sums stand beside it, not in it, less what of them was paid. It is "at least" where \
      a round's amount is unknown or a letter is missing. A tender or a secondary sale issues no \
      new shares and is not money raised. A part of a counted round stands below it and is not \
      counted again. Amounts in different currencies are never added.

      Examples:
        almanac funding Mistral
        almanac funding --investor SoftBank
        almanac funding OpenAI --investor Microsoft --why
      """
  )

  @Argument(
    help: "Companies by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @Option(
    help: ArgumentHelp("What this investor put in, as `investor` tells it.", valueName: "name"),
    completion: .custom(Completions.companies)
  )
  var investor: String?

  @Option(
    help: ArgumentHelp("Only rounds that had come by this day.", valueName: "date"),
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
    guard on.map({ $0.latest != nil }) ?? true else {
      throw ValidationError("--on takes a date that has a last day")
    }
    guard !company.isEmpty || investor != nil else {
      throw ValidationError("name a company, or an investor with --investor")
    }
  }

  func run() throws {
    let rates = try money.exchangeRates()
    let question = try asked.question(database.open())
    if let investor {
      let history = try InvestorHistory(
        question,
        investor: investor,
        companies: company,
        on: on?.latest
      )
      return try output.render(why: asked.why, chart: chart) { why in
        let report = history.report(question, why: why)
        return try rates.map { try report.converting(history, at: $0) } ?? report
      }
    }
    let histories = try question.companies(company).map {
      try FundingHistory(question, company: $0.key, on: on?.latest)
    }
    try output.render(why: asked.why, chart: chart) { why in
      let report = histories.report(question, why: why)
      return try rates.map { try report.converting(histories, at: $0) } ?? report
    }
  }
}

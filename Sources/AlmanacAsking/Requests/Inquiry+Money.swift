import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

/// Questions about money and figures.
extension Inquiry {
  static let valuation = Inquiry(
    "valuation",
    "Valuations",
    "The valuations of a company and how they changed.",
    [
      .companies,
      .option("basis", .words(Basis.words), "Only valuations on this basis."),
      .from, .to,
      .option(
        "on",
        .day,
        "Only the price paid last by this day, its age, and what was asked since."
      ),
      .flag("annualized", "Show each step's growth a year, where it took a year or more."),
    ] + .ofMoney + .ofEvents
  ) { values, question, why in
    let rates = try values.rates()
    let companies = values.texts("company")
    if let day = try values.day("on") {
      guard !["basis", "from", "to", "annualized"].contains(where: values.has) else {
        throw RequestError.contrary("on gives one price: leave out basis, from, to and annualized")
      }
      let prices = try question.companies(companies).map { company in
        try LastPrice(question, company: company.key, on: day)
      }
      let report = prices.report(question, why: why)
      return try rates.map { try report.converting(prices, at: $0) } ?? report
    }
    let word = try values.word("basis")
    let histories = try question.companies(companies).map { company in
      try ValuationHistory(
        question,
        company: company.key,
        basis: word.flatMap(Basis.init),
        from: values.date("from"),
        to: values.date("to")
      )
    }
    let report = histories.report(question, why: why, annualized: try values.truth("annualized"))
    return try rates.map { try report.converting(histories, at: $0) } ?? report
  }

  static let funding = Inquiry(
    "funding",
    "Funding",
    "Rounds, investors, total raised, and what is only promised.",
    [
      .any(
        "company",
        .company,
        "Companies by key, name or alias; none with an investor means all."
      ),
      .option("investor", .investor, "What this investor put in."),
      .option("on", .day, "Only rounds that had come by this day."),
    ] + .ofMoney + .ofEvents
  ) { values, question, why in
    let companies = values.texts("company")
    let day = try values.day("on")
    let rates = try values.rates()
    if let investor = values.text("investor") {
      let history = try InvestorHistory(
        question,
        investor: investor,
        companies: companies,
        on: day
      )
      let report = history.report(question, why: why)
      return try rates.map { try report.converting(history, at: $0) } ?? report
    }
    guard !companies.isEmpty else { throw RequestError.contrary("name a company, or an investor") }
    let histories = try question.companies(companies).map {
      try FundingHistory(question, company: $0.key, on: day)
    }
    let report = histories.report(question, why: why)
    return try rates.map { try report.converting(histories, at: $0) } ?? report
  }

  static let metrics = Inquiry(
    "metrics",
    "Figures",
    "The figures of a company and how they grew.",
    [
      .companies,
      .option("name", .text, "Only figures of this name, such as annualized revenue or users."),
      .option(
        "over",
        .words(["valuation"]),
        "The price last paid as a multiple of the last figure."
      ),
      .from, .to,
    ] + .ofMoney + .ofEvents
  ) { values, question, why in
    let rates = try values.rates()
    let isOverPrice = try values.word("over") != nil
    let histories = try question.companies(values.texts("company")).map { company in
      try MetricHistory(
        question,
        company: company.key,
        name: values.text("name"),
        overPrice: isOverPrice,
        from: values.date("from"),
        to: values.date("to")
      )
    }
    return try histories.report(question, why: why, overPrice: isOverPrice, rates: rates)
  }

  static let compare = Inquiry(
    "compare",
    "Comparison",
    "Companies side by side, ranked.",
    [
      .any(
        "company",
        .company,
        "Companies by key, name or alias; none means all of which the measure is known."
      ),
      .option(
        "by",
        .words(Comparison.Measure.allCases.map(\.rawValue)),
        standard: Comparison.Measure.value.rawValue,
        "What ranks them."
      ),
      .option("on", .day, "The day whose state is compared; today where it is left out."),
    ] + .ofMoney + [.knownBy]
  ) { values, question, why in
    let rates = try values.rates()
    let measure = try values.word("by").flatMap(Comparison.Measure.init)
    let comparison = try Comparison(
      question,
      companies: values.texts("company"),
      by: measure ?? .value,
      on: values.day("on"),
      rates: rates
    )
    return comparison.report(question, why: why, rates: rates)
  }

  static let deals = Inquiry(
    "deals",
    "Deals",
    "Who bought, licensed, sold or partnered, and what came of it.",
    [.anyCompanies, .several("type", .words(DealType.words), "Only deals of these types.")]
      + .ofEvents
  ) { values, question, why in
    let deals = try Deals(
      question,
      companies: values.texts("company"),
      types: values.words("type", DealType.self)
    )
    return deals.report(question, why: why)
  }

  static let investor = Inquiry(
    "investor",
    "Investor",
    "What an investor put where: paid, committed, and unknown.",
    [
      .one("name", .investor, "The investor by key, name or alias."),
      .any("company", .company, "Only what it put into these companies."),
      .option("on", .day, "As it stood on this day; a month or a year means its last day."),
    ] + .ofMoney + .ofEvents
  ) { values, question, why in
    let rates = try values.rates()
    let history = try InvestorHistory(
      question,
      investor: values.needed("name"),
      companies: values.texts("company"),
      on: values.day("on")
    )
    let report = history.report(question, why: why)
    return try rates.map { try report.converting(history, at: $0) } ?? report
  }
}

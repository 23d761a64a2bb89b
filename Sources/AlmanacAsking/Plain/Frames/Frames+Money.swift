import AlmanacModel
import AlmanacReading

/// Frames of questions about money and figures.
extension PlainQuestion {
  var valuation: Fit? {
    let companies = owners
    guard !companies.isEmpty, has(.worth, .growth, .multiple) || basis != nil, !has(.rank) else {
      return nil
    }
    var values = ["company": companies.map(\.name), "basis": [basis].compactMap(\.self)]
    let isSeries =
      has(.change, .growth, .history, .chart, .annual, .times) || !words(\.statusWord).isEmpty
      || basis != nil || moments.count > 1
    if let moment = asked.first, !isSeries, let day = moment.point,
      moment.from == nil || moment.isPoint
    {
      values["on"] = [day]
    } else if asked.isEmpty, !isSeries, has(.now, .howMuch, .latest) {
      values["on"] = [today.iso]
    } else {
      period(into: &values)
    }
    if has(.annual), values["on"] == nil { values["annualized"] = ["true"] }
    let names = spans(of: companies)
    return Fit(.valuation, "valuation", values, bonus: 0.4, using: names, moments: true)
  }

  var compare: Fit? {
    let companies = self.companies
    let isAsked = has(.compare, .priciest, .rank, .most, .more) || isContest
    guard isAsked, things.isEmpty, companies.count != 1 || has(.rank) else { return nil }
    var measure: String? = "value"
    if has(.worth, .priciest) {
      measure = nil
    } else if has(.raise, .investors, .rounds) || word(\.round) != nil {
      measure = "raised"
    } else if let figure = word(\.figure) {
      guard figure.contains("revenue") else { return nil }
      measure = "revenue"
    } else if has(.launch, .models) {
      measure = "launches"
    } else {
      measure = nil
      guard companies.count > 1 || has(.priciest, .rank) else { return nil }
    }
    let named = companies.count > 1 ? companies : []
    var values = [
      "company": named.compactMap { $0.company?.name }, "by": [measure].compactMap(\.self),
    ]
    if let moment = asked.first, let day = moment.point { values["on"] = [day] }
    let bonus =
      isContest ? 4 : companies.count == 1 ? -1 : companies.count > 1 ? 1 : 1.2
    return Fit(.compare, "compare", values, bonus: bonus, using: companies, moments: true)
  }

  /// Whether one of several companies is asked for, by what they are worth or earn.
  private var isContest: Bool {
    companies.count > 1 && (has(.who, .which) || isSetAgainst)
      && (has(.worth, .raise) || word(\.figure) != nil)
      && !has(.growth, .change, .history, .invest, .investors)
  }

  var funding: Fit? {
    let roles = investing
    // "Investments in Databricks" are what it got.
    let isPutInto = has(.portfolio) && roles.investors.isEmpty && !roles.targets.isEmpty
    var companies = roles.targets.compactMap(\.company)
    let isGetting = has(.raise) && !roles.isGiven
    if companies.isEmpty, roles.investors.isEmpty || !has(.invest, .portfolio) || isGetting {
      companies = owners
    }
    guard !companies.isEmpty,
      has(.raise, .rounds, .investors, .invest) || word(\.round) != nil || isPutInto
    else { return nil }
    var values = ["company": companies.map(\.name)]
    let isSplit = !roles.investors.isEmpty && !roles.targets.isEmpty
    var bonus = isSplit ? -2.5 : 0.3
    if isPutInto { bonus += 2 }
    if has(.invest), !has(.raise), roles.targets.isEmpty { bonus -= 2 }
    var uses = true
    if let moment = asked.first {
      if let day = moment.point, moment.from == nil || has(.before) || moment.isEnd(self) {
        values["on"] = [day]
      } else {
        // The rounds of a period are a timeline.
        uses = false
        bonus -= 3
      }
    }
    return Fit(
      .funding,
      "funding",
      values,
      bonus: bonus,
      using: spans(of: companies),
      moments: uses
    )
  }

  /// What an investor put where.
  var investor: Fit? {
    let roles = investing
    guard let who = roles.investors.first,
      let name = (who.company ?? who.person ?? who.outlet)?.name
    else { return nil }
    let isGiven = has(.raise) && roles.isGiven
    guard has(.invest, .portfolio, .investors) || isGiven else { return nil }
    // Money that is raised without a word for who gave it is the company's own round.
    let isOfTwo = isGiven || !roles.targets.isEmpty || who.company == nil
    guard !has(.raise) || isOfTwo || has(.invest) && names.count > 1 else { return nil }
    var values = ["name": [name], "company": roles.targets.compactMap { $0.company?.name }]
    if let moment = asked.first, let day = moment.point { values["on"] = [day] }
    let bonus = roles.targets.isEmpty ? (has(.who) ? -0.5 : 0.4) : 1.6
    let names = [who] + roles.targets
    return Fit(.investor, "investor", values, bonus: bonus, using: names, moments: true)
  }

  /// A round of a company, by its letter.
  func round(_ book: PlainBook) throws -> Fit? {
    guard let letter = word(\.round), let company = makers.first, makers.count == 1 else {
      return nil
    }
    let key = "\(company.key)/funding/\(letter)"
    guard try book.hasEvent(key) else { return nil }
    return Fit(
      .funding,
      "show",
      ["name": [key]],
      bonus: 1.2,
      using: spans(of: [company]),
      moments: true
    )
  }

  /// The figures of a company that are asked for, by the names that the store has for them.
  func metrics(_ book: PlainBook) throws -> Fit? {
    let figure = figureWord
    let companies = names.allSatisfy { $0.employer != nil } ? [] : makers
    let isOfRevenue = figure?.hasSuffix("revenue") == true
    let isMultiple =
      has(.multiple) && (figure != nil || !has(.growth, .change))
      || has(.ratio, .times) && has(.worth) && isOfRevenue
    guard !companies.isEmpty, figure != nil || isMultiple else { return nil }
    let isRanking = companies.count > 1 && has(.more, .most, .compare, .rank) || isContest
    guard !isRanking || figure?.hasSuffix("revenue") != true || has(.growth, .history, .multiple)
    else { return nil }
    let products = names.filter { $0.company == nil && ($0.model != nil || $0.family != nil) }
    var name = figure
    if let product = products.first, companies.count == 1, let figure {
      guard product.maker == nil || product.maker?.key == companies[0].key else { return nil }
      name = try productFigure(product, figure, of: companies[0], book)
    }
    var values = ["company": companies.map(\.name)]
    if isMultiple {
      values["over"] = ["valuation"]
      name = name ?? "revenue"
    }
    values["name"] = [name].compactMap(\.self)
    period(into: &values)
    let bonus =
      isMultiple && has(.worth)
      ? (has(.multiple) ? 2 : 4) : companies.count > 1 && has(.more, .compare, .most) ? 0.8 : 0.5
    return Fit(
      .metrics,
      "metrics",
      values,
      bonus: bonus,
      using: spans(of: companies) + products,
      moments: true
    )
  }

  /// The figure that is asked for: users are counted a day, a week or a month.
  private var figureWord: String? {
    guard let figure = word(\.figure) else { return nil }
    guard figure == "users", let rate = word(\.rateWord) else { return figure }
    return "\(rate) \(figure)"
  }

  /// A figure of a product by the name that the store has for it, where it has one alone.
  private func productFigure(
    _ product: NameSpan,
    _ figure: String,
    of company: FoundName,
    _ book: PlainBook
  ) throws -> String {
    let own = product.model?.name ?? product.family?.name ?? product.written
    let name = "\(own) \(figure)"
    let wanted = Set(Tokens(name).all.map(\.text))
    let known = try book.figures(company.key)
    guard !known.contains(where: { $0.folded == name.folded }) else { return name }
    let fitting = known.filter { wanted.isSubset(of: Tokens($0).all.map(\.text)) }
    return fitting.count == 1 ? fitting[0] : name
  }

  var deals: Fit? {
    let types = has(.fate) ? [] : words(\.deal).filter { !$0.isEmpty }
    guard cues.contains(where: { $0.deal != nil }) else { return nil }
    let names = companies.compactMap { $0.company?.name }
    guard asked.isEmpty else {
      var values = ["company": names, "kind": ["deal"]]
      period(into: &values)
      return Fit(.deals, "timeline", values, bonus: 0.3, using: companies, moments: true)
    }
    return Fit(.deals, "deals", ["company": names, "type": types], bonus: 0.3, using: companies)
  }
}

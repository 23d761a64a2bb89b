extension Prompt {
  static let all = [brief, factCheck, whatChanged]

  private static let care = """
    Use nothing but what the tools answer. Give the date and the source of every statement, with \
    the words quoted from it where they matter. Where sources disagree, say what each says; leave a \
    range a range, and keep plans and rumors apart from what happened. Say what is not known.
    """

  private static let brief = Prompt(
    name: "brief",
    title: "Brief me on a company",
    meaning: "What a company did, what it is worth, what it plans, and where sources disagree.",
    arguments: [
      Argument(name: "company", meaning: "The company by key, name or alias.", isRequired: true),
      Argument(
        name: "known-by",
        meaning: "Only what was known by this day, such as 2025-11-30.",
        isRequired: false
      ),
    ]
  ) { given in
    let company = given["company"] ?? ""
    let knownBy = given["known-by"].map {
      " Give every tool known-by \($0), and write as of that day."
    }
    return """
      Brief me on \(company). Ask the tools timeline, valuation, funding, metrics, deals, plans and \
      conflicts for that company, then write a page: what it is, what happened lately, money, \
      products, what is planned, what is disputed.\(knownBy ?? "") \(care)
      """
  }

  private static let factCheck = Prompt(
    name: "fact_check",
    title: "Fact-check this paragraph",
    meaning: "Claim by claim: supported, contradicted or not known, with the sources.",
    arguments: [
      Argument(name: "text", meaning: "The paragraph.", isRequired: true),
      Argument(
        name: "published",
        meaning: "The day from which its dates count, such as 2025-12-20.",
        isRequired: false
      ),
    ]
  ) { given in
    let published = given["published"].map { " with published \($0)" } ?? ""
    return """
      Fact-check the paragraph below. Give it to the tool check_text\(published), then go through \
      its claims: supported, contradicted or not known, each with the source and its words. What \
      the tool did not read as a claim, look up with search, gap, valuation and the others, or say \
      that you did not check it. \(care)

      \(given["text"] ?? "")
      """
  }

  private static let whatChanged = Prompt(
    name: "what_changed",
    title: "What changed since",
    meaning: "What became known since a day: new events, moved dates, changed amounts.",
    arguments: [
      Argument(name: "since", meaning: "The first day, such as 2025-12-01.", isRequired: true),
      Argument(name: "company", meaning: "Only what is about this company.", isRequired: false),
    ]
  ) { given in
    let company = given["company"].map { " Keep to what is about \($0)." } ?? ""
    return """
      What became known since \(given["since"] ?? "")? Ask the tool changes since that day, with \
      why false first, then look closer with the tool show at what matters. Order it by weight: \
      new events, changed amounts, moved dates, changes of status.\(company) \(care)
      """
  }
}

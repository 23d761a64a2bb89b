import AlmanacModel
import AlmanacQueries
import AlmanacReports

/// Questions for what the store holds of something.
extension Inquiry {
  static let search = Inquiry(
    "search",
    "Search",
    "Search articles and events, in any script.",
    [
      .some("text", .text, "The words to look for; all must match."),
      .number("limit", 1...1000, standard: 20, "The maximum number of results."),
    ] + .ofEvents
  ) { values, question, why in
    let search = try Search(
      question,
      text: values.texts("text").joined(separator: " "),
      limit: values.number("limit") ?? 20
    )
    return search.report(question, why: why)
  }

  static let show = Inquiry(
    "show",
    "Page",
    "Everything known about one event, company, model, person or article.",
    [
      .one(
        "name",
        .anything,
        "An event, company, model, person, outlet or article by key, name or alias."
      ), .knownBy,
    ]
  ) { values, question, why in
    let page = try Page(question, name: values.needed("name"))
    return page.report(question, why: why) { company, kind in
      Request("timeline", ["company": [company], "kind": [kind.rawValue]]).command
    }
  }

  static let companies = Inquiry(
    "companies",
    "Companies",
    "The companies, with their events by kind.",
    .ofEvents,
    hasEvidence: false
  ) { _, question, _ in
    try CompanyList(question).report(question)
  }

  static let models = Inquiry(
    "models",
    "Models",
    "The models, with their releases.",
    [.anyCompanies, .option("family", .text, "Only models of this family, such as Claude.")]
      + .ofEvents
  ) { values, question, why in
    let models = try ModelList(
      question,
      companies: values.texts("company"),
      family: values.text("family")
    )
    return models.report(question, why: why)
  }

  static let articles = Inquiry(
    "articles",
    "Articles",
    "The articles that everything rests on, newest first.",
    [.option("publisher", .outlet, "Only articles of this publisher."), .knownBy],
    hasEvidence: false
  ) { values, question, _ in
    try ArticleList(question, publisher: values.text("publisher")).articles.report(question)
  }

  static let coverage = Inquiry(
    "coverage",
    "Coverage",
    "What the store holds, by how many voices, and where it is thin.",
    [.knownBy],
    hasEvidence: false
  ) { _, question, _ in
    try Coverage(question).report(question)
  }
}

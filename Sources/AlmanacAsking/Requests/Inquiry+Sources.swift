import AlmanacModel
import AlmanacQueries
import AlmanacReports

/// Questions about what sources say, and how they differ.
extension Inquiry {
  static let plans = Inquiry(
    "plans",
    "Plans",
    "What was planned against what came.",
    [
      .anyCompanies,
      .several("outcome", .words(Plans.Outcome.words), "Only plans with these outcomes."),
    ] + .ofEvents
  ) { values, question, why in
    let plans = try Plans(
      question,
      companies: values.texts("company"),
      outcomes: values.words("outcome", Plans.Outcome.self)
    )
    return plans.report(question, why: why)
  }

  static let conflicts = Inquiry(
    "conflicts",
    "Conflicts",
    "Claims that cannot both be right, typed.",
    [
      .anyCompanies,
      .several("type", .words(ConflictType.words), "Only conflicts of these types."),
    ] + .ofEvents
  ) { values, question, why in
    let conflicts = try Conflicts(
      question,
      companies: values.texts("company"),
      types: values.words("type", ConflictType.self)
    )
    return conflicts.report(question, why: why)
  }

  static let changes = Inquiry(
    "changes",
    "Changes",
    "What became known between two days.",
    [
      .option("since", .period, isRequired: true, "The first day (EDTF)."),
      .option("until", .period, "The last day (EDTF); today where it is left out."),
    ] + .ofEvents
  ) { values, question, why in
    guard let since = try values.date("since") else {
      throw RequestError.missing("since", question: "changes")
    }
    guard since.earliest != nil else {
      throw RequestError.malformed("since", reason: "it takes a date with a start: 2025-12-01")
    }
    let changes = try Changes(question, since: since, until: values.date("until"))
    return changes.report(question, why: why)
  }

  static let sources = Inquiry(
    "sources",
    "Sources",
    "What an outlet was first with, and what came of its rumors.",
    [.maybe("outlet", .outlet, "An outlet by key, name or alias; none means all of them.")]
      + .ofEvents
  ) { values, question, why in
    try SourceRecords(question, outlet: values.text("outlet")).report(question, why: why)
  }
}

import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

/// Questions about when things happened.
extension Inquiry {
  static let timeline = Inquiry(
    "timeline",
    "Timeline",
    "What happened, in order.",
    [
      .anyCompanies,
      .several("kind", .words(Kind.words), "Only events of these kinds."),
      .from, .to, .certain,
    ] + .ofEvents
  ) { values, question, why in
    let timeline = try Timeline(
      question,
      companies: values.texts("company"),
      kinds: values.words("kind", Kind.self),
      from: values.date("from"),
      to: values.date("to"),
      certain: values.truth("certain")
    )
    return timeline.report(question, why: why)
  }

  static let gap = Inquiry(
    "gap",
    "Gap between two events",
    "The time between two events or model launches.",
    [
      .one("from", .event, "The event or model that the time is counted from."),
      .one("to", .event, "The event or model that the time is counted to."),
      .several(
        "phase",
        .words(Status.words),
        "The phase that counts: one word for both events, or one for each."
      ),
    ] + .ofEvents
  ) { values, question, why in
    let phases = try values.words("phase", Status.self)
    guard phases.count <= 2 else {
      throw RequestError.malformed("phase", reason: "it takes one phase, or one of each event")
    }
    let gap = try Gap(
      question,
      from: values.needed("from"),
      to: values.needed("to"),
      phases: (phases.first, phases.last)
    )
    return gap.report(question, why: why)
  }

  static let cadence = Inquiry(
    "cadence",
    "Cadence of launches",
    "The gaps between launches.",
    [
      .companies,
      .option("family", .text, "Only releases of this family of models, such as GPT."),
      .option(
        "milestone",
        .words(Cadence.Measure.words),
        standard: "first",
        "Which releases count; first is the first day on which anybody could use a model."
      ),
    ] + .ofEvents
  ) { values, question, why in
    let word = try values.word("milestone") ?? "first"
    let measure = Cadence.Measure(word: word) ?? .first
    let cadences = try question.companies(values.texts("company")).map { company in
      try Cadence(question, company: company.key, family: values.text("family"), measure: measure)
    }
    return cadences.report(question, why: why)
  }

  static let response = Inquiry(
    "response",
    "Response to a rival",
    "How soon a company reacted to a rival's move.",
    [
      .one("company", .company, "The company that reacted, by key, name or alias."),
      .option("to", .event, isRequired: true, "The move: an event or a model."),
      .number(
        "within",
        0...36_500,
        standard: ResponseTime.usualHorizon,
        "How many days after the move something counts as next."
      ),
    ] + .ofEvents
  ) { values, question, why in
    let response = try ResponseTime(
      question,
      company: values.needed("company"),
      to: values.needed("to"),
      within: values.number("within") ?? ResponseTime.usualHorizon
    )
    return response.report(question, why: why)
  }

  static let alerts = Inquiry(
    "alerts",
    "Alerts",
    "Alerts with their cause, length and answer.",
    [.anyCompanies] + .ofEvents
  ) { values, question, why in
    try Alerts(question, companies: values.texts("company")).report(question, why: why)
  }

  static let on = Inquiry(
    "on",
    "On a day",
    "What happened on a day.",
    [.one("date", .period, "A day, or another date in EDTF: 2025-12-11, 2025-12."), .certain]
      + .ofEvents
  ) { values, question, why in
    guard let date = try values.date("date") else {
      throw RequestError.missing("date", question: "on")
    }
    let day = try OnDay(question, date: date, certain: values.truth("certain"))
    return day.report(question, why: why)
  }
}

extension [Parameter] {
  static var ofEvents: [Parameter] { Parameter.ofEvents }
  static var ofMoney: [Parameter] { Parameter.ofMoney }
}

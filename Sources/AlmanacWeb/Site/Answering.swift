import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

/// One request being answered from one state of the store.
struct Answering {
  let site: Site
  let store: Store
  let place: Place
  let target: Target
  let today: Day
  /// The day whose knowledge answers; nil answers from everything.
  let knownBy: Day?
  /// What every page of this state needs to know of the store.
  let chrome: Chrome

  init(
    _ site: Site,
    _ store: Store,
    _ chrome: Chrome,
    _ place: Place,
    _ target: Target,
    today: Day
  ) throws {
    self.site = site
    self.store = store
    self.chrome = chrome
    self.place = place
    self.target = target
    self.today = today
    knownBy = try Answering.day(target.values("known_by"))
    try refuseUnknown()
  }

  /// A question as of the day of the request, or from everything that is known.
  func question(ofNow: Bool = false) -> Question {
    Question(store: store, knownBy: ofNow ? nil : knownBy, today: today)
  }

  /// The answer in a form.
  func bytes(as form: Form) throws -> [UInt8] {
    if form == .html { return Array(try offeringChoice(page).utf8) }
    if place.subject == .sql { return try rows(as: form) }
    if place.subject == .openAPI {
      guard form == .json else { throw Problem(.unknown, "the description is JSON") }
      return Array((OpenAPI.document(of: site).pretty + "\n").utf8)
    }
    guard let request = try place.request.map(keyed) else {
      if form == .atom, place.subject == .home { return try news() }
      throw Problem(.unknown, "this page is not to be had as \(form.rawValue)")
    }
    let why = target.values("why").contains("true")
    if why, form == .csv || form == .tsv || form == .svg {
      throw Problem(.malformed, "\(form.rawValue) has no room for why=true: use json or md")
    }
    if case .companies = place.subject, !target.values("sort").isEmpty {
      throw Problem(
        .malformed,
        "only the page takes 'sort'; \(form.rawValue) is in order of the names"
      )
    }
    let report = try request.report(in: store, why: why, today: today)
    switch form {
    case .ics: return try calendar(of: report)
    case .atom: return try feed(of: report)
    case .svg:
      if !report.charts.isEmpty { return report.rendered(as: .svg) }
      guard case .company(let name) = place.subject, let drawn = try companyChart(name) else {
        throw Problem(.unknown, "there is no chart to draw")
      }
      return drawn.rendered(as: .svg)
    default:
      guard let format = form.format else { throw Problem(.unknown, "there is no such form") }
      return report.rendered(as: format)
    }
  }

  private func page() throws -> String {
    switch place.subject {
    case .home: return try homePage()
    case .openAPI: throw Problem(.unknown, "the description is at /openapi.json")
    case .companies: return try companiesPage()
    case .company(let key): return try companyPage(key)
    case .event(let key): return try eventPage(key)
    case .article(let key): return try articlePage(key)
    case .entity(let kind, let name): return try entityPage(kind, entityKey(kind, name))
    case .search: return try searchPage()
    case .sql: return try sqlPage()
    case .question: return try questionPage()
    }
  }

  /// What the request's question takes, and nothing else, may stand in the query.
  private func refuseUnknown() throws {
    var known: Set<String> = ["known_by", "why"]
    if case .companies = place.subject { known.insert("sort") }
    if place.subject == .sql { known = ["statement"] }
    if let request = place.request, let inquiry = try? Inquiry.named(request.question) {
      known.formUnion(inquiry.parameters.map { $0.name.replacing("-", with: "_") })
    }
    if let why = target.values("why").first(where: { $0 != "true" && $0 != "false" }) {
      throw Problem(.malformed, "why: '\(shortened(why))' is not true or false")
    }
    if let other = target.query.first(where: { !known.contains($0.name) }) {
      let near = nearest(to: other.name, among: known.sorted())
      let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
      throw Problem(
        .malformed,
        "this page takes no '\(shortened(other.name))'\(hint)",
        candidates: near
      )
    }
  }

  private static func day(_ values: [String]) throws -> Day? {
    guard let text = values.first else { return nil }
    guard values.count == 1 else { throw Problem(.malformed, "known_by: it takes one day") }
    let date: EventDate
    do {
      date = try EventDate(text)
    } catch {
      throw Problem(.malformed, "known_by: \(error.description)")
    }
    guard let day = date.latest else {
      throw Problem(.malformed, "known_by: it takes a date with an end, such as 2025-11-30")
    }
    return day
  }
}

/// What every page needs to know of the store.
struct Chrome: Sendable {
  /// The companies' keys by their names.
  let companies: [String: String]
  /// The days on which something was published, in order.
  let days: [Day]

  init(_ store: Store) throws {
    companies = Dictionary(
      try store.companies().map { ($0.name, $0.key) },
      uniquingKeysWith: { one, _ in one }
    )
    let published = try store.articles().compactMap { article -> Day? in
      (article.source.published.said.length ?? .max) <= 31 ? article.source.published.latest : nil
    }
    days = Set(published).sorted()
  }
}

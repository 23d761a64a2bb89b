import AlmanacModel

/// What a word of a question says about what is asked.
enum Cue: Hashable, Sendable {
  // What is asked for.
  case worth, priciest, most, more, rank, compare
  case raise
  case round(String)
  case investors, invest, portfolio
  case launch, models, howLong, gap, often, fast, respond
  case alarm, plan
  case outcome(String)
  case conflict
  case change, news, learned
  case figure(String)
  case growth, multiple
  case deal(String)
  case outlets, reliable, scoop, store
  case tell, find, seek, list, companies, articles, people, entries
  case happen, history
  case kind(String)
  // How it is asked.
  case when, why, who, which, howMuch, howMany, since, after, before, ago, maker, rounds
  case first, latest, ratio, times, genuine, fate, rivals, place, future, how
  case rate(String)
  // How it is answered.
  case evidence, knownThen
  case format(String)
  case chart, now
  case status(String)
  case basis(String)
  case annual
  // What no store of facts answers.
  case opinion, foreign, negation
}

extension Cue {
  /// How strongly the word asks each question.
  var votes: [Topic: Double] {
    switch self {
    case .worth: [.valuation: 3.2, .compare: 1.6, .timeline: 0.5]
    case .priciest: [.compare: 4]
    case .most: [.compare: 2, .deals: 0.5, .alerts: 0.3, .funding: 0.3, .valuation: 0.3]
    case .more: [.compare: 1.8, .cadence: 0.5]
    case .rank: [.compare: 4]
    case .compare: [.compare: 3, .cadence: 0.8, .valuation: 0.5, .funding: 0.5, .metrics: 0.5]
    case .raise: [.funding: 3, .compare: 1.4, .investor: 0.6, .timeline: 0.6]
    case .round, .rounds: [.funding: 2.6, .show: 0.8, .investor: 0.5, .timeline: 0.5]
    case .investors: [.funding: 3.2, .investor: 1.2, .valuation: 0.3]
    case .invest: [.investor: 3, .funding: 2, .deals: 0.4]
    case .portfolio: [.investor: 4, .funding: 1]
    case .fate: [.plans: 3.4, .deals: 2.5, .show: 0.5]
    case .launch:
      [
        .alerts: 0.5, .timeline: 2.2, .show: 1.8, .models: 1, .cadence: 1.2, .gap: 0.8, .plans: 0.8,
        .response: 0.5, .compare: 0.6,
      ]
    case .models: [.models: 2.2, .timeline: 1.2, .cadence: 1.2, .compare: 0.8, .plans: 0.5]
    case .howLong: [.gap: 2.4, .response: 1.6, .cadence: 1.2, .alerts: 1, .show: 0.3]
    case .gap: [.gap: 2.4, .cadence: 1.6, .response: 0.6]
    case .often: [.cadence: 4, .gap: 1.2, .sources: 0.6]
    case .fast: [.cadence: 2.2, .response: 2, .gap: 0.4]
    case .respond: [.response: 4]
    case .alarm: [.alerts: 3.2, .timeline: 0.5]
    case .plan: [.plans: 3.2]
    case .outcome("cancelled"): [.plans: 3.4, .deals: 1.5, .funding: 0.5]
    case .outcome: [.plans: 3.4]
    case .conflict: [.conflicts: 4]
    case .change: [.valuation: 0.8, .metrics: 0.8, .changes: 0.8]
    case .news: [.changes: 2.8, .timeline: 1.6]
    case .learned: [.changes: 4]
    case .figure: [.metrics: 3.6, .compare: 1.2]
    case .growth: [.metrics: 2, .valuation: 1.6]
    case .multiple: [.metrics: 3.5]
    case .deal: [.deals: 3.6]
    case .outlets: [.sources: 2.4, .articles: 0.8]
    case .reliable: [.sources: 3.6]
    case .scoop: [.sources: 3.6]
    case .store: [.coverage: 3, .companies: 1.2, .models: 0.6, .articles: 0.6]
    case .tell: [.show: 2.6]
    case .find: [.search: 3.4]
    case .seek: [.search: 2.4]
    case .list:
      [.companies: 1, .models: 1, .articles: 1, .timeline: 0.4, .funding: 0.3, .deals: 0.3]
    case .companies: [.companies: 1.6, .compare: 0.8, .investor: 0.5, .coverage: 0.4]
    case .articles: [.articles: 2.6, .search: 1, .coverage: 1]
    case .people: [.show: 0.6]
    case .entries: [.coverage: 1.6, .timeline: 0.4]
    case .happen: [.timeline: 2.6, .on: 2.6, .alerts: 2, .deals: 1, .response: 0.6]
    case .history:
      [.timeline: 2.6, .on: 2.2, .valuation: 0.8, .funding: 0.8, .metrics: 0.8, .cadence: 0.4]
    case .kind: [.timeline: 2.4]
    case .when: [.show: 1, .alerts: 0.8, .plans: 0.6, .timeline: 0.4, .deals: 0.3, .funding: 0.3]
    case .why: [.show: 1, .alerts: 1]
    case .who: [.show: 0.3, .funding: 0.2, .compare: 0.4, .deals: 0.2]
    case .which: [.compare: 0.3, .models: 0.3, .companies: 0.2, .investor: 0.2]
    case .howMuch: [.valuation: 0.5, .funding: 0.5, .investor: 0.5, .metrics: 0.3]
    case .howMany: [.gap: 0.3, .metrics: 0.4, .coverage: 0.4, .compare: 0.2, .models: 0.3]
    case .since, .after, .before: [.gap: 0.8, .response: 0.4]
    case .ago: [.show: 0.8, .gap: 0.3]
    case .basis: [.valuation: 3]
    case .maker, .evidence, .knownThen, .format, .chart, .now, .status, .annual, .first, .latest,
      .ratio, .times, .genuine, .rate, .rivals, .place, .future, .how, .opinion, .foreign,
      .negation:
      [:]
    }
  }

  /// Whether the word tells how to ask or to answer, and takes no side between questions.
  var isManner: Bool {
    switch self {
    case .when, .why, .who, .which, .howMuch, .howMany, .since, .after, .before, .ago, .maker,
      .evidence, .knownThen, .format, .chart, .now, .status, .basis, .annual, .people, .list,
      .companies, .change, .most, .more, .kind, .compare, .first, .latest, .ratio, .times, .genuine,
      .rate, .rivals, .place, .future, .how, .seek:
      true
    default: false
    }
  }

  /// Whether it names what is asked for, so that no answer to something else may pass it over.
  var isSubject: Bool {
    switch self {
    case .worth, .raise, .rounds, .round, .investors, .invest, .portfolio, .figure, .multiple,
      .alarm, .conflict, .deal, .often, .respond, .reliable, .scoop, .rank, .priciest, .plan,
      .outcome, .howLong:
      true
    default: false
    }
  }

  /// The kind of event that is asked for by a word, where a list of several kinds can be.
  var listedKind: String? {
    switch self {
    case .launch, .models: "release"
    case .raise, .rounds, .round: "funding"
    case .deal: "deal"
    case .alarm: "alert"
    case .kind(let word): word
    default: nil
    }
  }
}

/// What can be asked in plain words: a question of the catalog.
enum Topic: String, CaseIterable, Sendable {
  case valuation, compare, funding, investor, alerts, gap, response, plans, cadence, timeline, on
  case changes, conflicts, metrics, deals, sources, coverage, show, search, companies, models
  case articles
}

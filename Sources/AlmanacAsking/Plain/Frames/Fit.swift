import AlmanacModel

/// A question of the catalog that a plain question can mean, and how well it does.
struct Fit: Sendable {
  let topic: Topic
  var request: Request
  /// What speaks for it beside the cue words.
  var bonus: Double
  /// The names that it asks with, by their places.
  var used: Set<Range<Int>>
  /// Whether it asks with the dates that are named.
  var usesMoments: Bool

  init(
    _ topic: Topic,
    _ question: String,
    _ values: [String: [String]] = [:],
    bonus: Double = 0,
    using names: [NameSpan] = [],
    moments: Bool = false
  ) {
    self.topic = topic
    request = Request(question, values.filter { !$0.value.isEmpty })
    self.bonus = bonus
    used = Set(names.map(\.pieces))
    usesMoments = moments
  }

  /// Whether it asks for sums or figures, of which no day that is to come has any.
  var isOfFigures: Bool {
    [.valuation, .compare, .funding, .investor, .metrics].contains(topic)
  }
}

extension PlainQuestion {
  /// How well a question fits: its cue words and its names, less what it leaves unexplained.
  func score(of fit: Fit) -> Double {
    var score = fit.bonus
    for cue in cues {
      if let vote = cue.votes[fit.topic] {
        score += vote
      } else if !cue.isManner, fit.topic != .conflicts {
        score -= 0.4 * (cue.votes.values.max() ?? 0)
      }
    }
    let unused = names.filter { name in !fit.used.contains(name.pieces) && !isBeside(name) }
    score -= 1.2 * Double(unused.count)
    score -= fit.usesMoments ? 0 : 0.8 * Double(moments.count)
    score -= 0.5 * Double(unread.count)
    return score
  }

  /// Whether a name only says whose another is: "OpenAI's GPT-5".
  func isBeside(_ name: NameSpan) -> Bool {
    guard let company = name.company else {
      return name.employer.map { employer in
        names.contains { $0.company?.key == employer.key }
      } ?? false
    }
    return names.contains { $0.isThing && $0.maker?.key == company.key }
  }

  /// Every question that it can mean.
  func fits(_ book: PlainBook) throws -> [Fit] {
    var fits: [Fit?] = [
      valuation, compare, funding, investor, response, plans, cadence, timeline, on, changes,
      conflicts, deals, sources, coverage, search, companyList, modelList, articleList,
    ]
    fits.append(try metrics(book))
    fits.append(try alerts(book))
    fits.append(try gap(book))
    fits.append(try round(book))
    fits.append(try page(book))
    return fits.compactMap(\.self)
  }
}

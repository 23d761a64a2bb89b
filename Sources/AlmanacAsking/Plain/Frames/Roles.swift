import AlmanacModel
import AlmanacReading

/// Who gives and who gets, where money is put into something.
struct InvestingRoles {
  var investors: [NameSpan] = []
  var targets: [NameSpan] = []
  /// Whether a word says from whom the money comes.
  var isGiven = false
}

extension PlainQuestion {
  /// Who invests in whom, by the words before the names and by the place of the verb.
  var investing: InvestingRoles {
    var roles = InvestingRoles()
    var open: [NameSpan] = []
    let all = names.filter { $0.company != nil || $0.person != nil || $0.outlet != nil }
    for name in all {
      let start = name.pieces.lowerBound
      if stands(language.targets, before: start) {
        roles.targets.append(name)
      } else if stands(language.agents, before: start) {
        roles.investors.append(name)
        roles.isGiven = true
      } else {
        open.append(name)
      }
    }
    let verb = hits.first { $0.cue == .invest }?.pieces
    for name in open {
      let isObject = verb.map { $0.upperBound <= name.pieces.lowerBound } ?? false
      let isNext = verb.map { name.pieces.lowerBound - $0.upperBound <= 1 } ?? false
      if !roles.investors.isEmpty, roles.targets.isEmpty {
        roles.targets.append(name)
      } else if isObject, isNext, has(.who), roles.targets.isEmpty {
        roles.targets.append(name)
      } else if isObject, isNext, open.count > 1, !roles.investors.isEmpty {
        roles.targets.append(name)
      } else if has(.investors), !has(.invest, .portfolio), roles.targets.isEmpty {
        roles.targets.append(name)
      } else if roles.investors.isEmpty {
        roles.investors.append(name)
      } else {
        roles.targets.append(name)
      }
    }
    return roles
  }

  /// Whether one of some words ends before a piece, an article between them or not.
  private func stands(_ words: Lexicon<Void>, before start: Int) -> Bool {
    (1...4).contains { back in
      guard let match = words.match(tokens, start - back) else { return false }
      return match.end == start
        || match.end == start - 1
          && ["the", "company", "\"", "«", "“", "компанию", "компании"]
            .contains(tokens[match.end]?.text ?? "")
    }
  }
}

extension Cue {
  /// What kind of round it names.
  var round: String? { if case .round(let word) = self { word } else { nil } }
  /// What figure it names.
  var figure: String? { if case .figure(let word) = self { word } else { nil } }
  /// What type of deal it names; an empty word for a deal of any type.
  var deal: String? { if case .deal(let word) = self { word } else { nil } }
  /// What becomes of the plans that it names.
  var outcome: String? { if case .outcome(let word) = self { word } else { nil } }
  /// The kind of event that it names.
  var kindWord: String? { if case .kind(let word) = self { word } else { nil } }
  /// The status that it names.
  var statusWord: String? { if case .status(let word) = self { word } else { nil } }
  /// The basis of a valuation that it names.
  var basisWord: String? { if case .basis(let word) = self { word } else { nil } }
  /// How often what it counts is counted: "weekly".
  var rateWord: String? { if case .rate(let word) = self { word } else { nil } }
  /// The form of an answer that it names.
  var formatWord: String? { if case .format(let word) = self { word } else { nil } }
}

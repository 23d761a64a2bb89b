import AlmanacModel
import AlmanacReading

/// Frames of questions about plans, sources and what the store holds.
extension PlainQuestion {
  var plans: Fit? {
    var outcomes = words(\.outcome).filter { !$0.isEmpty }
    let isDenial = has(.status("rumored")) && has(.status("denied"), .status("cancelled"))
    guard has(.plan, .fate) || isDenial || cues.contains(where: { $0.outcome != nil }) else {
      return nil
    }
    // "Overdue and not kept" asks for one thing.
    if outcomes.contains("overdue"), outcomes.count == 2 { outcomes.removeAll { $0 == "came" } }
    if isUnkept, let came = outcomes.firstIndex(of: "came") { outcomes[came] = "overdue" }
    if outcomes.isEmpty {
      outcomes = words(\.statusWord).filter { ["cancelled", "denied"].contains($0) }
    }
    let companies = makers
    let used = spans(of: companies) + names.filter { $0.isThing || $0.family != nil }
    var chosen = outcomes
    if chosen.isEmpty, has(.when) || !things.isEmpty { chosen = ["overdue", "open"] }
    let values = ["company": companies.map(\.name), "outcome": chosen]
    return Fit(
      .plans,
      "plans",
      values,
      bonus: isDenial ? 3.4 : has(.when) ? 0.6 : has(.fate) && has(.status("rumored")) ? 3 : 0.3,
      using: used
    )
  }

  /// Whether it is said of a promise that it was not kept, with no other word denied.
  var isUnkept: Bool {
    let denials = hits.filter { $0.cue == .negation }
    return !denials.isEmpty
      && denials.allSatisfy { denial in
        hits.contains { hit in
          hit.cue == .outcome("came")
            && (denial.pieces.upperBound...denial.pieces.upperBound + 2)
              .contains(hit.pieces.lowerBound)
        }
      }
  }

  var conflicts: Fit? {
    guard has(.conflict) else { return nil }
    let companies = makers
    let values = [
      "company": companies.map(\.name), "type": has(.genuine) ? ["disagreement"] : [],
    ]
    return Fit(
      .conflicts,
      "conflicts",
      values,
      bonus: 1,
      using: spans(of: companies) + names.filter(\.isThing)
    )
  }

  var sources: Fit? {
    let outlet = names.first { $0.outlet != nil }
    let doubts = outlet != nil && (has(.status("rumored"), .outcome("came")) || has(.reliable))
    guard has(.reliable, .scoop) || has(.outlets) || doubts else { return nil }
    let values = ["outlet": [outlet?.outlet?.name].compactMap(\.self)]
    let isBare = !has(.reliable, .scoop, .outlets)
    let bonus = outlet == nil ? 0.2 : doubts ? (isBare ? 5 : 2.4) : 1
    return Fit(.sources, "sources", values, bonus: bonus, using: [outlet].compactMap(\.self))
  }

  var coverage: Fit? {
    guard has(.store) else { return nil }
    let isList = has(.companies, .models, .articles) && has(.which, .list)
    return Fit(.coverage, "coverage", bonus: names.isEmpty ? (isList ? -1 : 0.3) : -2)
  }

  /// Articles and events with some words.
  var search: Fit? {
    let isHeld = has(.store) && quoted != nil
    guard has(.find, .seek) || isHeld || isOfArticles else { return nil }
    let isOutlet = names.count == 1 && names[0].outlet != nil && names[0].company == nil
    if isOutlet, quoted == nil, has(.articles) || has(.launch), unread.isEmpty { return nil }
    let words = quoted ?? following ?? enclosed ?? searched
    guard !words.isEmpty else { return nil }
    // "Look up the valuation of" asks for no articles.
    let isPolite = !has(.find, .articles) && !names.isEmpty && asksOther
    let bonus = isPolite ? -2.0 : isOfArticles && !has(.find, .seek) ? 3 : 1
    return Fit(.search, "search", ["text": [words]], bonus: bonus, using: names, moments: false)
  }

  /// Whether a word asks for an answer of its own, beside a word that asks to look something up.
  private var asksOther: Bool {
    hits.contains { hit in
      hit.cue.isSubject
        || [.launch, .models, .growth, .tell, .happen, .history, .news, .gap, .fast].contains(
          hit.cue
        )
    }
  }

  /// What stands behind the words that ask to search.
  private var following: String? {
    guard let last = hits.last(where: { [.find, .seek, .articles].contains($0.cue) }) else {
      return nil
    }
    var start = last.pieces.upperBound
    while let idle = language.idle.match(tokens, start), language.code != "zh" { start = idle.end }
    let end = tokens.indices.reversed().first { tokens[$0]?.kind != .sign }.map { $0 + 1 } ?? start
    guard start < end else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard let first = tokens[start], let final = tokens[end - 1] else { return nil }
    let words = scalars[first.place.lowerBound..<final.place.upperBound]
    let text = String(String.UnicodeScalarView(words))
    return language.code == "zh" && text.hasPrefix("的") ? nil : text
  }

  /// The words around what asks to search.
  private var searched: String {
    let manner = Set(hits.filter { [.find, .seek, .articles].contains($0.cue) }.flatMap(\.pieces))
    let places = Set(names.flatMap(\.pieces) + unread.flatMap(\.pieces))
      .union(
        hits.filter { ![.find, .seek, .articles].contains($0.cue) && !$0.cue.isManner }.flatMap(
          \.pieces
        )
      )
      .subtracting(manner)
    var words: [String] = []
    for index in places.sorted() {
      guard let token = tokens[index] else { continue }
      let scalars = Array(text.unicodeScalars)[token.place]
      let word = String(String.UnicodeScalarView(scalars))
      if token.isAttached, places.contains(index - 1), let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }

  var companyList: Fit? {
    guard has(.companies), has(.list, .store, .howMany, .which), names.isEmpty, !has(.most) else {
      return nil
    }
    return Fit(.companies, "companies", bonus: has(.list) ? 1.2 : has(.which) ? 1 : 0.2)
  }

  var modelList: Fit? {
    let companies = makers
    let isOfFamily =
      names.contains { $0.family?.hasMember == false } && has(.latest, .first, .list)
      && !has(.when, .launch)
    guard has(.models) || isOfFamily, !has(.alarm), !companies.isEmpty || has(.list, .store),
      asked.isEmpty
    else {
      return nil
    }
    var values = ["company": companies.map(\.name)]
    let family = names.lazy.compactMap(\.family).first { !$0.hasMember }
    if let family { values["family"] = [family.name] }
    let used = spans(of: companies) + names.filter { $0.family != nil }
    return Fit(
      .models,
      "models",
      values,
      bonus: isOfFamily ? 3 : has(.latest) && !has(.howLong, .ago, .often) ? 1.8 : 0.8,
      using: used
    )
  }

  var articleList: Fit? {
    let outlet = names.first { $0.outlet != nil }
    let isHeld = outlet != nil && has(.store) && !has(.reliable, .scoop)
    guard has(.articles) || isHeld, companies.isEmpty, things.isEmpty else { return nil }
    let values = ["publisher": [outlet?.outlet?.name].compactMap(\.self)]
    return Fit(
      .articles,
      "articles",
      values,
      bonus: outlet == nil ? 0 : isHeld ? 2.4 : 1,
      using: [outlet].compactMap(\.self)
    )
  }

  /// The page of what is named.
  func page(_ book: PlainBook) throws -> Fit? {
    let thing = names.first { $0.isThing }
    let others = names.filter { $0.pieces != thing?.pieces && !($0.company != nil && thing != nil) }
    guard let name = thing ?? names.first, thing == nil || others.isEmpty, names.count < 3,
      names.count == 1 || thing != nil, thing?.isAlert != true || !has(.why, .tell)
    else { return nil }
    // Who did something for a company is not on its page.
    if thing == nil, name.company != nil, has(.who), !has(.people, .tell) { return nil }
    let isDated = has(.launch, .when, .tell, .ago, .plan, .why, .people)
    let isBare = hits.allSatisfy {
      $0.cue.isManner && $0.cue.kindWord == nil && $0.cue.basisWord == nil
        && $0.cue.statusWord == nil
    }
    var bonus = has(.tell) ? 0.6 : 0.0
    if isBare, !has(.howMuch, .howMany) || has(.tell, .when, .ago) {
      bonus += thing != nil || moments.isEmpty ? 2.2 : 0.6
    }
    if thing?.isAlert == true { bonus -= 2 }
    if thing != nil { bonus += isDated ? 1.2 : 0 } else if has(.launch) { bonus -= 1.6 }
    let word = name.word(of: companies.first?.company)
    // A company that did not make it is no part of its page.
    let used = names.filter { other in
      thing == nil || other.pieces == thing?.pieces || thing?.maker == nil
        || other.company?.key == thing?.maker?.key
    }
    return Fit(.show, "show", ["name": [word]], bonus: bonus, using: used, moments: thing != nil)
  }
}

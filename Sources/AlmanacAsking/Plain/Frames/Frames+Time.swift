import AlmanacModel
import AlmanacReading

/// Frames of questions about when things happened.
extension PlainQuestion {
  /// The alerts of a company, or the page of the one that is meant where the cause is asked for.
  func alerts(_ book: PlainBook) throws -> Fit? {
    let alert = things.first { $0.isAlert }
    guard has(.alarm) || alert != nil, things.count < 2, !has(.respond) else { return nil }
    let named = self.companies.compactMap(\.company)
    let companies = named.isEmpty ? alert.map { [$0.maker].compactMap(\.self) } ?? makers : named
    let used =
      self.companies + [alert].compactMap(\.self) + spans(of: companies)
      + names.filter { $0.person != nil }
    let own = alert?.events.filter {
      self.companies.isEmpty || $0.company == companies.first?.key
    }
    // Of a company that has no alert of this name all alerts are shown.
    if has(.why, .tell), let alert, let own, !own.isEmpty {
      let isOne = Set(own.map(\.key)).count == 1
      let name = isOne ? own[0].key : alert.word(of: companies.first)
      return Fit(.alerts, "show", ["name": [name]], bonus: 3.5, using: used, moments: true)
    }
    let bonus = alert == nil ? 0.3 : 3.2
    guard asked.isEmpty || alert != nil else {
      var values = ["company": companies.map(\.name), "kind": ["alert"]]
      period(into: &values)
      return Fit(.alerts, "timeline", values, bonus: bonus, using: used, moments: true)
    }
    return Fit(.alerts, "alerts", ["company": companies.map(\.name)], bonus: bonus, using: used)
  }

  /// The time between two events.
  func gap(_ book: PlainBook) throws -> Fit? {
    if let fit = try gapOfRounds(book) { return fit }
    let ends = things
    guard ends.count == 2, !has(.respond) else { return nil }
    let isCounted =
      has(.howLong, .gap, .after, .before, .since, .howMany, .fast, .ago, .when)
      || has(.first) && isChoice(ends)
    let isTurned = turned(ends)
    let ordered = isTurned ? [ends[1], ends[0]] : ends
    let owner = ends.contains { $0.isAlert } ? companies.first?.company : nil
    let words = ordered.map { $0.word(of: owner) }
    return Fit(
      .gap,
      "gap",
      ["from": [words[0]], "to": [words[1]]],
      bonus: isCounted ? 2.6 : 0.4,
      using: names,
      moments: true
    )
  }

  /// The time between two rounds of a company, by their letters.
  private func gapOfRounds(_ book: PlainBook) throws -> Fit? {
    let rounds = words(\.round)
    guard rounds.count == 2, things.isEmpty, makers.count == 1, let company = makers.first,
      has(.howLong, .gap, .howMany, .after, .before, .since)
    else { return nil }
    let keys = rounds.map { "\(company.key)/funding/\($0)" }
    guard try keys.allSatisfy({ try book.hasEvent($0) }) else { return nil }
    let ends = zip(keys, hits.filter { $0.cue.round != nil }).map {
      NameSpan(pieces: $1.pieces, written: $0, found: [])
    }
    let ordered = turned(ends) ? Array(keys.reversed()) : keys
    return Fit(
      .gap,
      "gap",
      ["from": [ordered[0]], "to": [ordered[1]]],
      bonus: 9,
      using: spans(of: [company]),
      moments: true
    )
  }

  /// Whether one of two is to be chosen: "A or B".
  private func isChoice(_ ends: [NameSpan]) -> Bool {
    let between =
      ends[0].pieces.upperBound..<max(ends[1].pieces.lowerBound, ends[0].pieces.upperBound)
    return has(.which) || between.contains { language.choices.match(tokens, $0) != nil }
  }

  /// Whether the event that is named later is the one to count from.
  private func turned(_ ends: [NameSpan]) -> Bool {
    let (first, second) = (ends[0].pieces, ends[1].pieces)
    // "Which came first, A or B" counts from A.
    let between = first.upperBound..<max(second.lowerBound, first.upperBound)
    guard !between.contains(where: { language.choices.match(tokens, $0) != nil }) else {
      return false
    }
    if let isLater = compared(between) { return isLater }
    for hit in hits {
      let isBetween =
        hit.pieces.lowerBound >= first.upperBound
        && hit.pieces.upperBound <= second.lowerBound
      let isBefore = hit.pieces.upperBound <= first.lowerBound
      let isBehind = hit.pieces.lowerBound >= second.upperBound
      let follows = language.code == "zh"
      // "Did A come earlier than B" counts from A.
      if isBefore, [.after, .before].contains(hit.cue),
        between.contains(where: { ["than", "чем"].contains(tokens[$0]?.text) })
      {
        return hit.cue == .after
      }
      switch hit.cue {
      case .after, .since:
        // "after A … B" counts from A, "B after A" too.
        if isBetween { return !follows }
        if isBehind { return follows }
      case .before:
        if isBefore { return true }
        if isBetween, follows { return true }
      default: break
      }
    }
    return false
  }

  var response: Fit? {
    let isMove = has(.fast, .after, .since)
    let isQuick = isMove && things.count == 1
    guard has(.respond) || within != nil || isQuick, let move = things.last else { return nil }
    let others = companies.filter { $0.company?.key != move.maker?.key }
    guard let company = (others.first ?? companies.first)?.company, others.count < 2,
      has(.respond) || within != nil || !others.isEmpty
    else { return nil }
    var values = ["company": [company.name], "to": [move.word()]]
    let isAfter = !has(.respond) && !others.isEmpty && has(.after, .since)
    if let within { values["within"] = [String(within.days)] }
    return Fit(
      .response,
      "response",
      values,
      bonus: within != nil ? 4 : isAfter ? 2.6 : 1,
      using: companies + [move],
      moments: within != nil
    )
  }

  /// Whether it asks how long a company has launched nothing.
  var isDormant: Bool {
    has(.negation) && has(.ago, .howLong, .often) && has(.launch, .models) && things.isEmpty
      && makers.count == 1
  }

  var cadence: Fit? {
    let companies = makers
    guard !companies.isEmpty, has(.often, .fast, .gap, .howLong) || isDormant, things.count < 2
    else { return nil }
    guard has(.often) || isDormant || has(.launch, .models) else { return nil }
    var values = ["company": companies.map(\.name)]
    let family = names.lazy.compactMap(\.family).first { !$0.hasMember }
    if let family, companies.count == 1 { values["family"] = [family.name] }
    let used = spans(of: companies) + names.filter { $0.family != nil || $0.model != nil }
    let bonus = isDormant ? 4 : companies.count > 1 ? 1 : 0.4
    return Fit(.cadence, "cadence", values, bonus: bonus, using: used)
  }

  /// Whether nothing is asked for but what has a status: "rumors about".
  private var isOfStatus: Bool {
    has(.status("rumored"), .status("denied"), .status("cancelled"))
  }

  var timeline: Fit? {
    let list = listedKinds
    let kinds = list.isEmpty ? asksKinds : list
    let isBare =
      !companies.isEmpty && (!asked.isEmpty || isOfStatus) && basis == nil
      && hits.allSatisfy(\.cue.isManner)
      && unread.isEmpty && !has(.howMuch, .howMany, .who)
    guard things.isEmpty, has(.happen, .history, .news) || !kinds.isEmpty || isBare else {
      return nil
    }
    guard !companies.isEmpty || !asked.isEmpty || !kinds.isEmpty else { return nil }
    var values = ["company": companies.compactMap { $0.company?.name }, "kind": kinds]
    period(into: &values)
    var bonus = companies.isEmpty ? 0 : 0.3
    if !asked.isEmpty { bonus += kinds.isEmpty ? 0.3 : 1.3 }
    if companies.isEmpty, kinds.isEmpty, asked.first?.isDay == true { bonus -= 1 }
    if kinds.contains("funding") || kinds.contains("metric") || kinds.contains("valuation") {
      bonus -= asked.isEmpty ? 2 : companies.isEmpty ? -1.6 : asksState ? 0.2 : -0.8
    }
    if !list.isEmpty { bonus = 6 }
    if isBare, kinds.isEmpty { bonus += 2.2 }
    return Fit(.timeline, "timeline", values, bonus: bonus, using: companies, moments: true)
  }

  /// Whether the state of a day is asked for, and not what came in a period.
  private var asksState: Bool {
    asked.first.map { $0.from == nil || $0.isEnd(self) } ?? false || has(.before)
  }

  /// Several kinds of event that are asked for together: "rounds and deals"; empty where it is one.
  var listedKinds: [String] {
    var kinds: [String] = []
    let asked = hits.filter { $0.cue.listedKind != nil }
    for (first, second) in zip(asked, asked.dropFirst()) {
      let between = first.pieces.upperBound..<max(second.pieces.lowerBound, first.pieces.upperBound)
      guard between.count <= 3,
        between.contains(where: {
          language.joints.match(tokens, $0) != nil || [",", "、"].contains(tokens[$0]?.text)
        })
      else { continue }
      for kind in [first, second].compactMap(\.cue.listedKind) where !kinds.contains(kind) {
        kinds.append(kind)
      }
    }
    return kinds.count > 1 ? kinds : []
  }

  /// The kinds of event that the cue words ask for.
  private var asksKinds: [String] {
    var kinds = words(\.kindWord)
    if has(.launch, .models), !has(.alarm, .raise, .rounds), !asksDeals { kinds.append("release") }
    if has(.raise, .rounds) || word(\.round) != nil { kinds.append("funding") }
    if has(.worth), companies.isEmpty { kinds.append("valuation") }
    if has(.alarm) { kinds.append("alert") }
    if asksDeals { kinds.append("deal") }
    var seen: Set<String> = []
    return kinds.filter { seen.insert($0).inserted }
  }

  /// Whether deals are asked for.
  private var asksDeals: Bool { cues.contains { $0.deal != nil } }

  /// What happened on a day.
  var on: Fit? {
    guard has(.happen, .history, .news), companies.isEmpty, things.isEmpty, asked.count == 1,
      let moment = asked.first, let day = moment.from, moment.from == moment.to,
      words(\.kindWord).isEmpty, moment.isDay
    else { return nil }
    return Fit(.on, "on", ["date": [day]], bonus: 1, moments: true)
  }

  /// What became known since a day.
  var changes: Fit? {
    guard has(.learned) || has(.news, .change) && names.isEmpty else { return nil }
    var values: [String: [String]] = [:]
    if let moment = asked.first {
      guard let since = moment.recent ?? moment.from else { return nil }
      values["since"] = [since]
      if moment.recent != nil {
        return Fit(.changes, "changes", values, bonus: 0.8, moments: true)
      }
      if let until = asked.count > 1 ? asked[1].to : moment.to, until != since || moment.to != nil {
        values["until"] = [until]
      }
    } else {
      values["since"] = [(today - 7).iso]
    }
    let bonus = asked.isEmpty ? -0.4 : 0.8
    return Fit(.changes, "changes", values, bonus: bonus, moments: true)
  }
}

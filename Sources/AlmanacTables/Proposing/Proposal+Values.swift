import AlmanacModel

extension Proposal {
  /// The columns that give some attributes.
  private func giving(_ attributes: [String]) -> [ColumnProfile] {
    columns.filter { attributes.contains($0.attribute) }.flatMap(\.places).map { profiles[$0] }
  }

  private static let amounts = ["raised", "target", "pre_money", "post_money", "amount", "value"]

  var dateLines: [String] {
    let dates = giving(["date"]).map(\.dates)
    var seen: Set<String> = []
    let formats = dates.flatMap(\.formats).filter { seen.insert($0).inserted }
    guard !formats.isEmpty else { return [] }
    let rivals = dates.flatMap(\.rivals).filter { !formats.contains($0) }
    let others = rivals.joined(separator: ", ")
    let remark = rivals.isEmpty ? nil : "decide: the same cells are other dates as \(others)"
    let list = formats.map { YAMLText.quoted($0) }.joined(separator: ", ")
    return [YAMLText.line("dates: [\(list)]", remark)]
  }

  var amountLines: [String] {
    let amounts = giving(Proposal.amounts)
    guard !amounts.isEmpty else { return [] }
    var lines: [String] = []
    if amounts.contains(where: \.hasDecimalCommas) {
      lines.append(YAMLText.line("decimal: \",\"", "decide: 1.234,5 is a thousand and more"))
    }
    let said = Set(amounts.compactMap { $0.header.currency(in: $0.name) }).sorted()
    let hasColumn = columns.contains { $0.attribute == "currency" }
    if !hasColumn, amounts.contains(where: \.namesNone) {
      let code = said.first ?? Set(amounts.flatMap(\.currencies)).sorted().first ?? ""
      lines.append(
        YAMLText.line(
          "currency: " + code,
          "decide: of amounts that name none" + (said.isEmpty ? "" : "; so a column's name says")
        )
      )
    }
    let scaled = columns.compactMap { attribute, places -> String? in
      guard Proposal.amounts.contains(attribute), let place = places.first else { return nil }
      return profiles[place].header.scale.map { "\(attribute): \($0)" }
    }
    if scaled.isEmpty {
      lines.append("# scale: million  # decide: are the numbers whole units?")
    } else {
      let line = "scale: {" + scaled.joined(separator: ", ") + "}"
      lines.append(YAMLText.line(line, "decide: so a column's name says"))
    }
    return lines
  }

  var wordLines: [String] {
    var lines: [String] = []
    for (attribute, places) in columns {
      guard case .words(let vocabularies)? = MapAttribute.takes(attribute, kind) else { continue }
      let meanings = WordMeanings([:], of: vocabularies)
      let values = places.flatMap { profiles[$0].distinct }
        .filter { meanings.word($0) == nil && $0.utf8.count <= 200 }
      guard !values.isEmpty else { continue }
      let known = vocabularies.flatMap { $0.words }.joined(separator: ", ")
      lines.append("  \(attribute):  # each is one of \(known)")
      for value in values.prefix(40) {
        let guess = Proposal.guesses[value.lowercased()] ?? ""
        let line = "    \(YAMLText.quoted(value)): \(guess)"
        lines.append(YAMLText.line(line, guess.isEmpty ? "decide" : "decide: is it?"))
      }
      if values.count > 40 { lines.append("    # and \(values.count - 40) more") }
    }
    return lines.isEmpty ? [] : ["words:"] + lines
  }

  private static let guesses = [
    "closed": "completed", "done": "completed", "complete": "completed", "confirmed": "completed",
    "final": "completed", "rumor": "rumored", "rumour": "rumored", "talks": "rumored",
    "in talks": "rumored", "late discussions": "rumored", "planned": "expected",
    "upcoming": "expected", "terminated": "cancelled", "withdrawn": "cancelled",
    "venture": "undisclosed", "primary": "undisclosed", "equity": "undisclosed",
    "private equity": "undisclosed", "debt financing": "debt", "convertible": "convertible-note",
    "merger": "acquisition", "m&a": "acquisition", "acquired": "acquisition",
  ]

  var missingLines: [String] {
    let words = Set(profiles.flatMap(\.missing)).sorted()
    guard !words.isEmpty else { return [] }
    let list = words.map { YAMLText.quoted($0) }.joined(separator: ", ")
    return [YAMLText.line("missing: [\(list)]", "decide: do these mean that there is no value?")]
  }

  var companyLines: [String] {
    let unknown = giving(["company"]).reduce(0) { $0 + $1.values.count - $1.companies }
    let remark = "decide: register or skip, where \(unknown) values are not registered"
    return [YAMLText.line("companies: registered", unknown == 0 ? nil : remark)]
  }
}

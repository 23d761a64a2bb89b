public import AlmanacModel
import Yams

/// Reads the attributes of a claim, those of its kind and no others.
struct AttributeReader {
  let reader: MappingReader
  let names: ArticleNames

  func read(_ kind: Kind, subject: String) -> Attributes? {
    var attributes = Attributes(title: subject)
    attributes.date = reader.date("date")
    if reader.value("date") != nil, attributes.date == nil { return nil }
    switch kind {
    case .release:
      attributes.milestone =
        reader.value("milestone") == nil ? .available : reader.word("milestone", Milestone.self)
      attributes.family = reader.text("family", limit: 100)
    case .funding:
      guard let round = word(subject, RoundType.self, "round type", "funding") else { return nil }
      attributes.round = round
      attributes.title = round.title
      attributes.raised = reader.money("raised")
      attributes.target = reader.money("target")
      attributes.preMoney = reader.money("pre_money")
      attributes.postMoney = reader.money("post_money")
      attributes.investors = investors()
    case .valuation:
      guard let amount = reader.money("valuation") else { return nil }
      attributes.title = "Valuation"
      attributes.amount = amount
      attributes.basis =
        reader.value("basis") == nil ? .unspecified : reader.word("basis", Basis.self)
    case .alert:
      attributes.title = subject.prefix(1).uppercased() + subject.dropFirst()
      attributes.level = reader.text("level", limit: 100)
      attributes.end = reader.date("end")
    case .deal:
      guard let deal = word(subject, DealType.self, "type of deal", "deal") else { return nil }
      attributes.deal = deal
      attributes.parties = names.list("parties", reader)
      attributes.amount = reader.money("amount")
      attributes.title = deal.title(with: attributes.parties)
    case .metric:
      guard reader.value("value") != nil else {
        reader.report("a metric needs its `value:` (800M, 29%, $20B) and its `unit:`")
        return nil
      }
      let unit = reader.text("unit", limit: 100)
      attributes.figure = reader.read("value") { text throws(AmountError) in
        try Figure(text, unit: unit)
      }
      if attributes.figure == nil { return nil }
    case .milestone: break
    }
    return attributes
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ text: String,
    _ type: Word.Type,
    _ what: String,
    _ key: String
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    reader.report(
      "'\(text)' is no \(what)\(suggestion(text, known)); it is one of \(known.joined(separator: ", "))",
      at: reader.value(key)
    )
    return nil
  }

  private func investors() -> [Investor] {
    var seen: Set<String> = []
    return reader.list("investors").compactMap { node in
      if node.scalar != nil {
        return names.entity(at: node, reader).flatMap { entity in
          guard seen.insert(entity.name).inserted else { return nil }
          return Investor(name: entity.name, role: .participant, amount: nil, state: nil)
        }
      }
      guard let entry = MappingReader(node, file: reader.file, firstLine: names.firstLine) else {
        reader.report("an investor is a name, or a mapping with `name:`", at: node)
        return nil
      }
      let entity = names.entity("name", entry, kinds: names.partyKinds, required: true)
      let role =
        entry.value("role") == nil ? .participant : entry.word("role", Investor.Role.self)
      let investor = entity.map {
        Investor(
          name: $0.name,
          role: role ?? .participant,
          amount: entry.money("amount"),
          state: entry.word("state", Investor.State.self)
        )
      }
      entry.reportUnknownKeys()
      if let investor, !seen.insert(investor.name).inserted {
        entry.report("the investor '\(investor.name)' stands twice in one claim")
      }
      reader.report(entry.diagnostics)
      return investor
    }
  }
}

extension DealType {
  /// The name of a deal in a timeline, `Acquisition of Windsurf`.
  public func title(with parties: [String]) -> String {
    let others = parties.joined(separator: ", ")
    guard !others.isEmpty else {
      return rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
    }
    return switch self {
    case .acquisition: "Acquisition of \(others)"
    case .stakeSale: "Sale of a stake in \(others)"
    case .investment: "Investment in \(others)"
    case .partnership: "Partnership with \(others)"
    }
  }
}

import AlmanacModel
package import AlmanacReading

/// A map for a table of which nothing is known, as far as its first rows tell what they mean.
package struct Proposal {
  /// The name of the table's file.
  let name: String
  let sample: TableSample
  /// The columns in their order.
  let profiles: [ColumnProfile]
  let kind: Kind
  /// Which columns give which attribute, by their places, in the order of the table.
  private(set) var columns: [(attribute: String, places: [Int])] = []
  /// The columns of those who lead a round.
  private(set) var leads: [Int] = []

  /// A proposal for a table.
  ///
  /// - Parameters:
  ///   - head: the first bytes of its file.
  ///   - isWhole: whether there are no more.
  ///   - form: how the rows are written, as far as the file's name says it.
  ///   - name: the name of the file.
  ///   - registry: the known names.
  /// - Throws: what reading the rows throws.
  package init(
    head: [UInt8],
    isWhole: Bool,
    form: TableRows.Form,
    name: String,
    registry: Registry
  ) throws {
    self.name = name
    let sample = try TableSample(head, isWhole: isWhole, form: form)
    guard !sample.header.isEmpty else {
      throw TableInputError("it is empty: a table starts with the names of its columns")
    }
    self.sample = sample
    let profiles = sample.header.indices.map { place in
      ColumnProfile(sample.header[place], sample.rows.map { $0[place] }, registry)
    }
    self.profiles = profiles
    let said = profiles.map { Proposal.attribute(of: $0) }
    kind = Proposal.kind(said.compactMap(\.self), profiles)
    assign(said)
  }

  /// The attribute that a column's name speaks of, where its cells can be it.
  private static func attribute(of profile: ColumnProfile) -> String? {
    switch profile.header.attribute {
    case "date"?: profile.isDate ? "date" : nil
    case let amount? where ["raised", "post_money", "pre_money", "value"].contains(amount):
      profile.isAmount ? amount : nil
    case let attribute: attribute
    }
  }

  private static func kind(_ said: [String], _ profiles: [ColumnProfile]) -> Kind {
    func has(_ names: String...) -> Bool { names.contains { said.contains($0) } }
    func speaks(_ words: String...) -> Bool {
      profiles.contains { !$0.header.words.isDisjoint(with: words) }
    }
    if speaks("acquirer", "acquired", "buyer", "target") { return .deal }
    if has("raised", "investors", "lead") { return .funding }
    if has("post_money") { return has("round") ? .funding : .valuation }
    if has("family") || speaks("model", "models", "release", "released") { return .release }
    if has("value") { return .metric }
    return has("round") && speaks("series", "round") ? .funding : .milestone
  }

  /// Gives each attribute its columns; only a date may have several.
  private mutating func assign(_ said: [String?]) {
    for (place, name) in said.enumerated() {
      guard let name else { continue }
      if name == "lead", kind == .funding { leads.append(place) }
      guard let attribute = Proposal.renamed(name, kind),
        MapAttribute.takes(attribute, kind) != nil
      else { continue }
      if let known = columns.firstIndex(where: { $0.attribute == attribute }) {
        if attribute == "date" { columns[known].places.append(place) }
      } else {
        columns.append((attribute, [place]))
      }
    }
    if !gives("company"), let place = best({ $0.companies }) {
      columns.insert(("company", [place]), at: 0)
    }
    if !gives("date"), let place = best({ $0.isAmount ? 0 : $0.dates.read }) {
      columns.append(("date", [place]))
    }
  }

  private func gives(_ attribute: String) -> Bool {
    columns.contains { $0.attribute == attribute }
  }

  /// The column that is nothing else yet and of which most can be said, a third of its cells or more.
  private func best(_ score: (ColumnProfile) -> Int) -> Int? {
    let taken = Set(columns.flatMap(\.places) + leads)
    return profiles.indices.filter { place in
      !taken.contains(place) && score(profiles[place]) * 3 >= max(1, profiles[place].values.count)
        && score(profiles[place]) > 0
    }.max { score(profiles[$0]) < score(profiles[$1]) }
  }

  /// What an attribute is called in a table of a kind; nil where it has none such.
  private static func renamed(_ attribute: String, _ kind: Kind) -> String? {
    switch (attribute, kind) {
    case ("post_money", .valuation), ("raised", .valuation), ("raised", .deal): "amount"
    case ("round", .deal): "deal"
    case ("lead", _): nil
    case ("round", .release): nil
    default: attribute
    }
  }

  /// The columns that the map says nothing of.
  var unused: [String] {
    let taken = Set(columns.flatMap(\.places) + leads)
    return profiles.indices.filter { !taken.contains($0) }.map { profiles[$0].name }
  }
}

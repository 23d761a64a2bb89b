import AlmanacModel

extension TableRow {
  /// The registered name of an outlet, company or person that an attribute names; one that is not
  /// known is noted.
  mutating func registered(_ attribute: String, _ name: (String) -> String?) -> String? {
    guard let value = value(attribute) else { return nil }
    if let known = name(value.text) { return known }
    note("the \(attribute) '\(shortened(value.text))' is not registered", at: value)
    return nil
  }

  /// An investor as a cell names it, with the money that it put in.
  struct NamedInvestor {
    let value: Value
    let role: Investor.Role
    let amount: Money?
    let state: Investor.State?
  }

  /// The investors that the row's cells name; amounts that cannot be read are noted.
  mutating func namedInvestors() -> [NamedInvestor] {
    var investors: [NamedInvestor] = []
    for (field, role) in layout.investors {
      guard let cell = value(of: field) else { continue }
      for part in CellList.parts(cell.text, field.separators) where !field.missing.contains(part) {
        let said = CellInvestor(part)
        let name = field.meanings.meaning(of: said.name)
        guard !name.isEmpty else { continue }
        let amount = said.amount.flatMap { text in
          money(
            "an investor's share",
            Value(text: text, column: cell.column),
            scale: field.scale,
            standard: field.currency
          )
        }
        investors.append(
          NamedInvestor(
            value: Value(text: name, column: cell.column),
            role: said.role ?? role,
            amount: amount,
            state: said.state
          )
        )
      }
    }
    return investors
  }
}

import AlmanacModel

/// One investor as a cell names it: `Sequoia Capital`, `Thrive (lead)`, `Nvidia ($30B, committed)`,
/// `led by Lightspeed`, `SoftBank: $10B`.
struct CellInvestor: Equatable {
  var name: String
  var role: Investor.Role?
  var state: Investor.State?
  /// The amount as it is written.
  var amount: String?

  /// Reads one value of a cell.
  init(_ text: String) {
    name = text
    if text.lowercased().hasPrefix("led by ") {
      role = .lead
      name = String(text.dropFirst(7)).trimming
    }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let inside = name[name.index(after: open)...].dropLast()
      if take(inside) { name = String(name[..<open]).trimming }
    } else if let colon = name.lastIndex(of: ":") {
      let behind = String(name[name.index(after: colon)...]).trimming
      guard behind.contains(where: \.isNumber) else { return }
      amount = behind
      name = String(name[..<colon]).trimming
    }
  }

  private static let roles: [String: Investor.Role] = [
    "lead": .lead, "leads": .lead, "led": .lead, "leader": .lead, "lead investor": .lead,
    "co-lead": .lead, "participant": .participant, "participating": .participant,
    "follow": .participant,
  ]

  /// Takes what stands in brackets, where all of it is a role, a state or an amount.
  private mutating func take(_ inside: Substring) -> Bool {
    var taken = self
    for part in CellList.parts(String(inside), [",", ";"]) {
      let word = part.lowercased()
      if let role = CellInvestor.roles[word] {
        taken.role = role
      } else if let state = Investor.State(rawValue: word) {
        taken.state = state
      } else if part.contains(where: \.isNumber) {
        taken.amount = part
      } else {
        return false
      }
    }
    self = taken
    return true
  }
}

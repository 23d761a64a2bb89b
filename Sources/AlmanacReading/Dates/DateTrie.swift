/// The patterns of a grammar by their beginnings, so that what several share is looked at once.
struct DateTrie: Sendable {
  /// What can follow at one place.
  struct Node: Sendable {
    var words: [String: Int] = [:]
    /// What can vary here, with its place among all that can.
    var slots: [(slot: DatePattern.Slot, number: Int, next: Int)] = []
    /// Whether a pattern ends here: 0, or -1 and 1 where it counts back or on.
    var ends: [Int] = []
  }

  private(set) var nodes = [Node()]

  /// The patterns of dates by themselves, counted back from the publication, and on from it, with
  /// the rules that they name.
  init(
    rules: [String: [DatePattern]],
    plain: [DatePattern],
    ago: [DatePattern],
    ahead: [DatePattern]
  ) {
    for (patterns, sign) in [(plain, 0), (ago, -1), (ahead, 1)] {
      for way in patterns.flatMap({ $0.ways(with: rules) }) where !way.isEmpty { add(way, sign) }
    }
  }

  private mutating func add(_ way: [DatePattern.Step], _ sign: Int) {
    var place = 0
    for step in way { place = child(of: place, step) }
    if !nodes[place].ends.contains(sign) { nodes[place].ends.append(sign) }
  }

  private mutating func child(of place: Int, _ step: DatePattern.Step) -> Int {
    switch step {
    case .word(let word):
      if let next = nodes[place].words[word] { return next }
      nodes.append(Node())
      nodes[place].words[word] = nodes.count - 1
    case .slot(let slot):
      if let next = nodes[place].slots.first(where: { $0.slot == slot })?.next { return next }
      nodes.append(Node())
      let number = DatePattern.Slot.allCases.firstIndex(of: slot) ?? 0
      nodes[place].slots.append((slot, number, nodes.count - 1))
    case .rule: nodes.append(Node())
    }
    return nodes.count - 1
  }
}

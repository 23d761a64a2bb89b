/// The values that claims of one phase give for one attribute, and which of them is shown.
///
/// Each hand is resolved by itself; then, from the nearest downwards, the next one's value is taken
/// where it lies within the one at hand. A relay takes no part where its origin was opened.
struct Contest {
  /// What is shown.
  let winner: Entry
  /// Every other entry, with the criterion that decided against it.
  let losers: [(entry: Entry, by: Preference)]
  /// What the winner refines: the values of nearer hands that it lies within.
  let refined: [Entry]

  /// - Returns: nil where there is no entry.
  init?(_ all: [Entry]) {
    let entries = Contest.withoutRelays(all)
    guard let first = entries.first else { return nil }
    guard entries.count > 1 else {
      (winner, losers, refined) = (first, [], [])
      return
    }
    let rank: Rank = entries.contains { $0.rank == .preferred } ? .preferred : .normal
    let voices = VoiceCount(entries)
    let best = entries.filter { $0.rank == rank }
    let winners = Hand.allCases.sorted(by: >).compactMap { hand in
      best.filter { $0.hand == hand }.max { !$0.compared(to: $1, voices: voices.of).wins }
    }
    var chain = [winners[0]]
    for next in winners.dropFirst() where next.value.refines(chain[chain.count - 1].value) {
      chain.append(next)
    }
    let winner = chain[chain.count - 1]
    self.winner = winner
    refined = chain.dropLast()
    losers = entries.filter { $0.id != winner.id }.map { loser in
      guard loser.rank == rank else { return (loser, .rank) }
      let rival = chain.first { $0.hand == loser.hand && $0.id != loser.id }
      return (loser, rival?.compared(to: loser, voices: voices.of).by ?? .hand)
    }
  }

  /// The entries without those that relay an outlet whose own word is among them.
  private static func withoutRelays(_ entries: [Entry]) -> [Entry] {
    guard entries.contains(where: { $0.voter.claim.origin != nil }) else { return entries }
    let opened = Set(entries.lazy.map(\.voter.claim).filter(\.isOpened).map(\.voiceKey))
    return entries.filter {
      $0.voter.claim.origin == nil || !opened.contains($0.voter.claim.voiceKey)
    }
  }
}

/// Counts the independent voices of values among some entries, each value once.
private final class VoiceCount {
  private let entries: [Entry]
  private var counted: [AttributeValue: Int] = [:]

  init(_ entries: [Entry]) { self.entries = entries }

  func of(_ value: AttributeValue) -> Int {
    if let count = counted[value] { return count }
    let count = entries.filter { $0.value == value || value.agrees(with: $0.value) }.map(
      \.voter.claim
    )
    .voices
    counted[value] = count
    return count
  }
}

extension AttributeValue {
  /// Whether another value says the same, or leaves it possible.
  func agrees(with other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.date(let one), .date(let other)): !one.excludes(other)
    case (.money(let one), .money(let other)):
      one.currency == other.currency && !one.excludes(other)
    case (.figure(let one), .figure(let other)): one.unit == other.unit && !one.excludes(other)
    default: self == other
    }
  }
}

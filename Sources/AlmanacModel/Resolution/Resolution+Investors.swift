extension Resolution {
  /// The one outlet that names an investor of a round, where a nearer claim of the same phase names
  /// investors, and not this one; nil where more than one word stands for it.
  public func onlyVoice(for investor: String) -> String? {
    let lists = evidence.map(\.claim).filter {
      $0.status == event.status && $0.rank != .deprecated && !$0.attributes.investors.isEmpty
    }
    let naming = lists.filter { $0.names(investor) }
    guard let hand = naming.map(\.hand).max(), Set(naming.map(\.voiceKey)).count == 1,
      lists.contains(where: { $0.hand > hand && !$0.names(investor) })
    else { return nil }
    return naming.first?.voice
  }
}

extension Claim {
  fileprivate func names(_ investor: String) -> Bool {
    attributes.investors.contains { $0.name == investor }
  }
}

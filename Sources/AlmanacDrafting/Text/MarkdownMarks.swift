import AlmanacReading

extension Tokens {
  /// The pieces without the marks of Markdown, so that words which only look apart stand together:
  /// `raised **$5 million**`, `[Sifted](https://…) reports`.
  func withoutMarks() -> Tokens {
    guard all.contains(where: { $0.kind == .sign && ["*", "[", "#", "`"].contains($0.text) }) else {
      return self
    }
    var kept: [Token] = []
    var index = 0
    // Whether nothing but marks stands between the piece before and the next.
    var isJoined = true
    while index < all.count {
      if let end = endOfMark(at: index) {
        isJoined = isJoined && all[index].isAttached
        index = end
        continue
      }
      let token = all[index]
      kept.append(token.attached(token.isAttached && isJoined))
      isJoined = true
      index += 1
    }
    return Tokens(kept)
  }

  /// The place behind the mark that starts at a piece; nil where none does.
  private func endOfMark(at index: Int) -> Int? {
    guard let sign = sign(index) else { return nil }
    switch sign {
    case "*", "`", "#": return index + 1
    case "[": return isLink(from: index) ? index + 1 : nil
    case "]": return endOfAddress(behind: index)
    default: return nil
    }
  }

  /// Whether the words in brackets have an address behind them.
  private func isLink(from index: Int) -> Bool {
    let close = (index + 1..<min(all.count, index + 30)).first { sign($0) == "]" }
    return close.map { endOfAddress(behind: $0) != nil } ?? false
  }

  /// The place behind the address that follows a closing bracket; nil where none does.
  private func endOfAddress(behind close: Int) -> Int? {
    guard sign(close + 1) == "(", self[close + 1]?.isAttached == true else { return nil }
    for index in close + 2..<max(close + 2, Swift.min(all.count, close + 120)) {
      guard all[index].isAttached else { return nil }
      if sign(index) == ")" { return index + 1 }
    }
    return nil
  }
}

import AlmanacModel
import AlmanacReading

/// What Chinese says by the order of its words.
extension PlainQuestion {
  /// Whether Chinese says that the first of two came later than the second: A比B晚, A晚于B.
  func compared(_ between: Range<Int>) -> Bool? {
    guard language.code == "zh" else { return nil }
    let words = between.compactMap { tokens[$0]?.text }
    let isCompared = words.contains { ["比", "较"].contains($0) }
    if words.last == "于", words.contains(where: { ["晚", "迟"].contains($0) }) { return true }
    guard isCompared else { return nil }
    let rest = (between.upperBound..<tokens.indices.upperBound).compactMap { tokens[$0]?.text }
    return rest.contains { ["晚", "迟", "后"].contains($0) }
  }

  /// Whether Chinese sets one of two companies against the other: A比B高.
  var isSetAgainst: Bool {
    guard language.code == "zh", companies.count == 2 else { return false }
    let (first, second) = (companies[0].pieces, companies[1].pieces)
    return (first.upperBound..<max(first.upperBound, second.lowerBound)).contains {
      tokens[$0]?.text == "比"
    }
  }

  /// Whether Chinese asks for articles on something that stands before them: 关于…的报道.
  var isOfArticles: Bool {
    guard language.code == "zh", asked.isEmpty, !names.isEmpty || !unread.isEmpty,
      names.allSatisfy({ $0.outlet == nil })
    else { return false }
    return hits.contains {
      $0.cue == .articles && tokens[$0.pieces.lowerBound - 1]?.text == "的"
    }
  }

  /// What stands before the word for articles in Chinese: 查找关于…的文章.
  var enclosed: String? {
    guard language.code == "zh", let last = hits.last(where: { $0.cue == .articles }) else {
      return nil
    }
    let asking = hits.last {
      [.find, .seek].contains($0.cue) && $0.pieces.upperBound <= last.pieces.lowerBound
    }
    var (start, end) = (asking?.pieces.upperBound ?? 0, last.pieces.lowerBound)
    while start < end, let idle = AskingLanguage.beforeSubjects.match(tokens, start) {
      start = idle.end
    }
    while start < end,
      let cut = (max(start, end - 3)..<end).first(where: {
        AskingLanguage.behindSubjects.match(tokens, $0)?.end == end
      })
    {
      end = cut
    }
    guard start < end else { return nil }
    return NameFinder(text, tokens, language).written(start..<end)
  }
}

extension AskingLanguage {
  /// What may stand before the subject of articles, and behind it.
  static let beforeSubjects = Lexicon([
    "关于, 有关, 有关于, 一下, 所有, 所有的, 全部, 一些, 有没有, 有, 哪些, 什么, 跟, 和, 与, 对, 我, 看, 想, 给, 请, 帮, 里, 中, 提到": ()
  ])
  static let behindSubjects = Lexicon(["的, 有关的, 相关的, 有关, 相关, 方面的": ()])
  /// Particles that end a sentence and say nothing.
  static let particles: Set<String> = ["呀", "啊", "呢", "吗", "嘛", "吧", "啦", "哦"]
}

extension PlainQuestion.Hit {
  /// What Chinese says with words around a cue: 拿到过多少投资 is raised, 什么时候上线的 is past.
  func inChinese(_ tokens: Tokens) -> PlainQuestion.Hit {
    switch cue {
    case .invest where tokens[pieces.lowerBound]?.text == "投" && pieces.count == 2:
      let before = (pieces.lowerBound - 6..<pieces.lowerBound).compactMap { tokens[$0]?.text }
      let gets = before.contains { ["拿", "获", "得", "收", "拉", "接"].contains($0) }
      return gets ? PlainQuestion.Hit(cue: .raise, pieces: pieces) : self
    case .outcome("overdue,open"):
      let end = tokens.indices.last {
        tokens[$0]?.kind != .sign && !AskingLanguage.particles.contains(tokens[$0]?.text ?? "")
      }
      let isPast = end.map { ["的", "了"].contains(tokens[$0]?.text ?? "") } ?? false
      return isPast ? PlainQuestion.Hit(cue: .when, pieces: pieces) : self
    default: return self
    }
  }
}

import AlmanacModel
import AlmanacQueries

/// What an answer rests on, for its foot.
struct Footing {
  let resolutions: [Resolution]
  let question: Question

  init(_ resolutions: [Resolution], _ question: Question) {
    self.resolutions = resolutions
    self.question = question
  }

  /// The rivals, then the articles, then the limits of the answer.
  var notes: [String] { rivals + [base] }

  private var base: String {
    var articles: [String: Source] = [:]
    var voices: Set<String> = []
    for claim in resolutions.flatMap(\.claimsThatCount) {
      articles[claim.source.article] = claim.source
      voices.insert(claim.voice)
    }
    var parts = [counted(articles.count, "article")]
    if voices.count < articles.count {
      parts[0] += ", " + counted(voices.count, "independent source")
    }
    if let newest = articles.values.max(by: { $0.isOlder(than: $1) }) {
      parts[0] += articles.count == 1 ? ", " : ", newest "
      parts[0] += newest.published.edtf + " (\(newest.publisher))"
    }
    if let widening = resolutions.compactMap(\.event.attributes.date?.widening).max(), widening > 0
    {
      parts.append("about: widened by up to \(days(widening)) on each side")
    }
    if let day = question.knownBy { parts.append("as known by \(day.iso)") }
    return parts.joined(separator: "; ")
  }

  private var rivals: [String] {
    resolutions.flatMap { resolution in
      resolution.event.rivals.map { rival in
        let name = rival.attribute.words
        let force = rival.isUndecided ? "equally strong" : "outweighed"
        return
          "≠ \(resolution.event.nameInSentences): \(name) \(rival.text) by \(rival.voice) (\(force))"
      }
    }
  }
}

extension Resolution {
  /// The claims that take part in the resolution.
  fileprivate var claimsThatCount: [Claim] {
    evidence.map(\.claim).filter { $0.rank != .deprecated }.withoutOlderEditions
  }
}

extension Event {
  /// The title, with the date where many events of a company share it.
  var nameInSentences: String {
    guard key.kind == .valuation || key.kind == .funding, let date = attributes.date else {
      return title
    }
    return "\(title) of \(date.text)"
  }
}

extension Source {
  fileprivate func isOlder(than other: Source) -> Bool {
    let (one, two) = (published.latest, other.published.latest)
    return (one?.number ?? .max, other.article) < (two?.number ?? .max, article)
  }
}

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

  /// Whose word it is, those first that say most of it, and the newest date, for below a chart.
  var sourceLine: String {
    let claims = resolutions.flatMap(\.claimsThatCount)
    let counts = Dictionary(grouping: claims, by: \.voice).mapValues(\.count)
    let voices = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    guard !voices.isEmpty else { return "" }
    let more = voices.count > 4 ? " and \(voices.count - 4) more" : ""
    var text =
      (voices.count == 1 ? "Source: " : "Sources: ") + voices.prefix(4).joined(separator: ", ")
      + more
    let newest = claims.compactMap(\.source.freshness).max { $0.isOlder(than: $1) }
    if let newest { text += "; newest \(newest.date.edtf)" }
    if let day = question.knownBy { text += "; as known by \(day.iso)" }
    return text
  }

  private var base: String {
    let claims = resolutions.flatMap(\.claimsThatCount)
    let articles = Dictionary(
      claims.map { ($0.source.article, $0.source) },
      uniquingKeysWith: { one, _ in one }
    )
    var parts = [counted(articles.count, "article")]
    if claims.voices < articles.count {
      parts[0] += ", " + counted(claims.voices, "independent source")
    }
    if let newest = articles.values.compactMap(\.freshness).max(by: { $0.isOlder(than: $1) }) {
      parts[0] += articles.count == 1 ? ", " : ", newest "
      parts[0] += newest.date.edtf + " (\(newest.outlet))"
    }
    if let widening = resolutions.compactMap(\.event.attributes.date?.widening).max(), widening > 0
    {
      parts.append("about: widened by up to \(days(widening)) on each side")
    }
    if let day = question.knownBy {
      parts.append("as known by \(day.iso)")
      if let later = seenLater(than: day) { parts.append(later) }
    }
    return parts.joined(separator: "; ")
  }

  /// How many claims were published by a day and seen through something that may be later.
  private func seenLater(than day: Day) -> String? {
    let count = resolutions.flatMap(\.evidence).map(\.claim.source).count { source in
      !source.via.isEmpty && !(source.accessed?.latest.map { $0 <= day } ?? false)
    }
    return count == 0
      ? nil
      : "\(counted(count, "claim")) published by then but seen only through another source later"
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

/// The last day on which a source was published or seen, as far as it is known to the month.
private struct Freshness {
  let date: EventDate
  let outlet: String
  let article: String

  func isOlder(than other: Freshness) -> Bool {
    let (one, two) = (date.latest?.number ?? .min, other.date.latest?.number ?? .min)
    return (one, other.article) < (two, article)
  }
}

extension Source {
  fileprivate var freshness: Freshness? {
    [published, accessed].compactMap(\.self).filter { ($0.said.length ?? .max) <= 31 }
      .map { Freshness(date: $0, outlet: publisher, article: article) }
      .max { $0.isOlder(than: $1) }
  }
}

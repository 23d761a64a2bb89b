import AlmanacModel
import AlmanacReports

extension Resolution {
  /// The claims of the event with their quotes and sources, numbered, as the template takes them.
  func evidenceValues(_ links: Links) -> [Values] {
    evidence.enumerated().map { index, evidence in
      let claim = evidence.claim
      let source = claim.source
      var seen: [String] = source.via.map {
        "seen through \($0.outlet)" + ($0.place.map { " (\($0))" } ?? "")
      }
      if let origin = claim.origin { seen.insert("relaying \(origin)", at: 0) }
      return [
        "number": String(index + 1),
        "quote": claim.quote?.text ?? "",
        "quoted": claim.quote != nil,
        "digest": source.isDigest,
        "row": claim.locator ?? "",
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published.text,
        "article": links.article(source.article, claim: claim.number),
        "url": source.url.webAddress ?? "",
        "linked": source.url.webAddress != nil,
        "hand": claim.hand.rawValue,
        "handMeaning": claim.hand.meaning,
        "seen": seen.joined(separator: ", "),
        "wasSeen": !seen.isEmpty,
        "says": claim.saying,
        "status": claim.status.rawValue,
        "used": !evidence.usedFor.isEmpty,
        "usedFor": evidence.usedFor.map(\.words).joined(separator: ", "),
        "reason": naming(evidence.reason),
        "inferred": claim.inferred ?? "",
        "isInferred": claim.inferred != nil,
        "note": claim.note ?? "",
        "noted": claim.note != nil,
      ]
    }
  }

  /// A reason that names the claims by their numbers and outlets, where it names their articles.
  func naming(_ reason: String) -> String {
    evidence.enumerated().sorted {
      $0.element.claim.source.article.count > $1.element.claim.source.article.count
    }
    .reduce(reason) { text, entry in
      let source = entry.element.claim.source
      return text.replacing(
        source.article,
        with: "claim \(entry.offset + 1) (\(source.publisher), \(source.published.text))"
      )
    }
  }

  /// The event with its claims, for the list of evidence below an answer.
  func noteValues(_ links: Links) -> Values {
    [
      "title": "\(event.company): \(event.title)",
      "href": links.event(event.key.description) ?? "",
      "facts": [
        event.attributes.date?.text ?? "undated", event.headlineAmount, event.status.rawValue,
      ]
      .filter { !$0.isEmpty }.joined(separator: " · "),
      "count": counted(evidence.count, "claim"),
      "evidence": evidenceValues(links),
    ]
  }
}

extension Claim {
  /// Its place among the claims of its article, counted from 1 as in every export.
  var number: Int { ordinal + 1 }

  /// What the claim says of the date and the amounts, in words.
  var saying: String {
    let attributes = attributes
    let money: [(String, Money?)] = [
      ("", attributes.amount), ("raised ", attributes.raised), ("target ", attributes.target),
      ("pre-money ", attributes.preMoney), ("post-money ", attributes.postMoney),
    ]
    let parts =
      [attributes.date?.text, attributes.end.map { "until \($0.text)" }]
      + money.map { name, money in money.map { name + $0.text } }
      + [attributes.figure?.text, attributes.basis?.rawValue]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

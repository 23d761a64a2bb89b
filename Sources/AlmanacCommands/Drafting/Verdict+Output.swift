import AlmanacDrafting
import AlmanacModel
import AlmanacReports

extension Verdict {
  /// The verdict as a line, with the words that decided below it.
  var text: String {
    var lines = ["\(word.rawValue): \(summary)", "  “\(claim.quote?.text.onOneLine ?? "")”"]
    for event in events {
      lines.append("  \(event.key): \(there ?? event.source)")
      if let evidence = event.evidence.first {
        let quote = evidence.quote.map { words in
          ": “\(words.onOneLine)”" + (evidence.isDigest ? " (digest)" : "")
        }
        lines.append("    \(evidence.voice), \(evidence.published.text)\(quote ?? "")")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The claim in words.
  var summary: String {
    let parts = [
      "\(claim.company), \(claim.event.kind.rawValue)",
      claim.event.kind == .funding || claim.event.kind == .valuation ? nil : claim.attributes.title,
      claim.attributes.headline?.text ?? claim.attributes.figure?.text, claim.attributes.date?.text,
      claim.status.rawValue,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  var json: JSON {
    .object([
      JSON.Member(key: "quote", value: claim.quote.map { .string($0.text) } ?? .null),
      JSON.Member(key: "claim", value: .string(summary)),
      JSON.Member(key: "verdict", value: .string(word.rawValue)),
      JSON.Member(key: "events", value: .array(events.map { .string($0.key.description) })),
      JSON.Member(
        key: "evidence",
        value: .array(
          events.flatMap(\.evidence).map { evidence in
            .object([
              JSON.Member(key: "article", value: .string(evidence.article)),
              JSON.Member(key: "publisher", value: .string(evidence.voice)),
              JSON.Member(key: "published", value: .string(evidence.published.edtf)),
              JSON.Member(key: "quote", value: evidence.quote.map { .string($0) } ?? .null),
              JSON.Member(key: "digest", value: .bool(evidence.isDigest)),
            ])
          }
        )
      ),
    ])
  }
}

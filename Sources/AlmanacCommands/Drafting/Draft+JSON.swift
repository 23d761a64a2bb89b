import AlmanacDrafting
import AlmanacModel
import AlmanacReports

extension Draft {
  /// The draft as one JSON object.
  var json: JSON {
    .object([
      JSON.Member(
        key: "article",
        value: .object([
          JSON.Member(key: "title", value: .text(page.title)),
          JSON.Member(key: "publisher", value: .text(article.source.publisher)),
          JSON.Member(key: "published", value: .string(article.source.published.edtf)),
          JSON.Member(key: "language", value: .text(page.language)),
          JSON.Member(key: "url", value: .text(page.url)),
        ])
      ),
      JSON.Member(
        key: "claims",
        value: .array(zip(article.claims, notes).map { claim, note in claim.json(note) })
      ),
      JSON.Member(
        key: "unused",
        value: .array(
          unused.map { unused in
            .object([
              JSON.Member(key: "kind", value: .string(unused.kind)),
              JSON.Member(key: "words", value: .string(unused.words)),
              JSON.Member(key: "start", value: .number(String(unused.start))),
            ])
          }
        )
      ),
      JSON.Member(key: "unknown_names", value: .array(unknown.map(\.json))),
      JSON.Member(
        key: "refused",
        value: .array(
          refused.map { refusal in
            .object([
              JSON.Member(key: "claim", value: refusal.claim.json(nil)),
              JSON.Member(key: "reason", value: .string(refusal.reason)),
            ])
          }
        )
      ),
    ])
  }
}

extension Entity {
  fileprivate var json: JSON {
    .object([
      JSON.Member(key: "key", value: .string(key)),
      JSON.Member(key: "kind", value: .string(kind.rawValue)),
      JSON.Member(key: "name", value: .string(name)),
      JSON.Member(key: "aliases", value: .array(aliases.map { .string($0.text) })),
    ])
  }
}

extension Claim {
  /// A claim with what is known of it.
  fileprivate func json(_ note: Draft.Note?) -> JSON {
    let isTarget = attributes.target != nil || event.kind == .deal && !status.isClosing
    var members = [
      JSON.Member(key: "kind", value: .string(event.kind.rawValue)),
      JSON.Member(key: "company", value: .string(company)),
      JSON.Member(key: "subject", value: .text(subject)),
      JSON.Member(key: "date", value: .text(attributes.date?.edtf)),
      JSON.Member(key: "status", value: .string(status.rawValue)),
      JSON.Member(key: "amount", value: amount),
      JSON.Member(key: "target", value: .bool(isTarget)),
      JSON.Member(
        key: "basis",
        value: .text(event.kind == .valuation ? attributes.basis?.rawValue : nil)
      ),
      JSON.Member(key: "round", value: .text(attributes.round?.rawValue)),
      JSON.Member(key: "investors", value: .array(attributes.investors.map { .string($0.words) })),
      JSON.Member(key: "parties", value: .array(attributes.parties.map { .string($0) })),
      JSON.Member(key: "origin", value: .text(origin)),
      JSON.Member(key: "event", value: .string(event.description)),
      JSON.Member(key: "known", value: .text(note?.standing.word)),
      JSON.Member(key: "quote", value: .text(quote?.text)),
      JSON.Member(key: "start", value: quote.map { .number(String($0.start)) } ?? .null),
      JSON.Member(key: "end", value: quote.map { .number(String($0.end)) } ?? .null),
      JSON.Member(key: "optional", value: .bool(note?.isOptional ?? false)),
    ]
    if let model = note?.model {
      members.append(JSON.Member(key: "drafted_by", value: .string(model)))
    }
    return .object(members)
  }

  private var subject: String? {
    switch event.kind {
    case .funding, .valuation: nil
    case .deal: attributes.deal?.rawValue
    case .alert: attributes.title.prefix(1).lowercased() + attributes.title.dropFirst()
    case .release, .metric, .milestone: attributes.title
    }
  }

  private var amount: JSON {
    if let money = attributes.headline { return .amount(money.bounds, money.currency.code) }
    if let figure = attributes.figure { return .amount(figure.bounds, figure.currency?.code) }
    return .null
  }
}

extension Investor {
  /// `lead: Thrive Capital`, `Nvidia`.
  fileprivate var words: String { role == .lead ? "lead: \(name)" : name }
}

extension JSON {
  fileprivate static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// An amount in whole units.
  fileprivate static func amount(_ bounds: Bounds, _ currency: String?) -> JSON {
    let qualifiers: [Bounds.Qualifier: String] = [
      .exact: "exact", .about: "about", .atLeast: "at-least", .atMost: "up-to", .range: "range",
    ]
    return .object([
      Member(key: "low", value: whole(bounds.low)),
      Member(key: "high", value: whole(bounds.high)),
      Member(key: "currency", value: .text(currency)),
      Member(key: "qualifier", value: .text(qualifiers[bounds.qualifier])),
    ])
  }

  private static func whole(_ hundredths: Int64?) -> JSON {
    guard let hundredths else { return .null }
    let rest = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    let whole = "\(sign)\(abs(hundredths / 100))"
    return .number(
      rest == 0
        ? whole : rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(padded(Int(rest), to: 2))"
    )
  }
}

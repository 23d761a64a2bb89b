import AlmanacModel
import AlmanacReading

/// Whose amounts a quote tells, by the names of companies and what is theirs.
struct Owners {
  private let names: Lexicon<String>

  init(_ registry: Registry) { names = Lexicon(registry.companyNames) }

  /// The amounts that the quote gives of another company, a line each.
  ///
  /// Only where a sentence of its own names another company and not the claim's, which another
  /// sentence of the quote names.
  func problems(
    _ values: [Attributes.Entry],
    in quote: ReadQuote,
    _ claim: QuoteCheck.Saying,
    of company: Entity
  ) -> [String] {
    guard claim.kind != .deal else { return [] }
    let partners = Set(claim.attributes.investors.map(\.name) + claim.attributes.parties)
    let thoughts = quote.thoughts.map { (pieces: $0, names: named(in: $0, quote)) }
    guard thoughts.contains(where: { $0.names.contains(company.name) }) else { return [] }
    return values.compactMap { entry in
      let (text, sayings): (String, [Mention])
      switch entry.value {
      case .money(let money):
        (text, sayings) = (money.text, quote.mentions.filter { $0.says(money) })
      case .figure(let figure):
        (text, sayings) = (figure.text, quote.mentions.filter { $0.says(figure) })
      default: return nil
      }
      let places = sayings.map { quote.place(of: $0) }
      let own = thoughts.filter { thought in places.contains { thought.pieces.contains($0) } }
      let others = own.map { $0.names.subtracting(partners) }
      guard !own.isEmpty, others.allSatisfy({ !$0.isEmpty && !$0.contains(company.name) }) else {
        return nil
      }
      let names = Set(others.flatMap(\.self)).sorted().joined(separator: " and ")
      return "the quote gives \(text) of \(names), and the claim is about \(company.name)"
    }
  }

  private func named(in pieces: Range<Int>, _ quote: ReadQuote) -> Set<String> {
    Set(
      pieces.compactMap { index in
        let token = quote.tokens.all[index]
        let isName = token.isCapitalized || token.text.unicodeScalars.first?.isUnspaced == true
        return isName ? names.match(quote.tokens, index)?.meaning : nil
      }
    )
  }
}

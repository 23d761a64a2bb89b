import AlmanacModel
import AlmanacReading

/// Orders, bids and figures that words of a round or a price stand beside.
extension Scene {
  /// Whether a noun directly behind an amount says what it is: "$5 billion in sales", 5 млрд выручки.
  func isSaidToBe(_ noun: Range<Int>, _ amount: Sentence.Amount) -> Bool {
    let gap = amount.pieces.upperBound..<noun.lowerBound
    return gap.count <= 1
      && gap.allSatisfy { ["in", "of", "的"].contains(text.tokens[$0]?.text ?? "") }
  }

  /// The words that make an amount the price in a round of which the amount before is the sum, whatever the
  /// verb: "found another $200 million, at $11 billion".
  func pair(_ amount: Sentence.Amount, in sentence: Sentence) -> Range<Int>? {
    guard let sum = amount.money(in: nil),
      let next = sentence.amounts.first(where: {
        $0.isMoney && $0.pieces.lowerBound >= amount.pieces.upperBound
      }), let price = next.money(in: nil), price.currency == sum.currency,
      let low = sum.bounds.high ?? sum.bounds.low, let high = price.bounds.high ?? price.bounds.low,
      low >= 1_000_000_000, high >= low * 3, high <= low * 200,
      find(\.acquire, in: sentence).isEmpty, find(\.sell, in: sentence).isEmpty,
      metrics(in: sentence).isEmpty
    else { return nil }
    return find(\.priceAt, in: sentence).compactMap { $0.before(next.pieces) }.last {
      $0.upperBound == next.pieces.lowerBound && $0.lowerBound - amount.pieces.upperBound <= 8
        && $0.lowerBound >= amount.pieces.upperBound
    }
  }

  /// Whether what is appraised is a packet of shares: «пакет основателя Bloomberg оценил в $3 млрд».
  func isOfPacket(_ verb: Range<Int>, in sentence: Sentence) -> Bool {
    guard !cues.needsArticle, !cues.isUnspaced else { return false }
    return (1...5).contains { back in
      let word = text.tokens[verb.lowerBound - back]?.text ?? ""
      guard word.hasPrefix("пакет") || word == "доля" || word == "долю" else { return false }
      return !(verb.lowerBound - back..<verb.lowerBound).contains { text.tokens[$0]?.kind == .sign }
    }
  }

  /// Whether a comma stands between an amount and a noun behind it: «267 млрд рублей, рентабельность капитала».
  func isApart(_ noun: Range<Int>, _ amount: Sentence.Amount) -> Bool {
    (amount.pieces.upperBound..<max(amount.pieces.upperBound, noun.lowerBound)).contains {
      [",", ";", ":"].contains(text.tokens[$0]?.text ?? "")
    }
  }

  /// Whether what a verb of takings brought in came from a listing: «размещения, на котором выручила».
  func isOfListing(_ verb: Range<Int>, in sentence: Sentence) -> Bool {
    guard !cues.needsArticle, !cues.isUnspaced,
      text.tokens[verb.lowerBound]?.text.hasPrefix("выручил") == true
    else { return false }
    return has(\.listing, in: sentence) || has(\.sell, in: sentence)
  }

  /// The noun for a sum directly before an amount in a sentence that tells who led a round: 由光速创投领投，
  /// 金额3500万美元.
  func roundSum(_ amount: Sentence.Amount, in sentence: Sentence) -> Range<Int>? {
    guard cues.isUnspaced,
      has(\.leadAfter, in: sentence) || !text.places(of: cues.rounds, in: sentence.pieces).isEmpty
    else { return nil }
    return find(\.sums, in: sentence).compactMap { $0.before(amount.pieces) }.last {
      $0.upperBound == amount.pieces.lowerBound
    }
  }

  /// Whether an amount only says which companies are meant: 估值超过百亿元的公司已有10家.
  func isOfSort(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let end = amount.pieces.upperBound
    guard cues.isUnspaced, text.tokens[end]?.text == "的" else { return false }
    return text.places(of: cues.companyNouns, in: end..<min(end + 14, sentence.pieces.upperBound))
      .contains { noun in
        !hits(in: sentence).contains { $0.isName && $0.pieces.lowerBound == noun.upperBound }
          && !(end..<noun.lowerBound).contains { [",", ";"].contains(text.tokens[$0]?.text ?? "") }
          && !isCalled(noun, in: sentence)
      }
  }

  /// Whether a noun stands for a company that was named.
  private func isCalled(_ noun: Range<Int>, in sentence: Sentence) -> Bool {
    ["该", "这", "此"].contains(text.tokens[noun.lowerBound - 1]?.text ?? "")
      || ["这家", "该公"].contains(text.words(of: max(0, noun.lowerBound - 2)..<noun.lowerBound))
  }

  /// Whether an order brings the money in, and no round: 获得2.64亿元采购大单, "won $2 billion of orders".
  func isOfOrder(_ verb: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    let end = amount.pieces.upperBound
    let noun = find(\.partner, in: sentence).first { place in
      (0...(cues.isUnspaced ? 9 : 3)).contains(place.lowerBound - end)
        && !(end..<place.lowerBound).contains {
          [",", ";", "、"].contains(text.tokens[$0]?.text ?? "")
        }
        && !hits(in: sentence).contains {
          (end..<place.lowerBound).contains($0.pieces.lowerBound)
        }
    }
    guard let noun, text.places(of: cues.rounds, in: sentence.pieces).isEmpty else { return false }
    return !find(\.raiseAfter, in: sentence).contains {
      $0.lowerBound >= end && $0.lowerBound <= noun.lowerBound
    }
  }

  /// Whether a noun for a purchase stands directly behind an amount: "closed its $11 billion takeover".
  func isOfPurchase(_ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    cues.needsArticle
      && ["acquisition", "takeover", "purchase", "buyout", "merger"].contains(
        text.tokens[amount.pieces.upperBound]?.text ?? ""
      )
  }

  /// Whether words that often make an amount nothing do not do so here: 同比 before it compares growth, and
  /// 现金收购 behind it buys.
  func isNeutral(_ words: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    guard cues.isUnspaced else { return false }
    if ["同", "环"].contains(text.tokens[words.lowerBound - 1]?.text ?? "") { return true }
    return words.lowerBound >= amount.pieces.upperBound
      && [cues.acquire, cues.invest].contains { $0.match(text.tokens, words.upperBound) != nil }
  }

  /// Whether words of investing stand before an amount, and into whom it goes behind it: «о вложении $50 млрд в
  /// OpenAI».
  func isPutInto(_ words: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    !cues.isUnspaced && words.upperBound <= amount.pieces.lowerBound
      && find(\.invest, in: sentence).contains { $0.overlaps(words) }
      && companies(in: sentence).contains { hit in
        hit.isName && (1...2).contains(hit.pieces.lowerBound - amount.pieces.upperBound)
          && ["in", "into", "в", "во"].contains(text.tokens[amount.pieces.upperBound]?.text ?? "")
      }
  }

  /// Whether what somebody orders is counted in money: «арендует у CoreWeave мощности на $10 млрд».
  func isOrdered(_ goods: Range<Int>, _ amount: Sentence.Amount, in sentence: Sentence) -> Bool {
    find(\.goods, in: sentence).contains { $0.overlaps(goods) }
      && find(\.partner, in: sentence).contains {
        $0.upperBound <= min(goods.lowerBound, amount.pieces.lowerBound)
          && distance($0, amount.pieces, in: sentence) < 12
      }
  }

  /// The verb behind whom a price is bidden for: «за Figure давали $39 млрд».
  func bid(_ amount: Sentence.Amount, in sentence: Sentence) -> Range<Int>? {
    guard isSum(amount), isLarge(amount, for: .value) else { return nil }
    return find(\.bidden, in: sentence).last { place in
      place.upperBound <= amount.pieces.lowerBound
        && distance(place, amount.pieces, in: sentence) < 3
        && companies(in: sentence).contains {
          (0...1).contains(place.lowerBound - $0.pieces.upperBound)
            && text.tokens[$0.pieces.lowerBound - 1]?.text == "за"
        }
    }
  }

  /// Whether goods of a company are bought and not the company: "to buy Groq hardware".
  func isOfGoods(behind company: NameHit) -> Bool {
    company.isName
      && (0...1).contains {
        cues.goods.match(text.tokens, company.pieces.upperBound + $0) != nil
      }
  }

  /// Buyer and bought of a noun: "the purchase of A by B", «покупка A компанией B», «поглощение A со
  /// стороны B».
  func nominal(_ cue: Range<Int>, in sentence: Sentence) -> (buyer: NameHit, bought: NameHit)? {
    let behind = hits(in: sentence).filter {
      [.company, .fund].contains($0.party.sort) && $0.pieces.lowerBound >= cue.upperBound
    }
    guard behind.count > 1, behind[0].isName, behind[1].isName,
      behind[0].party.id != behind[1].party.id, behind[1].party.sort == .company,
      distance(cue, behind[0].pieces, in: sentence) < 3.5
    else { return nil }
    let gap = behind[0].pieces.upperBound..<behind[1].pieces.lowerBound
    let words = gap.map { text.tokens[$0]?.text ?? "" }
    let isByName =
      cues.needsArticle && words.first == "by" || words == ["со", "стороны"]
    // The genitive and the instrumental of Russian need no word between.
    let isInflected =
      !cues.needsArticle && !cues.isUnspaced && gap.count <= 2
      && words.allSatisfy { word in
        cues.agents.match(text.tokens, gap.lowerBound) == nil && word.count > 3
      }
    return isByName || isInflected ? (behind[1], behind[0]) : nil
  }
}

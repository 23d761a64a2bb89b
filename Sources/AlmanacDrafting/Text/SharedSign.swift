import AlmanacModel
import AlmanacReading

/// The sign ¥, which stands for yuan and for yen, and the words of a language that tell which.
struct SharedSign: Sendable {
  let yuan: Words
  let yen: Words
  /// Whether the language counts in one of them where it says nothing.
  let isYuanUsual: Bool

  /// The words of a language; nil where it has none.
  static func named(_ language: String) -> SharedSign? {
    switch language {
    case "en": english
    case "ru": russian
    case "zh": chinese
    default: nil
    }
  }

  private static let english = SharedSign(
    yuan: words(
      "yuan, renminbi, rmb, cny, china, chinese, beijing, shanghai, shenzhen, hangzhou, mainland"
    ),
    yen: words("yen, jpy, japan, japanese, tokyo, osaka, softbank, nikkei, rakuten, ntt, toyota"),
    isYuanUsual: false
  )

  private static let russian = SharedSign(
    yuan: words("юан*, китай*, китая, китаю, китаем, китае, пекин*, шанха*, шэньчжэн*, ханчжоу"),
    yen: words("иен*, йен*, япони*, японск*, токио, softbank, nikkei, rakuten, ntt, toyota"),
    isYuanUsual: false
  )

  private static let chinese = SharedSign(
    yuan: words("人民币, 中国, 国内, 北京, 上海, 深圳, 杭州, 港股, A股"),
    yen: words("日元, 日圆, 日圓, 日本, 东京, 大阪, 软银, 軟銀, 日经, 乐天, 丰田, softbank"),
    isYuanUsual: true
  )

  /// The sentences with what the sign stands for, where the sentence or else the text tells it; where
  /// it stays open, both.
  func settled(_ sentences: [Sentence], in text: ReadText) -> [Sentence] {
    guard sentences.contains(where: { $0.amounts.contains(where: \.isShared) }) else {
      return sentences
    }
    let whole = evidence(in: text.tokens.indices, text)
    let usual = (yuan: whole.yuan || isYuanUsual, yen: whole.yen)
    return sentences.map { sentence in
      guard sentence.amounts.contains(where: \.isShared) else { return sentence }
      let near = evidence(in: sentence.pieces, text)
      let said = near.yuan != near.yen ? near : usual
      guard said.yuan != said.yen else { return sentence }
      return sentence.withSign(standingFor: said.yuan ? "CNY" : "JPY")
    }
  }

  private func evidence(in pieces: Range<Int>, _ text: ReadText) -> (yuan: Bool, yen: Bool) {
    (
      pieces.contains { yuan.match(text.tokens, $0) != nil },
      pieces.contains { yen.match(text.tokens, $0) != nil }
    )
  }
}

extension Sentence.Amount {
  /// What the amount can be, where its sign stands for the money of several countries.
  var moneys: [Money] {
    mention.values.compactMap { if case .money(let money) = $0 { money } else { nil } }
  }

  fileprivate var isShared: Bool { Set(moneys.map(\.currency.code)).count > 1 }
}

extension Sentence {
  /// The sentence with the amounts of a shared sign as money of one country.
  fileprivate func withSign(standingFor code: String) -> Sentence {
    Sentence(
      number: number,
      paragraph: paragraph,
      pieces: pieces,
      place: place,
      amounts: amounts.map { amount in
        guard amount.isShared else { return amount }
        let values = amount.mention.values.filter { value in
          if case .money(let money) = value { money.currency.code == code } else { true }
        }
        return Amount(
          pieces: amount.pieces,
          mention: Mention(place: amount.mention.place, values: values)
        )
      },
      dates: dates,
      opens: opens
    )
  }
}

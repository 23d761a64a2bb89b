/// What the name of a column says of what stands in it.
struct HeaderWords {
  /// The words of the name in lower case.
  let words: Set<String>
  private let phrase: String

  init(_ name: String) {
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    words = Set(parts)
    phrase = " " + parts.joined(separator: " ") + " "
  }

  /// Phrases that name an attribute, the more telling ones first.
  private static let attributes: [(phrase: String, attribute: String)] = [
    ("lead investor", "lead"), ("lead investors", "lead"), ("led by", "lead"),
    ("investors", "investors"), ("investor", "investors"), ("backers", "investors"),
    ("post money", "post_money"), ("pre money", "pre_money"), ("valuation", "post_money"),
    ("amount raised", "raised"), ("money raised", "raised"), ("raised", "raised"),
    ("deal size", "raised"), ("round size", "raised"), ("funding amount", "raised"),
    ("amount", "raised"), ("equity", "raised"), ("size", "raised"), ("funding", "raised"),
    ("currency", "currency"), ("status", "status"), ("stage", "round"), ("series", "round"),
    ("round type", "round"), ("funding type", "round"), ("round", "round"), ("type", "round"),
    ("company", "company"), ("startup", "company"), ("organization", "company"),
    ("organisation", "company"), ("firm", "company"), ("provider", "company"),
    ("developer", "company"), ("publisher", "origin"), ("source", "origin"), ("outlet", "origin"),
    ("release date", "date"), ("announced", "date"), ("closed", "date"), ("close date", "date"),
    ("date", "date"), ("when", "date"), ("month", "date"), ("quarter", "date"), ("year", "date"),
    ("model", "title"), ("title", "title"), ("product", "title"), ("event", "title"),
    ("metric", "title"), ("headline", "title"), ("name", "title"), ("family", "family"),
    ("value", "value"), ("users", "value"), ("revenue", "value"), ("unit", "unit"),
    ("acquirer", "company"), ("buyer", "company"), ("parties", "parties"), ("target", "parties"),
    ("topic", "topic"), ("notes", "note"), ("note", "note"), ("comment", "note"),
    ("remarks", "note"), ("description", "note"), ("details", "note"),
    ("公司", "company"), ("日期", "date"), ("金额", "raised"), ("轮次", "round"),
    ("估值", "post_money"), ("投资方", "investors"), ("компания", "company"),
    ("дата", "date"), ("сумма", "raised"), ("раунд", "round"), ("инвесторы", "investors"),
    ("оценка", "post_money"), ("unternehmen", "company"), ("datum", "date"),
    ("betrag", "raised"), ("runde", "round"), ("investoren", "investors"),
  ]

  /// The attribute that the name speaks of; nil where it speaks of none.
  var attribute: String? {
    HeaderWords.attributes.first { known in
      // A script without spaces has no ends of words to look for.
      let isASCII = known.phrase.utf8.allSatisfy { $0 < 0x80 }
      return phrase.contains(isASCII ? " \(known.phrase) " : known.phrase)
    }?.attribute
  }

  /// The scale that the name gives its numbers, as a map writes it.
  var scale: String? {
    if !words.isDisjoint(with: ["m", "mm", "mn", "mln", "million", "millions"]) {
      return "million"
    }
    if !words.isDisjoint(with: ["b", "bn", "bln", "billion", "billions"]) { return "billion" }
    return words.isDisjoint(with: ["k", "thousand", "thousands", "000s"]) ? nil : "thousand"
  }

  /// The currency that the name gives its numbers.
  func currency(in name: String) -> String? {
    let signs = ["€": "EUR", "£": "GBP", "₹": "INR", "$": "USD"]
    if let sign = signs.keys.sorted().first(where: { name.contains($0) }) { return signs[sign] }
    let codes = [
      "usd", "eur", "gbp", "cny", "rmb", "jpy", "inr", "cad", "aud", "chf", "krw", "rub",
    ]
    return codes.first { code in words.contains { $0.hasPrefix(code) } }
      .map { $0 == "rmb" ? "CNY" : $0.uppercased() }
  }
}

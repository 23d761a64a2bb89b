import AlmanacFiles
import AlmanacModel
import Testing

/// Claims whose quote says something else than they do, put in on purpose.
@Suite struct ContradictionTests {
  private func problems(_ language: String, _ claim: String, _ quote: String) -> [String] {
    let text = """
      ---
      title: A test
      publisher: iFanr
      language: \(language)
      published: 2025-12-19
      claims:
      - \(claim.replacing("\n", with: "\n  "))
        company: OpenAI
        quote: "\(quote)"
      ---

      \(quote)

      """
    let file = SourceFile(path: "test.md", bytes: Array(text.utf8))
    return Fixtures.read([file]).diagnostics.map(\.message)
  }

  private static let undone =
    "the quote says that it did not happen, and the status is 'completed': is it `denied`, or `expected`?"
  private static let planned =
    "the quote tells of a plan, and the status is 'completed': is it `expected` or `rumored`?"

  private static let round = "funding: undisclosed\nevent: openai/funding/x"
  private static let release = "release: GPT-9"
  private static let sales =
    "metric: revenue\nevent: openai/metric/x\nvalue: $2B\nunit: USD"
  private static let deal = "deal: acquisition\nevent: openai/deal/x\nparties: [Google]"

  @Test(
    "A deed that is denied or did not happen is not completed",
    arguments: [
      ("en", round, "OpenAI did not raise $20 million"),
      ("en", round, "OpenAI denied that it raised $20 million"),
      ("en", round, "OpenAI never actually closed the round"),
      ("en", round, "OpenAI denied a round of $20 million"),
      ("en", release, "OpenAI has not released GPT-9"),
      ("en", release, "OpenAI hasn't yet launched GPT-9"),
      ("en", deal, "OpenAI denies that it acquired Google"),
      ("en", deal, "OpenAI failed to buy Google"),
      ("ru", round, "OpenAI не привлекла 20 млн долларов"),
      ("ru", round, "OpenAI опровергла, что привлекла 20 млн долларов"),
      ("ru", release, "OpenAI так и не выпустила GPT-9"), ("zh", round, "OpenAI没有完成融资"),
      ("zh", round, "OpenAI否认完成2000万美元融资"), ("zh", release, "OpenAI并未发布GPT-9"),
      ("zh", release, "OpenAI尚未正式推出GPT-9"), ("zh", deal, "OpenAI收购Google的消息不实"),
      ("de", round, "OpenAI hat kein Geld eingesammelt"),
      ("en", deal, "OpenAI called off the takeover of Google"),
      ("en", release, "GPT-9 is not out yet"), ("ru", deal, "Сделка с Google сорвалась"),
      ("zh", release, "GPT-9推迟上线"), ("de", deal, "Die Übernahme von Google ist gescheitert"),
      ("de", release, "OpenAI hat GPT-9 nicht veröffentlicht"),
      ("de", release, "OpenAI veröffentlichte GPT-9 nicht"),
      ("de", deal, "OpenAI bestreitet, dass es Google gekauft hat"),
    ]
  )
  func denied(language: String, claim: String, quote: String) {
    #expect(problems(language, claim, quote) == [Self.undone])
    #expect(problems(language, claim + "\nstatus: denied", quote) == [])
  }

  @Test(
    "A deed that lies ahead is not completed",
    arguments: [
      ("en", round, "OpenAI plans to raise $20 million"),
      ("en", round, "OpenAI is in talks to raise $20 million"),
      ("en", release, "OpenAI will release GPT-9"), ("en", deal, "OpenAI could acquire Google"),
      ("en", sales, "OpenAI expects revenue of $2 billion"),
      ("ru", round, "OpenAI близка к тому, чтобы привлечь 20 млн долларов"),
      ("en", round, "OpenAI is raising $20 million"),
      ("en", release, "GPT-9 is expected next year"),
      ("en", deal, "OpenAI is in talks about an acquisition of Google"),
      ("ru", release, "GPT-9 выйдет в мае"),
      ("ru", round, "OpenAI планирует привлечь 20 млн долларов"),
      ("ru", release, "OpenAI собирается выпустить GPT-9"),
      ("zh", round, "OpenAI计划融资2000万美元"), ("zh", release, "OpenAI将发布GPT-9"),
      ("zh", deal, "OpenAI拟以10亿美元收购Google"),
      ("de", release, "OpenAI will GPT-9 bald veröffentlichen"),
    ]
  )
  func planned(language: String, claim: String, quote: String) {
    #expect(problems(language, claim, quote) == [Self.planned])
    #expect(problems(language, claim + "\nstatus: expected", quote) == [])
  }

  @Test(
    "A deed that is told as done stays one, whatever else the quote denies or plans",
    arguments: [
      ("en", release, "OpenAI did not ship GPT-9 in May but released it in June"),
      ("en", release, "OpenAI released GPT-9, which will launch in Europe later"),
      ("en", round, "OpenAI not only raised $20 million, it hired"),
      ("en", round, "OpenAI raised $20 million and did not name the investors"),
      ("en", release, "In May OpenAI released GPT-9"),
      ("ru", round, "OpenAI не только привлекла 20 млн долларов"),
      ("zh", release, "OpenAI发布GPT-9，未来将推出新版"), ("zh", round, "OpenAI完成融资，未透露金额"),
      ("de", release, "OpenAI veröffentlichte GPT-9, nennt aber nicht den Preis"),
    ]
  )
  func done(language: String, claim: String, quote: String) {
    #expect(problems(language, claim, quote) == [])
  }

  @Test(
    "What a worth rests on is as the quote says, where it says so",
    arguments: [
      ("en", "post-money", "at a pre-money valuation of $20 million", "pre-money"),
      ("en", "pre-money", "at $20 million post-money", "post-money"),
      ("en", "unspecified", "at a post-money valuation of $20 million", "post-money"),
      ("en", "post-money", "a tender offer at $20 million", "tender"),
      ("en", "post-money", "a market capitalization of $20 million", "market-cap"),
      ("en", "tender", "in talks at a valuation of $20 million", "ask"),
      ("ru", "post-money", "оценена в 20 млн долларов до инвестиций", "pre-money"),
      ("ru", "post-money", "капитализация 20 млн долларов", "market-cap"),
      ("zh", "post-money", "投前估值2000万美元", "pre-money"),
      ("zh", "pre-money", "投后估值2000万美元", "post-money"),
      ("zh", "tender", "市值2000万美元", "market-cap"),
      ("de", "post-money", "Pre-Money-Bewertung von 20 Millionen Dollar", "pre-money"),
      ("de", "tender", "Börsenwert von 20 Millionen Dollar", "market-cap"),
    ]
  )
  func basis(language: String, basis: String, quote: String, said: String) {
    let claim = "valuation: $20M\nevent: openai/valuation/x\nbasis: "
    let message = "the quote gives the value as \(said), and the basis is '\(basis)'"
    #expect(problems(language, claim + basis, quote) == [message])
    #expect(problems(language, claim + said, quote) == [])
  }

  @Test("Of two worths beside each other each has its own basis, and a silent quote allows any")
  func ownBasis() {
    let quote = "at $20 million pre-money and $25 million post-money"
    let round = Self.round + "\n"
    #expect(problems("en", round + "pre_money: $20M\npost_money: $25M", quote) == [])
    #expect(
      problems("en", round + "post_money: $20M", quote) == [
        "the quote gives the value as pre-money, and the field is `post_money:`"
      ]
    )
    let claim = "valuation: $20M\nevent: openai/valuation/x\nbasis: "
    for basis in Basis.words {
      #expect(problems("en", claim + basis, "valued at $20 million") == [])
    }
  }

  @Test(
    "A round has the letter that the quote gives it",
    arguments: [
      ("en", "raised a Series A"), ("ru", "привлекла раунд A"), ("zh", "完成A轮融资"),
      ("de", "eine Series A"),
    ]
  )
  func rounds(language: String, quote: String) {
    let message = "the quote names series-a, and the round is 'series-b'"
    #expect(problems(language, "funding: series-b", quote) == [message])
    #expect(problems(language, "funding: series-a", quote) == [])
  }

  @Test(
    "A loss is no profit, and a profit no revenue",
    arguments: [
      ("en", "net profit", "a net loss of $20 million", "loss"),
      ("en", "net loss", "a profit of $20 million", "profit"),
      ("en", "revenue", "a profit of $20 million", "profit"),
      ("ru", "net profit", "убыток 20 млн долларов", "loss"),
      ("zh", "net profit", "净亏损2000万美元", "loss"),
      ("de", "net profit", "ein Verlust von 20 Millionen Dollar", "loss"),
    ]
  )
  func measures(language: String, metric: String, quote: String, said: String) {
    let claim = "metric: \(metric)\nevent: openai/metric/x\nvalue: $20M\nunit: USD"
    #expect(
      problems(language, claim, quote) == [
        "the quote tells of \(said), and the metric is '\(metric)'"
      ]
    )
  }

  @Test("A figure is of the period that its metric and its unit name, and stands beside it")
  func periods() {
    let users = "metric: monthly users\nevent: openai/metric/x\nvalue: 20M\nunit: users"
    #expect(
      problems("en", users, "20 million weekly users") == [
        "the quote gives the figure of a week, and the metric is 'monthly users'"
      ]
    )
    let sales = "metric: revenue\nevent: openai/metric/x\nvalue: $20M\nunit: USD a year"
    #expect(
      problems("en", sales, "revenue of $20 million a month, or $240 million a year") == [
        "the quote gives the figure of a month, and the unit is 'USD a year'"
      ]
    )
  }

  @Test("What an amount was before is no claim of the later date, and of its own it is")
  func former() {
    let quote = "revenue rose from $3 million in 2023 to $5 million in 2024"
    func claim(_ value: String, _ date: String) -> String {
      "metric: revenue\nevent: openai/metric/x\nvalue: \(value)\nunit: USD\ndate: \(date)"
    }
    #expect(problems("en", claim("$5M", "2024"), quote) == [])
    #expect(problems("en", claim("$3M", "2023"), quote) == [])
    #expect(problems("en", claim("$3M", "2024"), quote).count == 1)
    #expect(problems("en", claim("$5M", "2023"), quote).count == 1)
    let listed = "$3 million in 2023 and $5 million in 2024"
    #expect(
      problems("en", claim("$5M", "2023"), listed) == [
        "the quote gives $5M with another date than 2023: add `inferred: {value: <why>}`"
      ]
    )
    #expect(problems("en", claim("$5M", "2024"), listed) == [])
  }

  @Test(
    "What something grew by is not what it came to",
    arguments: [
      ("en", "revenue rose by $2 billion"), ("ru", "выручка выросла на 2 млрд долларов"),
      ("de", "der Umsatz stieg um 2 Milliarden Dollar"),
    ]
  )
  func increments(language: String, quote: String) {
    #expect(
      problems(language, Self.sales, quote) == [
        "the quote gives $2B as a change, and not as what it came to: add `inferred: {value: <why>}`"
      ]
    )
    let growth = Self.sales.replacing("metric: revenue", with: "metric: growth of revenue")
    #expect(problems(language, growth, quote) == [])
  }

  @Test("An amount that a sentence gives of another company is not the claim's")
  func strangers() {
    let quote = "OpenAI raised $40 million. Google raised $13 million."
    #expect(problems("en", Self.round + "\nraised: $40M", quote) == [])
    #expect(
      problems("en", Self.round + "\nraised: $13M", quote) == [
        "the quote gives $13M of Google, and the claim is about OpenAI"
      ]
    )
    let backed = Self.round + "\nraised: $13M\ninvestors: [Google]"
    #expect(problems("en", backed, quote) == [])
  }

  @Test("Nothing is accessed before it was published")
  func accessed() {
    let file = Fixtures.file(
      published: "2025-12-19\naccessed: 2025-12-18",
      claims: "- milestone: it was founded\n  company: OpenAI\n  quote: it was founded",
      text: "In short: it was founded."
    )
    #expect(
      Fixtures.mistakes(file) == [
        "test.md:6:11: error: it was accessed before it was published: `accessed:` or `published:` is wrong"
      ]
    )
  }
}

import AlmanacModel
import AlmanacReading
import Testing

@Suite struct NearAmountTests {
  private func said(_ language: String, _ quote: String, _ amounts: [String]) throws -> [Bool] {
    let mentions = try #require(TextReader(language: language))
      .mentions(in: quote, published: EventDate("2026-06-01"))
    return try amounts.map { mentions.say(try Money($0)) }
  }

  @Test(
    "What is nearly an amount is about it or up to it, and never that amount or more",
    arguments: [
      ("en", "nearly $5 billion"), ("en", "almost $5 billion"), ("en", "just under $5 billion"),
      ("en", "close to $5bn"), ("ru", "почти 5 млрд долларов"),
      ("ru", "чуть менее 5 млрд долларов"),
      ("zh", "近50亿美元"), ("zh", "接近50亿美元"), ("de", "knapp 5 Milliarden Dollar"),
      ("de", "fast 5 Milliarden Dollar"),
    ]
  )
  func nearly(language: String, quote: String) throws {
    let amounts = ["$5B", "~$5B", "up to $5B", "at least $5B"]
    #expect(try said(language, quote, amounts) == [false, true, true, false])
  }

  @Test(
    "What is just over an amount is about it or at least it",
    arguments: [
      ("en", "just over $5 billion"), ("en", "slightly more than $5 billion"),
      ("ru", "чуть более 5 млрд долларов"), ("zh", "略超50亿美元"),
      ("de", "etwas mehr als 5 Milliarden Dollar"),
    ]
  )
  func barely(language: String, quote: String) throws {
    let amounts = ["$5B", "~$5B", "up to $5B", "at least $5B"]
    #expect(try said(language, quote, amounts) == [false, true, false, true])
  }

  @Test(
    "About an amount is not the amount itself",
    arguments: [
      ("en", "about $5 billion"), ("ru", "около 5 млрд долларов"), ("zh", "约50亿美元"),
      ("de", "rund 5 Milliarden Dollar"),
    ]
  )
  func about(language: String, quote: String) throws {
    #expect(try said(language, quote, ["$5B", "~$5B"]) == [false, true])
  }

  @Test(
    "A part of an amount is not that amount",
    arguments: [
      "half of $5 billion", "a fraction of $5 billion", "a third of $5 billion", "some of it",
    ]
  )
  func parts(quote: String) throws {
    #expect(try said("en", quote, ["$5B"]) == [false])
  }

  @Test(
    "Amounts are read in the forms of business texts",
    arguments: [
      ("zh", "50元6角三分", "CNY 50.63"), ("zh", "六十四万零一百四十三元一角七分", "CNY 640143.17"),
      ("zh", "从8500到3万港元", "HK$8.5K to HK$30K"), ("zh", "两到三仟澳元", "A$2K to A$3K"),
      ("zh", "八九亿韩元", "KRW 800M to KRW 900M"), ("zh", "三四千万元", "CNY 30M to CNY 40M"),
      ("zh", "50万元（含）以上", "at least CNY 500K"), ("zh", "1万(含)-5万元", "CNY 10K to CNY 50K"),
      ("zh", "六亿五美元", "$650M"), ("zh", "募资2亿多美元", "at least $200M"),
      ("zh", "投资3个多亿元", "at least CNY 300M"), ("zh", "完成近亿元融资", "~CNY 100M"),
      ("zh", "完成超亿元融资", "at least CNY 100M"), ("zh", "拿下2000w美元", "$20M"),
      ("zh", "$20，300美元", "$20"), ("zh", "$20，300美元", "$300"),
      ("en", "3 dollars 50 cents", "$3.50"), ("en", "3 GBP 1 pence", "£3.01"),
      ("en", "thirteen dollars and forty-five cents", "$13.45"), ("en", "$.5 billion", "$500M"),
      ("en", "about $500 million or more", "at least $500M"),
      ("ru", "3 рубля 50 копеек", "RUB 3.50"),
      ("de", "3 Euro 50 Cent", "€3.50"),
    ]
  )
  func forms(language: String, quote: String, amount: String) throws {
    #expect(try said(language, quote, [amount]) == [true])
  }

  @Test(
    "Shares are read as parts of ten, of a thousand and of ten thousand",
    arguments: [
      ("三成半", "35%"), ("占比约六成半", "~65%"), ("千分之五", "0.5%"), ("万分之三", "0.03%"),
      ("百分之二十九", "29%"),
    ]
  )
  func shares(quote: String, share: String) throws {
    let mentions = try #require(TextReader(language: "zh"))
      .mentions(in: quote, published: EventDate("2026-06-01"))
    #expect(mentions.say(try Figure(share, unit: "percent")))
  }
}

import AlmanacModel
import AlmanacReading
import Foundation
import Testing

@Suite struct QuotedAmountTests {
  private func says(_ quote: String, _ amount: String) throws -> Bool {
    try TextReader.any(quote).mentions(in: quote, published: EventDate("2025-12-19"))
      .say(try Money(amount))
  }

  @Test(
    "A number in words is read as a whole",
    arguments: [
      ("two hundred billion dollars", "$200B", true),
      ("two hundred billion dollars", "$100B", false), ("a hundred billion", "$100B", true),
      ("2 hundred billion dollars", "$200B", true), ("2 hundred billion", "$100B", false),
      ("two hundred and fifty million", "$250M", true),
      ("two hundred and fifty million", "$50M", false), ("twenty-five billion", "$25B", true),
      ("twenty-five billion", "$5B", false), ("half a dollar", "$0.5", true),
      ("двести миллиардов долларов", "$200B", true), ("сто пятьдесят млн", "$150M", true),
      ("сто пятьдесят млн", "$50M", false), ("полтора миллиарда долларов", "$1.5B", true),
      ("二十亿美元", "$2B", true), ("二十亿美元", "$1B", false), ("三百五十亿美元", "$35B", true),
      ("五亿美元", "$500M", true), ("3百亿美元", "$30B", true), ("融资5千万美元", "$50M", true),
    ]
  )
  func numberWords(quote: String, amount: String, isSaid: Bool) throws {
    #expect(try says(quote, amount) == isSaid)
  }

  @Test(
    "A number has its own scale and none of another",
    arguments: [
      ("worth 830B dollars", "$830B", true), ("$830 million", "$830B", false),
      ("$1.5 million", "$1.5M", true), ("$25-30 billion", "$25B to $35B", false),
      ("about $30 billion", "~$30B", true), ("GPT-5 costs less", "$5B", false),
      ("99999999999999999999 billion", "$5B", false), ("830 миллионов долларов", "$830B", false),
      ("1\u{A0}500\u{A0}000 долларов", "$1.5M", true), ("1\u{202F}500 долларов", "$1500", true),
      ("1 500 000 долларов", "$1500", false), ("от 25 до 30 млрд долларов", "$25B to $30B", true),
      ("估值8300万美元", "$830B", false),
    ]
  )
  func scales(quote: String, amount: String, isSaid: Bool) throws {
    #expect(try says(quote, amount) == isSaid)
  }

  @Test(
    "A quote that names a currency says amounts of that currency only",
    arguments: [
      ("1.7 billion euros", "€1.7B", "$1.7B"), ("15亿欧元", "€1.5B", "$1.5B"),
      ("HK$5 billion", "HK$5B", "$5B"), ("NT$5 billion", "NT$5B", "$5B"),
      ("S$5 billion", "S$5B", "$5B"), ("R$5 billion", "R$5B", "$5B"),
      ("A$5 billion", "A$5B", "$5B"), ("C$5 billion", "C$5B", "$5B"),
      ("5 billion Canadian dollars", "C$5B", "$5B"), ("in a $5 billion round", "$5B", "A$5B"),
      ("5 миллиардов рублей", "RUB 5B", "$5B"), ("5 млрд руб.", "RUB 5B", "$5B"),
      ("₽5 billion", "RUB 5B", "$5B"), ("50亿元人民币", "CNY 5B", "$5B"),
      ("人民币50亿", "CNY 5B", "$5B"), ("融资50亿元", "CNY 5B", "$5B"),
      ("50亿港元", "HK$5B", "CNY 5B"), ("₩5 trillion", "KRW 5T", "$5T"),
      ("5 trillion won", "KRW 5T", "$5T"), ("¥5 billion", "JPY 5B", "$5B"),
      ("¥5 billion", "CNY 5B", "$5B"), ("SEK 17 billion", "SEK 17B", "$17B"),
      ("17 billion SEK", "SEK 17B", "$17B"), ("TRY 5 billion", "TRY 5B", "$5B"),
    ]
  )
  func currencies(quote: String, said: String, other: String) throws {
    #expect(try says(quote, said))
    #expect(try says(quote, other) == false)
  }

  @Test(
    "A word that is also the code of a currency names none",
    arguments: ["all", "try", "top", "cup", "pen", "mad", "sos", "mop", "lak", "gel", "won"]
  )
  func everydayWords(word: String) throws {
    #expect(try says("at the \(word) of 5 billion", "$5B"))
    #expect(try says("\(word) 5 billion", "$5B"))
    #expect(try says("\(word.capitalized) 5 billion", "$5B"))
    #expect(try says("\(word.uppercased()) of them: 5 billion", "$5B"))
  }

  @Test(
    "A share is said with its decimals",
    arguments: [
      ("grew by 4.2 percent", "4.2%", true), ("выросла на 4,2 процента", "4.2%", true),
      ("4.2%", "4.2%", true), ("4.2 percent", "42%", false), ("42 percent", "4.2%", false),
    ]
  )
  func shares(quote: String, share: String, isSaid: Bool) throws {
    let mentions = try TextReader.any(quote).mentions(
      in: quote,
      published: try EventDate("2025-12-19")
    )
    #expect(mentions.say(try Figure(share, unit: "percent")) == isSaid)
  }
}

import AlmanacAsking
import AlmanacModel
import AlmanacStore
import TestSupport
import Testing

/// Ways to ask that were read wrong, in several phrasings and languages each.
@Suite struct ClassesOfQuestionsTests {
  /// A way to ask: the phrasings with the commands they mean; none is to be declined.
  struct Way: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: [(question: String, command: String?)]
    var testDescription: String { name }
  }

  static let all: [Way] = [
    Way(
      name: "rumors about a company",
      rows: [
        ("What rumors are there about SpaceX?", "timeline SpaceX --status rumored"),
        ("Слухи про Курсор", "timeline Cursor --status rumored"),
        ("SpaceX的传闻都有哪些", "timeline SpaceX --status rumored"),
        ("哪些传闻后来被辟谣了", "plans --outcome denied"),
        ("SSI有哪些没证实的传闻？", "plans SSI --outcome unconfirmed"),
      ]
    ),
    Way(
      name: "told of a subject",
      rows: [
        ("Tell me about OpenAI's funding", "funding OpenAI"),
        ("Расскажи о финансировании OpenAI", "funding OpenAI"),
        ("请介绍Cohere的融资历史", "funding Cohere"),
        ("Explain Anthropic's deals", "deals Anthropic"),
      ]
    ),
    Way(
      name: "one of two companies",
      rows: [
        ("Mistral和Cohere比，谁身价高", #"compare "Mistral AI" Cohere"#),
        ("谷歌市值比微软高多少", "compare Google Microsoft"),
        ("OpenAI和Anthropic谁融资多", "compare OpenAI Anthropic --by raised"),
        ("Is Nvidia worth more than Microsoft?", "compare Nvidia Microsoft"),
        ("OpenAI против Anthropic: кто больше привлёк?", "compare OpenAI Anthropic --by raised"),
      ]
    ),
    Way(
      name: "money that somebody gets",
      rows: [
        ("Mistral拿到过多少投资", #"funding "Mistral AI""#),
        ("How much investment has Cohere received?", "funding Cohere"),
        ("Общая сумма инвестиций в Databricks", "funding Databricks"),
      ]
    ),
    Way(
      name: "which came first",
      rows: [
        ("Which came first, Gemini 2.5 Pro or GPT-5?", #"gap "Gemini 2.5 Pro" GPT-5"#),
        ("Was o1 out before DeepSeek R1?", "gap o1 DeepSeek-R1"),
        ("Раньше ли вышел o1, чем DeepSeek R1?", "gap o1 DeepSeek-R1"),
        ("Gemini 2.5 Pro和GPT-5哪个先发布？", #"gap "Gemini 2.5 Pro" GPT-5"#),
        ("Time between o1 and o3", "gap o1 o3"),
      ]
    ),
    Way(
      name: "a move after another's launch",
      rows: [
        ("What did Google do after ChatGPT launched?", "response Google --to ChatGPT"),
        ("Что предпринял Гугл после выхода ChatGPT", "response Google --to ChatGPT"),
        ("OpenAI发布GPT-5之后谷歌有什么举动", "response Google --to GPT-5"),
      ]
    ),
    Way(
      name: "promises that were not kept, and past launches",
      rows: [
        ("Anthropic有没有逾期未兑现的计划", "plans Anthropic --outcome overdue"),
        ("OpenAI答应过要做却没做的事", "plans OpenAI --outcome overdue"),
        ("Gemini 3 Pro啥时候出来的呀", #"show "Gemini 3 Pro""#),
        (
          "What happened to OpenAI on 17 November 2023?",
          "timeline OpenAI --from 2023-11-17 --to 2023-11-17"
        ),
      ]
    ),
    Way(
      name: "articles in Chinese",
      rows: [
        ("查找关于版权诉讼的文章", "search 版权诉讼"), ("有没有关于星际之门的报道？", "search 星际之门"),
        ("搜一搜提到GPU短缺的文章", "search GPU短缺"),
      ]
    ),
    Way(
      name: "what no answer has",
      rows: [
        ("Will OpenAI be worth a trillion?", nil), ("Будет ли OpenAI стоить триллион?", nil),
        ("How does OpenAI make money?", nil), ("Sam Altman身价多少", nil),
        ("combined valuation of OpenAI and Anthropic", nil), ("OpenAI和Anthropic的估值之和", nil),
        ("Who besides Microsoft invested in OpenAI?", nil), ("豆包和DeepSeek谁的用户多", nil),
        ("average size of Anthropic's rounds", nil), ("Anthropic值几个OpenAI", nil),
      ]
    ),
  ]

  @Test("Questions of one class are read alike", arguments: ClassesOfQuestionsTests.all)
  func alike(way: Way) async throws {
    try await withSeededAlmanac { almanac in
      let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
      let reader = PlainReader(try Store.reading(almanac.database), today: today)
      for row in way.rows {
        var command: String?
        if case .one(let reading) = try reader.read(row.question) {
          command = String(reading.command.dropFirst("almanac ".count))
        }
        #expect(command == row.command, "\(row.question)")
      }
    }
  }
}

import AlmanacModel
import Testing

@testable import AlmanacDrafting

@Suite struct OpenReadingsTests {
  @Test(
    "The sign of yuan and yen is what the sentence or the text says that it is",
    arguments: [
      ("SoftBank invested ¥40 billion in OpenAI.", "JPY 40B"),
      ("OpenAI raised ¥40 billion. The yen has been weak.", "JPY 40B"),
      ("OpenAI raised ¥40 billion from a fund in Shanghai.", "CNY 40B"),
      ("OpenAI raised ¥40 billion from a fund in Beijing. Tokyo looked on.", "CNY 40B"),
    ]
  )
  func signs(text: String, amount: String) throws {
    let draft = try Drafts.drafter.draft(Drafts.page(text))
    #expect(draft.article.claims.map { $0.attributes.headline?.text } == [amount])
    #expect(draft.notes.flatMap(\.remarks) == [])
  }

  @Test("Chinese texts count in yuan, Russian ones say whose money it is")
  func languages() throws {
    let chinese = try Drafts.drafter.draft(Drafts.page("OpenAI完成¥40亿融资。", language: "zh"))
    #expect(chinese.article.claims.map { $0.attributes.headline?.text } == ["CNY 4B"])
    #expect(chinese.notes.flatMap(\.remarks) == [])
    let russian = try Drafts.drafter.draft(
      Drafts.page("OpenAI привлекла ¥40 млрд от японского банка.", language: "ru")
    )
    #expect(russian.article.claims.map { $0.attributes.headline?.text } == ["JPY 40B"])
  }

  @Test("Where the sign stays open, a comment has the other reading")
  func openSign() throws {
    let draft = try Drafts.drafter.draft(Drafts.page("OpenAI raised ¥40 billion."))
    #expect(draft.notes.map(\.remarks) == [["or JPY 40B: the sign stands for both"]])
    #expect(draft.file.contains("  # or JPY 40B: the sign stands for both\n"))
  }

  @Test("Where digits can be two days, a comment has the other one")
  func openDay() throws {
    let draft = try Drafts.drafter.draft(Drafts.page("OpenAI raised $4 billion on 03/02/2026."))
    #expect(draft.article.claims.map { $0.attributes.date?.edtf } == ["2026-03-02"])
    #expect(
      draft.notes.map(\.remarks) == [["or 2026-02-03: the words of the date mean both"]]
    )
  }

  @Test("Of two days of which one has not come, the one that has been is meant")
  func settledDay() throws {
    let draft = try Drafts.drafter.draft(Drafts.page("OpenAI raised $4 billion on 02/12/2026."))
    #expect(draft.article.claims.map { $0.attributes.date?.edtf } == ["2026-02-12"])
    #expect(draft.notes.map(\.remarks) == [[]])
  }
}

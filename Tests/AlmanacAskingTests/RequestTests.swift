import AlmanacAsking
import AlmanacModel
import AlmanacReports
import AlmanacStore
import TestSupport
import Testing

@Suite struct RequestTests {
  @Test("A request is the words that one types, arguments first, whatever the shell makes of them")
  func words() {
    let gap = Request("gap", ["from": ["Gemini 3 Pro"], "to": ["code red"], "known-by": ["2026"]])
    #expect(gap.argv == ["gap", "Gemini 3 Pro", "code red", "--known-by", "2026"])
    #expect(gap.command == #"almanac gap "Gemini 3 Pro" "code red" --known-by 2026"#)
    let timeline = Request(
      "timeline",
      ["company": ["-x", "奥特曼"], "kind": ["alert", "deal"], "certain": ["true"]]
    )
    #expect(
      timeline.argv == ["timeline", "--kind", "alert,deal", "--certain", "--", "-x", "奥特曼"]
    )
    let funding = Request("funding", ["company": ["It's $5"], "rate": ["USD=1", "CNY=7"]])
    #expect(funding.command == #"almanac funding 'It'\''s $5' --rate USD=1 --rate CNY=7"#)
  }

  @Test("What a question does not take, needs or can read is an error that says what it does")
  func mistakes() {
    #expect(message("gpa") == "there is no question 'gpa'; did you mean gap?")
    #expect(
      message("timeline", ["knownby": ["2025"]])
        == "timeline takes no 'knownby'; did you mean known-by?"
    )
    #expect(message("companies", ["color": ["red"]]) == "companies takes no 'color'")
    #expect(message("gap", ["from": ["GPT-5.2"]]) == "gap needs 'to'")
    #expect(
      message("gap", ["from": ["a", "b"], "to": ["c"]]) == "gap takes one 'from'"
    )
    #expect(
      message("timeline", ["status": ["completd"]])
        == "status: 'completd' is not a status; did you mean completed?"
    )
    #expect(
      message("compare", ["by": ["valu"]])
        == "by: 'valu' is not one of value, raised, launches, revenue; did you mean value?"
    )
    #expect(
      message("search", ["text": ["a"], "limit": ["0"]])
        == "limit: '0' is not a number from 1 to 1000"
    )
    #expect(
      message("timeline", ["certain": ["yes"]]) == "certain: 'yes' is not true or false"
    )
    #expect(
      message("funding", ["company": ["OpenAI"], "currency": ["EUR"]])
        == "currency needs a rate, such as USD=0.92"
    )
    #expect(
      message("timeline", ["known-by": ["2025/.."]])
        == "known-by: it takes a date with an end, such as 2025-11-30 or 2025-11"
    )
  }

  @Test("Words of a list are the same, each by itself or divided by commas")
  func lists() throws {
    let store = try SampleSeeds.store()
    let apart = Request("timeline", ["kind": ["alert", "funding"]])
    let together = Request("timeline", ["kind": ["alert,funding"]])
    #expect(try json(apart, store) == json(together, store))
  }

  @Test("Every question has a name and parameters of its own")
  func catalog() throws {
    #expect(Set(Inquiry.all.map(\.name)).count == Inquiry.all.count)
    for inquiry in Inquiry.all {
      #expect(try Inquiry.named(inquiry.name).title == inquiry.title)
      #expect(Set(inquiry.parameters.map(\.name)).count == inquiry.parameters.count)
    }
  }

  private func message(_ question: String, _ values: [String: [String]] = [:]) -> String {
    do {
      let report = try Request(question, values).report(in: SampleSeeds.store(), why: false)
      return String(decoding: report.rendered(as: .json), as: UTF8.self)
    } catch {
      return "\(error)"
    }
  }

  private func json(_ request: Request, _ store: Store) throws -> String {
    String(decoding: try request.report(in: store, why: true).rendered(as: .json), as: UTF8.self)
  }
}

import AlmanacAsking
import AlmanacModel
import AlmanacReports
import AlmanacStore
import Foundation
import TestSupport
import Testing

/// The catalog of questions beside the command line.
@Suite struct InquiryTests {
  @Test(
    "A request is answered with what its command prints",
    arguments: [
      Request(
        "timeline",
        ["company": ["OpenAI"], "kind": ["alert", "deal"], "from": ["2025-Q4"]]
      ),
      Request("timeline", ["to": ["2019"], "certain": ["true"], "status": ["completed"]]),
      Request("valuation", ["company": ["OpenAI", "Anthropic"], "basis": ["post-money"]]),
      Request("valuation", ["company": ["OpenAI"], "on": ["2025-12-31"]]),
      Request("valuation", ["company": ["Mistral"], "currency": ["EUR"], "rate": ["USD=0.92"]]),
      Request("gap", ["from": ["Gemini 3 Pro"], "to": ["code red"], "known-by": ["2025-12"]]),
      Request(
        "gap",
        [
          "from": ["nvidia/deal/intel-2025"], "to": ["nvidia/deal/openai-2025"],
          "phase": ["announced"],
        ]
      ),
      Request("cadence", ["company": ["OpenAI"], "family": ["GPT"], "milestone": ["available"]]),
      Request("response", ["company": ["OpenAI"], "to": ["Gemini 3 Pro"], "within": ["30"]]),
      Request("funding", ["company": ["Mistral"], "on": ["2025"]]),
      Request("funding", ["company": ["OpenAI"], "investor": ["Microsoft"]]),
      Request("metrics", ["company": ["OpenAI"], "name": ["revenue"], "over": ["valuation"]]),
      Request("compare", ["by": ["raised"], "on": ["2024-12-31"]]),
      Request("alerts"),
      Request("plans", ["company": ["OpenAI"], "outcome": ["overdue", "came"]]),
      Request("deals", ["type": ["acquisition"], "status": ["cancelled"]]),
      Request("investor", ["name": ["Microsoft"], "company": ["OpenAI"]]),
      Request("investor", ["name": ["SoftBank"], "currency": ["EUR"], "rate": ["USD=0.92"]]),
      Request(
        "funding",
        ["company": ["OpenAI"], "status": ["announced"], "currency": ["EUR"], "rate": ["USD=0.92"]]
      ),
      Request(
        "valuation",
        ["company": ["OpenAI"], "on": ["2025"], "currency": ["EUR"], "rate": ["USD=0.92"]]
      ),
      Request("sources"), Request("sources", ["outlet": ["The Information"]]),
      Request("on", ["date": ["2025-12"], "certain": ["true"]]),
      Request("conflicts", ["type": ["disagreement"]]),
      Request("changes", ["since": ["2025-12-01"], "until": ["2025-12-31"]]),
      Request("search", ["text": ["code", "red"], "limit": ["5"]]),
      Request("show", ["name": ["OpenAI"]]),
      Request("companies", ["known-by": ["2024"]]), Request("models", ["family": ["Claude"]]),
      Request("articles", ["publisher": ["OpenAI"]]), Request("coverage"),
    ]
  )
  func answers(request: Request) async throws {
    try await withSeededAlmanac { almanac in
      let inquiry = try Inquiry.named(request.question)
      let today = try #require(try EventDate("2026-11-23").latest)
      for why in inquiry.hasEvidence ? [false, true] : [false] {
        let words = request.argv + (why ? ["--why"] : []) + ["--format", "json"]
        let printed = try await almanac.run(words)
        let report = try request.report(
          in: Store.reading(almanac.database),
          why: why,
          today: today
        )
        let expected = Almanac.Outcome(
          status: 0,
          out: String(decoding: report.rendered(as: .json), as: UTF8.self),
          err: ""
        )
        #expect(printed == expected)
        // With an option that the catalog does not know, the parser of options reads them all.
        #expect(try await almanac.run(words + ["--quiet"]) == expected)
      }
    }
  }

  @Test("Every question of the command line is in the catalog, with its options and no others")
  func options() async throws {
    try await withSeededAlmanac { almanac in
      let help = try await almanac.run(["--experimental-dump-help"])
      let dump = try JSONDecoder().decode(HelpDump.self, from: Data(help.out.utf8))
      let commands = (dump.command.subcommands ?? []).filter { $0.isQuestion }
      #expect(commands.map(\.commandName).sorted() == Inquiry.all.map(\.name).sorted())
      for command in commands {
        let inquiry = try Inquiry.named(command.commandName)
        #expect(inquiry.meaning == command.abstract)
        #expect(inquiry.hasEvidence == command.names.contains("why"))
        let options = command.parameters.filter { !HelpDump.ofOutput.contains($0.name) }
        let declared = inquiry.parameters.map(HelpDump.Parameter.init)
        #expect(declared.sorted { $0.name < $1.name } == options.sorted { $0.name < $1.name })
      }
    }
  }
}

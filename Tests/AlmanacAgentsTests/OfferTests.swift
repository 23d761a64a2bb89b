import AlmanacReports
import Testing

@testable import AlmanacAgents

@Suite struct OfferTests {
  @Test("Articles and then events are listed, each under the address at which it is read")
  func resources() async throws {
    let list = request(1, "resources/list")
    let after = request(2, "resources/list", .members(["cursor": .string("article:talks")]))
    let event = "almanac://event/openai/alert/code-red-2025"
    let found = try await answersInSession([
      list, after, request(3, "resources/read", .members(["uri": .string(event)])),
      request(4, "resources/read", .members(["uri": .string("almanac://article/talks")])),
    ])
    let all = addresses(found["1"])
    #expect(all.first == "almanac://article/gemini")
    #expect(all.contains(event))
    #expect(addresses(found["2"]) == all.filter { $0.hasPrefix("almanac://event/") })
    guard case .array(let contents) = found["3"]?["result"]?["contents"] else { throw Missing() }
    #expect(
      contents.map { $0["mimeType"] } == [.string("text/markdown"), .string("application/json")]
    )
    #expect(contents[0]["text"]?.text?.contains("On 1 December 2025 Altman declared") == true)
    #expect(found["4"]?.line.contains("a better model in the first quarter of 2026") == true)
  }

  @Test("A key is written into an address and read out of it again")
  func addresses() throws {
    let address = ResourceKind.event.address("openai/release/gpt 5%")
    #expect(address == "almanac://event/openai/release/gpt%205%25")
    let read = try #require(ResourceKind.read(address))
    #expect(read.kind == .event)
    #expect(read.key == "openai/release/gpt 5%")
    #expect(ResourceKind.read("almanac://event/") == nil)
    #expect(ResourceKind.read("https://example.com") == nil)
  }

  @Test("A prompt is put into words with what it is given")
  func prompts() async throws {
    let given = JSON.members(["company": .string("OpenAI"), "known-by": .string("2025-11-30")])
    let found = try await answersInSession([
      request(1, "prompts/list"),
      request(2, "prompts/get", .members(["name": .string("brief"), "arguments": given])),
      request(
        3,
        "prompts/get",
        .members(["name": .string("brief"), "arguments": .members(["firm": .string("x")])])
      ),
    ])
    guard case .array(let prompts) = found["1"]?["result"]?["prompts"] else { throw Missing() }
    #expect(prompts.compactMap { $0["name"]?.text } == ["brief", "fact_check", "what_changed"])
    let words = try #require(found["2"]?["result"]?.line)
    #expect(words.contains("Brief me on OpenAI"))
    #expect(words.contains("known-by 2025-11-30"))
    #expect(found["3"]?.refusal == "-32602 brief takes no 'firm'")
  }

  @Test("Names go on from what was typed")
  func completion() async throws {
    func line(_ id: Int, _ reference: JSON, _ name: String, _ value: String) -> String {
      request(
        id,
        "completion/complete",
        .members([
          "ref": reference,
          "argument": .members(["name": .string(name), "value": .string(value)]),
        ])
      )
    }
    let prompt = JSON.members(["type": .string("ref/prompt"), "name": .string("brief")])
    let event = JSON.members([
      "type": .string("ref/resource"), "uri": .string("almanac://event/{+key}"),
    ])
    let found = try await answersInSession([
      line(1, prompt, "company", "ope"), line(2, event, "key", "openai/al"),
      line(3, prompt, "known-by", "2"),
      line(4, .members(["type": .string("ref/prompt"), "name": .string("x")]), "a", "b"),
    ])
    #expect(values(found["1"]) == ["OpenAI"])
    #expect(values(found["2"]) == ["openai/alert/code-red-2025"])
    #expect(values(found["3"]) == [])
    #expect(found["4"]?.refusal == "-32602 there is no such prompt")
  }

  private func values(_ answer: JSON?) -> [String] {
    guard case .array(let values) = answer?["result"]?["completion"]?["values"] else { return [] }
    return values.compactMap(\.text)
  }

  private func addresses(_ answer: JSON?) -> [String] {
    guard case .array(let resources) = answer?["result"]?["resources"] else { return [] }
    return resources.compactMap { $0["uri"]?.text }
  }
}

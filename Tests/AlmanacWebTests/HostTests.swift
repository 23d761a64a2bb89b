import TestSupport
import Testing

@testable import AlmanacWeb

@Suite struct HostTests {
  @Test(
    "The host of a whole address counts, whatever else names one",
    arguments: [
      ("/companies", nil), ("/a:b//c", nil), ("*", nil),
      ("http://evil.com/companies.json", "evil.com"),
      ("HTTP://evil.com:80?x=1", "evil.com:80"), ("http://me@localhost/", "me@localhost"),
      ("http:companies", ""),
    ] as [(String, String?)]
  )
  func address(_ text: String, host: String?) {
    #expect(AddressHandler.host(in: text) == host)
  }

  @Test("A request that names several hosts is malformed")
  func several() async throws {
    try await SampleSite.with { sample in
      let answer = sample.site.respond(to: WebRequest("/companies.json", isAmbiguous: true))
      #expect(answer.status == 400)
      #expect(answer.text.contains("the request names several hosts"))
    }
  }
}

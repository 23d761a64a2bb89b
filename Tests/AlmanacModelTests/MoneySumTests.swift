import Testing

@testable import AlmanacModel

@Suite struct MoneySumTests {
  private func sums(_ amounts: String...) throws -> [String] {
    Money.totals(try amounts.map { try Money($0) }).map(\.text)
  }

  @Test("A sum is told no finer than the coarsest of its parts, but in two figures at least")
  func coarsest() throws {
    #expect(try sums("$124M", "$580M", "$13B", "$65B") == ["~$79B"])
    #expect(try sums("$6.6B", "$122B") == ["~$129B"])
    #expect(try sums("$1B", "$500M") == ["$1.5B"])
    #expect(try sums("$1.25B", "$2.75B") == ["$4B"])
    #expect(try sums("$5.375B") == ["$5.375B"])
    #expect(try sums("$10B", "$4B", "€1B") == ["€1B", "$14B"])
  }

  @Test("A least is rounded down, a most up, and a range both ways")
  func bounds() throws {
    #expect(try sums("at least $50M", "$1B", "$122B") == ["at least $123B"])
    #expect(try sums("up to $1.2B", "up to $40B") == ["up to $42B"])
    #expect(try sums("$2.4B to $5.2B", "$40B") == ["$42B to $46B"])
    #expect(try sums("~$300M", "$7B") == ["~$7.3B"])
  }

  @Test("The money itself stays the sum of what is written")
  func exact() throws {
    let sum = try #require(Money.totals([try Money("$124M"), try Money("$65B")]).first)
    #expect(sum.money == (try Money("$65.124B")))
    #expect(sum.orMore(true).text == "at least $65B")
  }
}

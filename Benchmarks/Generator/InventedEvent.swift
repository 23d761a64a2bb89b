/// An event of the invented world, as it truly was.
struct InventedEvent {
  let number: Int
  let company: InventedCompany
  let kind: String
  let title: String
  let year: Int
  let month: Int
  let day: Int
  let status: String
  /// In millions of dollars, or the number of a metric.
  let amount: Int

  var key: String { "\(company.key)/\(kind)/e\(number)" }

  /// The date as a source gives it: to the day, the month or the quarter, or as a range.
  func date(_ random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: "\(year)"
    case 1: "\(year)-\(32 + (month + 2) / 3)"
    case 2, 3: "\(year)-\(two(month))"
    case 4: "\(year)-\(two(month))~"
    case 5: "../\(year)-\(two(month))"
    case 6: "\(year)-\(two(month))-\(two(day))/\(year)-\(two(month))-28"
    default: "\(year)-\(two(month))-\(two(day))"
    }
  }
}

extension World {
  /// The event with a number.
  func event(_ number: Int) -> InventedEvent {
    var random = randomness(2, number)
    let company = company(anyCompany(&random))
    let kind = World.kinds[Int.random(in: 0..<World.kinds.count, using: &random)]
    let amount = Int.random(in: 1...900, using: &random)
    let statuses = ["completed", "completed", "completed", "announced", "expected", "rumored"]
    return InventedEvent(
      number: number,
      company: company,
      kind: kind,
      title: title(kind, number, company),
      year: Int.random(in: 2015...2025, using: &random),
      month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random),
      status: statuses[Int.random(in: 0..<statuses.count, using: &random)],
      amount: amount
    )
  }

  private static let kinds =
    Array(repeating: "release", count: 9) + Array(repeating: "funding", count: 4)
    + Array(repeating: "valuation", count: 3) + ["metric", "metric", "milestone", "deal"]

  private func title(_ kind: String, _ number: Int, _ company: InventedCompany) -> String {
    switch (kind, company.language) {
    case ("release", _): "Model \(number / 10).\(number % 10)"
    case ("metric", "ru"): "Годовая выручка"
    case ("metric", "zh"): "年收入"
    case ("metric", _): "annualised revenue"
    case ("milestone", "ru"): "Открыт офис \(number)"
    case ("milestone", "zh"): "成立研究院\(number)"
    case ("milestone", _): "Office \(number) opened"
    case ("deal", _): "Purchase \(number)"
    default: ""
    }
  }
}

func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

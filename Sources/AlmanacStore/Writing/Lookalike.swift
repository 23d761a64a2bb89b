import AlmanacModel
import GRDB

/// A row of a table that looks like another one with a slipped zero, or like the same one twice.
public struct Lookalike: Equatable, Sendable {
  /// The row, from 1.
  public let row: Int
  /// The line of the file on which it starts.
  public let line: Int
  /// The row before it that it looks like.
  public let other: Int
  /// How many times the amounts differ: 1, or about 10, 100 or 1000.
  public let times: Int
}

extension Seeding {
  /// Notes the amount of a claim in a temporary table, which may outgrow memory.
  func noteAmount(of claim: Claim, line: Int) throws {
    guard [.funding, .valuation, .deal].contains(claim.event.kind),
      let date = claim.attributes.date, let row = claim.locator?.split(separator: " ").last,
      let amount = claim.attributes.headline?.bounds.written.last, amount > 0
    else { return }
    let writer = statements.addAmount
    writer.add("\(claim.event.company) \(claim.event.kind.rawValue) \(date.edtf)")
    writer.add(amount)
    writer.add(Int(row))
    writer.add(line)
    try writer.run()
  }
}

extension Lookalike {
  /// How many are listed at the most.
  static let listed = 1000
  /// How many rows of one day a row is compared with.
  private static let window = 50

  /// The lookalikes among the noted amounts, by line.
  static func all(_ db: Database) throws -> [Lookalike] {
    var found: [Lookalike] = []
    var place = ""
    var seen: [(row: Int, amount: Int64)] = []
    try db.eachRow("SELECT place, amount, row, line FROM temp.amount ORDER BY place, row") { next in
      let (present, amount) = (try next.text(), try next.number())
      let (row, line) = (Int(try next.number()), Int(try next.number()))
      if present != place {
        place = present
        seen.removeAll(keepingCapacity: true)
      }
      let like = seen.lazy.filter { $0.row != row }.compactMap { other in
        times(amount, other.amount).map {
          Lookalike(row: row, line: line, other: other.row, times: $0)
        }
      }.first
      // A round and the valuation that it implies are one row, told of once.
      if let like, found.count < listed, !found.contains(like) { found.append(like) }
      if seen.count < window { seen.append((row, amount)) }
    }
    return found.sorted { ($0.line, $0.row) < ($1.line, $1.row) }
  }

  /// 1 for equal amounts, the power of ten by which they differ to within a tenth, or nil.
  private static func times(_ one: Int64, _ other: Int64) -> Int? {
    let ratio = Double(max(one, other)) / Double(min(one, other))
    if ratio == 1 { return 1 }
    return [10, 100, 1000].first { abs(ratio / Double($0) - 1) < 0.1 }
  }
}

import AlmanacModel

/// What looks wrong in the claims of a row that can be read, of a table with a map or without one.
enum RowOddity {
  /// Says that a claim's amount is as small as one whose scale was left out; nil where none is.
  ///
  /// - Parameters:
  ///   - claims: the claims of the row.
  ///   - row: its number.
  ///   - question: what may be the reason.
  /// - Returns: what looks wrong.
  static func smallAmount(in claims: [Claim], row: Int, _ question: String) -> TableRow.Problem? {
    for claim in claims where [.funding, .valuation, .deal].contains(claim.event.kind) {
      guard let amount = claim.attributes.headline, let most = amount.bounds.written.last,
        most < 100_000
      else { continue }
      return TableRow.Problem("row \(row) gives \(amount.text): \(question)")
    }
    return nil
  }

  /// The currencies of which trillions are usual.
  private static let small: Set<String> = ["JPY", "KRW", "VND", "IDR"]

  /// Says that a claim's amount is as large as one whose scale counts twice; nil where none is.
  ///
  /// - Parameters:
  ///   - claims: the claims of the row.
  ///   - row: its number.
  /// - Returns: what looks wrong.
  static func largeAmount(in claims: [Claim], row: Int) -> TableRow.Problem? {
    for claim in claims where [.funding, .valuation, .deal].contains(claim.event.kind) {
      // In hundredths: ten trillion.
      guard let amount = claim.attributes.headline, !small.contains(amount.currency.code),
        let most = amount.bounds.written.last, most >= 1_000_000_000_000_000
      else { continue }
      return TableRow.Problem("row \(row) gives \(amount.text): does its scale count twice?")
    }
    return nil
  }

  /// Says that a claim is completed after the table was published; nil where none is.
  ///
  /// - Parameters:
  ///   - claims: the claims of the row.
  ///   - row: its number.
  ///   - column: the cell of the date.
  /// - Returns: what looks wrong.
  static func ahead(_ claims: [Claim], row: Int, column: Int?) -> TableRow.Problem? {
    guard let claim = claims.first(where: \.isAheadOfItsSource),
      let date = claim.attributes.date
    else { return nil }
    return TableRow.Problem(
      "row \(row) says that \(date.text) is past, and the table is of \(claim.source.published.text): is it a plan?",
      column: column
    )
  }
}

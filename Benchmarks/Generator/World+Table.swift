import AlmanacCSV

extension World {
  /// The columns of the tables.
  static let columns = [
    "event", "company", "kind", "title", "date", "status", "family", "round", "raised", "amount",
    "basis", "value", "unit", "note",
  ]

  /// A table as bytes of CSV.
  ///
  /// The first table has a row for every event. Further ones speak of some of the same events:
  /// of ten rows about one agrees less than the others, in its date or its amount.
  ///
  /// - Parameters:
  ///   - table: the number of the table, from 1.
  ///   - rows: how many rows.
  ///   - write: takes the bytes, a piece after another.
  public func table(_ table: Int, rows: Int, _ write: ([UInt8]) throws -> Void) rethrows {
    let writer = CSVWriter()
    var bytes: [UInt8] = []
    writer.append(World.columns.map { .text($0) }, to: &bytes)
    for row in 0..<rows {
      var random = randomness(16 + UInt64(table), row)
      let number = table == 1 ? row % events : Int.random(in: 0..<events, using: &random)
      writer.append(cells(of: event(number), &random), to: &bytes)
      if bytes.count > 1 << 16 {
        try write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try write(bytes)
  }

  /// What the columns of a table mean, for `import --map`.
  public func map(ofTable table: Int) -> String {
    """
    source:
      key: table-\(table)
      title: Table \(table) of an invented world
      publisher: \(Names.outlets[table % Names.outlets.count])
      url: https://example.com/table-\(table).csv
      published: 2026-0\(table % 9 + 1)-15
    columns:
      event: event
      company: company
      kind: kind
      title: title
      date: date
      status: status
      family: family
      round: round
      raised: raised
      amount: amount
      basis: basis
      value: value
      unit: unit
      note: note
    currency: USD

    """
  }

  private func cells(of event: InventedEvent, _ random: inout SplitMix64) -> [CSVWriter.Cell] {
    let isOdd = Int.random(in: 0..<10, using: &random) == 0
    let amount = isOdd ? event.amount + Int.random(in: 1...9, using: &random) : event.amount
    func only(_ kind: String, _ text: String) -> CSVWriter.Cell {
      event.kind == kind ? .text(text) : .empty
    }
    let isMoney = event.kind == "valuation" || event.kind == "deal"
    return [
      .text(event.key), .text(event.company.name), .text(event.kind), .text(event.title),
      .plain(isOdd ? "\(event.year)-\(two(event.month))-28" : event.date(&random)),
      .text(event.status), only("release", "Model"), only("funding", "series-b"),
      only("funding", "$\(amount)M"), isMoney ? .text("~$\(amount).5B") : .empty,
      only("valuation", "post-money"), only("metric", "\(amount)E+6"), only("metric", "USD"),
      isOdd ? .text("differs from what others say") : .empty,
    ]
  }
}

import AlmanacCSV
import AlmanacStore

extension SQLTable {
  /// The rows in every form.
  var report: Report {
    let numbers = columns.indices.map { column in
      rows.allSatisfy { $0[column].isNumber } && !rows.isEmpty
    }
    let shown = Table(
      columns: zip(columns, numbers).map { name, isNumber in
        Table.Column(name: name, isNumber: isNumber, isFlexible: !isNumber)
      },
      rows: rows.map { $0.map { Table.Cell($0.text.onOneLine) } }
    )
    return Report(
      json: .array(
        rows.map { $0.json(columns.distinct) }
      ),
      sections: [Report.Section(table: shown, notes: [counted(rows.count, "row")])],
      records: Report.Records(header: columns, rows: rows.map { $0.map(\.cell) })
    )
  }
}

extension SQLValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .real, .null: true
    case .text, .blob: false
    }
  }

  fileprivate var text: String {
    switch self {
    case .null: ""
    case .integer(let value): String(value)
    case .real(let value): decimal(value, 6)
    case .text(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .null: .null
    case .real(let value) where !value.isFinite: .null
    case .integer, .real: .number(text)
    case .text, .blob: .string(text)
    }
  }

  var cell: CSVWriter.Cell {
    switch self {
    case .null: .empty
    case .integer, .real: .plain(text)
    case .text, .blob: .text(text)
    }
  }
}

extension [SQLValue] {
  /// The row as an object with some keys.
  func json(_ keys: [String]) -> JSON {
    .object(zip(keys, self).map { .init(key: $0, value: $1.json) })
  }
}

extension [String] {
  /// The names with a number behind one that stands before it, `a`, `a_2`.
  var distinct: [String] {
    var taken: Set<String> = []
    return map { name in
      var (distinct, number) = (name, 1)
      while !taken.insert(distinct).inserted {
        number += 1
        distinct = "\(name)_\(number)"
      }
      return distinct
    }
  }
}

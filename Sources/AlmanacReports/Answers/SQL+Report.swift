package import AlmanacCSV
import AlmanacModel
public import AlmanacStore

extension SQLTable {
  /// The rows in every form.
  public var report: Report {
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
      payload: rows.map { SQLRowPayload(columns.distinct, $0) },
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

  /// The value as a cell of a spreadsheet.
  package var cell: CSVWriter.Cell {
    switch self {
    case .null: .empty
    case .integer, .real: .plain(text)
    case .text, .blob: .text(text)
    }
  }
}

/// A row under the names of its columns.
package struct SQLRowPayload: Encodable, Sendable {
  private let keys: [String]
  private let values: [SQLValue]

  /// A row whose columns have names that differ.
  package init(_ keys: [String], _ values: [SQLValue]) {
    self.keys = keys
    self.values = values
  }

  /// Writes each value under the name of its column as it stands.
  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: LiteralKey.self)
    for (key, value) in zip(keys, values) {
      switch value {
      case .null: try object.encodeNil(forKey: LiteralKey(key))
      case .integer(let number): try object.encode(Int(number), forKey: LiteralKey(key))
      case .real(let number):
        try object.encode(Rounded(number, decimals: 6), forKey: LiteralKey(key))
      case .text, .blob: try object.encode(value.text, forKey: LiteralKey(key))
      }
    }
  }
}

extension [String] {
  /// The names with a number behind one that stands before it, `a`, `a_2`.
  package var distinct: [String] {
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

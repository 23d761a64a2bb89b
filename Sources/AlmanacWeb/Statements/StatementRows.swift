import AlmanacReports
public import AlmanacStore
import Foundation

/// What somebody's SQL gives on a page: no more rows and bytes than a page takes.
public struct StatementRows: Codable, Equatable, Sendable {
  /// The names of the columns.
  let columns: [String]
  /// The first rows.
  let rows: [[Cell]]
  /// Whether there are more.
  let isCut: Bool

  /// The most rows.
  static let mostRows = 1000
  /// The most bytes of all values.
  static let mostBytes = 4 << 20
  /// How long a statement may take, in seconds.
  static let seconds = 5.0

  /// A value, as it goes from one process to another.
  enum Cell: Codable, Equatable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob(Data)
  }

  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - statement: one SELECT.
  ///   - store: what it reads.
  /// - Throws: `StoreError` where it is wrong, refused or too slow.
  public init(_ statement: String, in store: Store) throws {
    var columns: [String] = []
    var rows: [[Cell]] = []
    var bytes = 0
    do {
      try store.query(
        statement,
        within: StatementRows.seconds,
        header: { columns = $0 },
        row: { values in
          let cells = values.map(Cell.init)
          bytes += cells.reduce(0) { $0 + $1.size }
          guard rows.count < StatementRows.mostRows, bytes <= StatementRows.mostBytes else {
            throw Full()
          }
          rows.append(cells)
        }
      )
      isCut = false
    } catch is Full {
      isCut = true
    }
    self.columns = columns
    self.rows = rows
  }

  /// The rows as `almanac sql` has them.
  var table: SQLTable {
    SQLTable(columns: columns, rows: rows.map { $0.map(\.value) })
  }

  /// Ends a statement that has given enough.
  private struct Full: Error {}
}

extension StatementRows.Cell {
  fileprivate init(_ value: SQLValue) {
    switch value {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .real(let number): self = .real(number)
    case .text(let text): self = .text(text)
    case .blob(let bytes): self = .blob(Data(bytes))
    }
  }

  fileprivate var value: SQLValue {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .text(let text): .text(text)
    case .blob(let data): .blob(Array(data))
    }
  }

  fileprivate var size: Int {
    switch self {
    case .null, .integer, .real: 8
    case .text(let text): text.utf8.count + 8
    case .blob(let data): data.count + 8
    }
  }
}

extension StatementRows {
  /// What one process tells another: the rows, or why there are none.
  enum Result: Codable {
    case rows(StatementRows)
    case refused(String)
    case failed(String)

    /// What a run gives.
    init(_ run: () throws -> StatementRows) throws {
      do {
        self = .rows(try run())
      } catch let error as StoreError {
        let problem = Problem(error)
        self = problem.kind == .malformed ? .refused(problem.detail) : .failed(problem.detail)
      }
    }

    /// The bytes of a result; nil for what is none.
    init?(encoded: Data) {
      guard let result = try? PropertyListDecoder().decode(Result.self, from: encoded) else {
        return nil
      }
      self = result
    }

    /// The result as bytes.
    var encoded: Data {
      get throws {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        return try encoder.encode(self)
      }
    }

    /// The rows.
    ///
    /// - Throws: `Problem` where there are none.
    func get() throws -> StatementRows {
      switch self {
      case .rows(let rows): return rows
      case .refused(let reason): throw Problem(.malformed, reason)
      case .failed(let reason): throw Problem(.broken, reason)
      }
    }
  }
}

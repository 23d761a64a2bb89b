/// Reads RFC 4180 from a stream of bytes, row by row, in constant memory.
///
/// A byte order mark is skipped; rows end in LF, CRLF or CR. A quote inside an unquoted cell, text
/// behind a closing quote, and a quote that never closes are errors with their line.
public struct CSVReader {
  /// One row and the line on which it starts, from 1.
  public struct Row: Equatable, Sendable {
    /// The cells as UTF-8.
    public var cells: [[UInt8]]
    /// The line of the file.
    public var line: Int

    /// The text of a cell.
    ///
    /// - Throws: `CSVError` where the cell is not UTF-8 or there is none.
    public func text(_ column: Int) throws(CSVError) -> String {
      guard cells.indices.contains(column) else {
        throw CSVError(line: line, problem: "it has \(cells.count) cells, not \(column + 1)")
      }
      guard let text = String(validating: cells[column], as: UTF8.self) else {
        throw CSVError(line: line, problem: "cell \(column + 1) is not UTF-8")
      }
      return text
    }
  }

  private let separator: UInt8
  private let largestCell: Int
  private var next: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  private var index = 0
  private var line = 1
  private var isAtStart = true

  /// A reader of a stream.
  ///
  /// - Parameters:
  ///   - separator: what stands between two cells.
  ///   - largestCell: the most bytes that a cell may have.
  ///   - next: gives the next bytes, or nil at the end.
  public init(
    separator: UInt8 = 0x2C,
    largestCell: Int = 1 << 20,
    next: @escaping () throws -> [UInt8]?
  ) {
    self.separator = separator
    self.largestCell = largestCell
    self.next = next
  }

  /// A reader of bytes that are all there.
  public init(_ bytes: [UInt8], separator: UInt8 = 0x2C) {
    var rest: [UInt8]? = bytes
    self.init(separator: separator) {
      defer { rest = nil }
      return rest
    }
  }

  /// The next row, or nil at the end.
  ///
  /// - Throws: `CSVError` with the line, or what the stream throws.
  public mutating func row() throws -> Row? {
    if isAtStart { try skipMark() }
    guard try peek() != nil else { return nil }
    var row = Row(cells: [], line: line)
    while true {
      row.cells.append(try cell())
      guard let byte = try peek() else { return row }
      index += 1
      if byte == separator { continue }
      if byte == 0x0D, try peek() == 0x0A { index += 1 }
      line += 1
      return row
    }
  }

  /// Reads to the end of a cell and leaves what ends it.
  private mutating func cell() throws -> [UInt8] {
    if try peek() == 0x22 { return try quotedCell() }
    var cell: [UInt8] = []
    while let byte = try peek(), byte != separator, byte != 0x0A, byte != 0x0D {
      guard byte != 0x22 else {
        throw CSVError(line: line, problem: "a quote stands inside an unquoted cell")
      }
      try append(byte, to: &cell)
    }
    return cell
  }

  private mutating func quotedCell() throws -> [UInt8] {
    let start = line
    index += 1
    var cell: [UInt8] = []
    while let byte = try peek() {
      if byte == 0x22 {
        index += 1
        guard try peek() == 0x22 else {
          guard let end = try peek(), end != separator, end != 0x0A, end != 0x0D else {
            return cell
          }
          throw CSVError(line: line, problem: "text stands behind a closing quote")
        }
      }
      if byte == 0x0A { line += 1 }
      try append(byte, to: &cell)
    }
    throw CSVError(line: start, problem: "a quote opens and never closes")
  }

  private mutating func append(_ byte: UInt8, to cell: inout [UInt8]) throws {
    guard cell.count < largestCell else {
      throw CSVError(line: line, problem: "a cell is larger than \(largestCell) bytes")
    }
    cell.append(byte)
    index += 1
  }

  private mutating func peek() throws -> UInt8? {
    while index >= buffer.count {
      guard let more = try next() else { return nil }
      buffer = more
      index = 0
    }
    return buffer[index]
  }

  private mutating func skipMark() throws {
    isAtStart = false
    guard try peek() == 0xEF, buffer.count >= 3, buffer[1] == 0xBB, buffer[2] == 0xBF else {
      return
    }
    index = 3
  }
}

/// Why a table cannot be read.
public struct CSVError: Error, Equatable, CustomStringConvertible {
  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: String

  /// A mistake on a line.
  public init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }

  /// `line 7: …`.
  public var description: String { "line \(line): \(problem)" }
}

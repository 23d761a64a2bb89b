/// Reads RFC 4180 from a stream of bytes, row by row, in constant memory.
///
/// A byte order mark is skipped; rows end in LF, CRLF or CR. A quote inside an unquoted cell stands
/// for itself, as in `37°36'37.8"N`; text behind a closing quote and a quote that never closes are
/// errors with their line.
public struct CSVReader {
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
  public mutating func row() throws -> CSVRow? {
    if isAtStart { try skipMark() }
    guard try peek() != nil else { return nil }
    var row = CSVRow(line: line)
    while true {
      let isQuoted = try cell(&row)
      row.endCell(isQuoted: isQuoted)
      guard let byte = try peek() else { return row }
      index += 1
      if byte == separator { continue }
      if byte == 0x0D, try peek() == 0x0A { index += 1 }
      line += 1
      return row
    }
  }

  /// Reads to the end of a cell and leaves what ends it.
  ///
  /// - Returns: whether the cell stood in quotes.
  private mutating func cell(_ row: inout CSVRow) throws -> Bool {
    if try peek() == 0x22 {
      try quotedCell(&row)
      return true
    }
    while try peek() != nil {
      let start = index
      while index < buffer.count, !endsRun(buffer[index]) { index += 1 }
      try append(start, to: &row)
      if index < buffer.count { break }
    }
    return false
  }

  private mutating func quotedCell(_ row: inout CSVRow) throws {
    let opened = line
    index += 1
    while try peek() != nil {
      let start = index
      while index < buffer.count, buffer[index] != 0x22 {
        if buffer[index] == 0x0A { line += 1 }
        index += 1
      }
      try append(start, to: &row)
      guard index < buffer.count else { continue }
      index += 1
      guard try peek() == 0x22 else {
        guard let end = try peek(), end != separator, end != 0x0A, end != 0x0D else { return }
        throw CSVError(line: line, problem: "text stands behind a closing quote")
      }
      row.bytes.append(0x22)
      index += 1
    }
    throw CSVError(line: opened, problem: "a quote opens and never closes")
  }

  private func endsRun(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// Appends the bytes of the buffer from a place to the present one.
  private func append(_ start: Int, to row: inout CSVRow) throws {
    guard row.openCount + index - start <= largestCell else {
      throw CSVError(line: line, problem: "a cell is larger than \(largestCell) bytes")
    }
    row.bytes.append(contentsOf: buffer[start..<index])
  }

  private mutating func peek() throws -> UInt8? {
    while index >= buffer.count {
      guard let more = try next() else { return nil }
      buffer = more
      index = 0
    }
    return buffer[index]
  }

  /// The mark's three bytes may come in pieces.
  private mutating func skipMark() throws {
    isAtStart = false
    while buffer.count < 3, let more = try next() { buffer += more }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }
}

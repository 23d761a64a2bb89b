/// Writes tables as RFC 4180: UTF-8, CRLF, header first.
public struct CSVWriter: Sendable {
  /// One cell.
  public enum Cell: Hashable, Sendable {
    /// Words, which a spreadsheet must not run as a formula.
    case text(String)
    /// A number or a date, which is never touched.
    case plain(String)
    /// Nothing.
    case empty

    /// Words, or nothing where there are none.
    public init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  }

  /// What stands between two cells.
  public var separator: UInt8
  /// Whether a text cell that starts like a formula is given a `'` before it.
  public var defuses: Bool

  /// A writer of comma-separated tables, or of others.
  public init(separator: UInt8 = 0x2C, defuses: Bool = true) {
    self.separator = separator
    self.defuses = defuses
  }

  /// Appends one row to some bytes.
  public func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      switch cell {
      case .empty: if cells.count == 1 { bytes += [0x22, 0x22] }
      case .plain(var text): text.withUTF8 { append(plain: $0, to: &bytes) }
      case .text(var text): text.withUTF8 { append(text: $0, to: &bytes) }
      }
    }
    endRow(&bytes)
  }

  /// Ends a row of cells that were appended one by one.
  public func endRow(_ bytes: inout [UInt8]) { bytes += [0x0D, 0x0A] }

  /// Appends words as one cell, without what stands before and behind it.
  public func append(text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    append(text, isDefused: defuses && Defusing.startsLikeFormula(text), to: &bytes)
  }

  /// Appends a number or a date as one cell, without what stands before and behind it.
  public func append(plain text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    append(text, isDefused: false, to: &bytes)
  }

  private func append(
    _ text: UnsafeBufferPointer<UInt8>,
    isDefused: Bool,
    to bytes: inout [UInt8]
  ) {
    // A byte order mark at the start of a cell would be taken for the file's own.
    let needsQuotes =
      text.first == 0xEF || text.contains { $0 == separator || $0 < 0x23 && mustBeQuoted($0) }
    if needsQuotes { bytes.append(0x22) }
    if isDefused { bytes.append(0x27) }
    guard needsQuotes else {
      bytes.append(contentsOf: text)
      return
    }
    for byte in text {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private func mustBeQuoted(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x0D || byte == 0x0A }
}

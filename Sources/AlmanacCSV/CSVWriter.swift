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
      case .plain(let text): append(text, to: &bytes)
      case .text(let text): append(defuses ? Defusing.defused(text) : text, to: &bytes)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    // A byte order mark at the start of a cell would be taken for the file's own.
    let needsQuotes =
      text.utf8.first == 0xEF
      || text.utf8.contains {
        $0 == separator || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A
      }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}

/// How the cells of a table are laid out in its file.
package struct TableShape: Equatable, Sendable {
  /// The row that names the columns, from 1.
  package var headerRow = 1
  /// How many rows behind that one are none, such as one of units.
  package var skippedRows = 0
  /// What stands between two cells; nil for what the file's name says, or a comma.
  package var delimiter: UInt8?
  /// How characters are written as bytes, where no byte order mark says so.
  package var encoding = TableEncoding.utf8

  /// The usual shape: a header first, UTF-8.
  package init() {}

  /// The sign that a map's `delimiter:` names; nil where it names none.
  static func delimiter(_ text: String) -> UInt8? {
    if text.lowercased() == "tab" || text == "\t" { return 0x09 }
    guard let sign = text.utf8.first, text.utf8.count == 1, sign > 0x20, sign < 0x7F, sign != 0x22,
      sign != 0x2E, !text.contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    return sign
  }
}

package import AlmanacCSV

/// The rows of a table, in whatever form and encoding it comes.
package struct TableRows {
  /// How the rows are written.
  package enum Form: Sendable {
    /// Cells with a sign between them; nil for a comma.
    case separated(UInt8?)
    /// A list of objects, or an object on each line.
    case json
    /// JSON where it starts with `{` or `[`, else cells with commas.
    case unknown
  }

  private var csv: CSVReader?
  private var json: JSONRows?
  private let shape: TableShape
  /// What stands between two cells.
  package let separator: UInt8
  /// The rows before the header, which are none of the table.
  package private(set) var preamble: [CSVRow] = []
  /// The rows behind the header that are none either.
  package private(set) var skipped: [CSVRow] = []

  /// The rows of a stream of bytes.
  ///
  /// - Parameters:
  ///   - form: how they are written, as far as the name of the file says it.
  ///   - map: how the cells are laid out, and which columns there have to be; nil for the usual.
  ///   - next: gives the next bytes, or nil at the end.
  /// - Throws: what the stream throws, `TableInputError` where the bytes are not of the encoding.
  package init(_ form: Form, map: TableMap?, next: @escaping () throws -> [UInt8]?) throws {
    try self.init(form, shape: map?.shape ?? TableShape(), wanted: map?.columnNames ?? [], next)
  }

  init(
    _ form: Form,
    shape: TableShape,
    wanted: [String],
    _ next: @escaping () throws -> [UInt8]?
  ) throws {
    self.shape = shape
    var next = TableDecoder.decoded(next, as: shape.encoding)
    var form = form
    if case .unknown = form { (form, next) = try TableRows.sniffed(next) }
    switch form {
    case .json:
      guard shape.headerRow == 1, shape.skippedRows == 0, shape.delimiter == nil else {
        throw TableInputError(
          "it is JSON: `header_row:`, `skip_rows:` and `delimiter:` are for cells in columns"
        )
      }
      separator = 0x2C
      json = JSONRows(wanted: wanted, next: next)
    case .separated(let sign):
      separator = shape.delimiter ?? sign ?? 0x2C
      csv = CSVReader(separator: separator, next: next)
    case .unknown:
      separator = shape.delimiter ?? 0x2C
      csv = CSVReader(separator: separator, next: next)
    }
  }

  /// The row with the names of the columns; nil where the table is empty.
  package mutating func header() throws -> CSVRow? {
    if json != nil { return try json?.header() }
    while preamble.count + 1 < shape.headerRow {
      guard let row = try csv?.row() else { return nil }
      preamble.append(row)
    }
    guard let header = try csv?.row() else { return nil }
    while skipped.count < shape.skippedRows, let row = try csv?.row() { skipped.append(row) }
    return header
  }

  /// The next row, or nil at the end.
  package mutating func row() throws -> CSVRow? {
    if json != nil { return try json?.row() }
    return try csv?.row()
  }

  /// Columns that the map names and that no row had, found out at the end; of a table with a header
  /// they are found at its start.
  package var missingColumns: [String] { json?.missing ?? [] }

  /// Whether a stream is JSON by its first character, and the stream as it was before.
  private static func sniffed(_ next: @escaping () throws -> [UInt8]?) throws
    -> (Form, () throws -> [UInt8]?)
  {
    var first: [UInt8]? = try next()
    let ink = first?.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    let form: Form = ink == 0x7B || ink == 0x5B ? .json : .separated(nil)
    return (
      form,
      {
        defer { first = nil }
        return try first ?? next()
      }
    )
  }
}

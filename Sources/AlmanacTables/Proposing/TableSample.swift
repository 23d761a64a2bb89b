import AlmanacCSV

/// The start of a table of which nothing is known, with what can be told of its layout.
struct TableSample {
  /// What was told, beside what is usual.
  private(set) var shape = TableShape()
  /// What stands between cells, where that is not what the file's name says; nil for JSON.
  private(set) var separator: UInt8?
  private(set) var header: [String] = []
  private(set) var rows: [[String]] = []

  /// How many rows are looked at.
  private static let most = 2000
  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// A sample of the first bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes.
  ///   - isWhole: whether there are no more.
  ///   - form: how the rows are written, as far as the file's name says it.
  /// - Throws: what reading the rows throws.
  init(_ bytes: [UInt8], isWhole: Bool, form: TableRows.Form) throws {
    shape.encoding = TableSample.encoding(of: bytes, isWhole: isWhole)
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    var isJSON = false
    if case .json = form { isJSON = true }
    if case .unknown = form { isJSON = first == 0x7B || first == 0x5B }
    if isJSON {
      try read(TableRows(.json, shape: shape, wanted: [], TableSample.once(bytes)), isWhole)
      return
    }
    let text = try TableSample.decoded(bytes, shape.encoding, isWhole: isWhole)
    let best = TableSample.separator(in: text)
    separator = best.separator
    var usual: UInt8 = 0x2C
    if case .separated(let sign?) = form { usual = sign }
    if best.separator != usual { shape.delimiter = best.separator }
    shape.headerRow = TableSample.headerRow(best.rows) ?? 1
    try read(
      TableRows(.separated(best.separator), shape: shape, wanted: [], TableSample.once(bytes)),
      isWhole
    )
  }

  private mutating func read(_ source: TableRows, _ isWhole: Bool) throws {
    var source = source
    guard let names = try source.header() else { return }
    header = try names.texts().map { Defusing.restored($0).trimming }
    do {
      while rows.count < TableSample.most, let row = try source.row() {
        guard row.count == header.count else { continue }
        rows.append((0..<row.count).map { Defusing.restored(row.repairedText($0)).trimming })
      }
    } catch {
      // The last row of a sample that was cut off cannot be read to its end.
      if isWhole { throw error }
      return
    }
    if !isWhole, rows.count > 1, rows.count < TableSample.most { rows.removeLast() }
  }

  /// A stream of bytes that are all there.
  private static func once(_ bytes: [UInt8]) -> () throws -> [UInt8]? {
    var rest: [UInt8]? = bytes
    return {
      defer { rest = nil }
      return rest
    }
  }

  private static func decoded(_ bytes: [UInt8], _ encoding: TableEncoding, isWhole: Bool) throws
    -> [UInt8]
  {
    var decoder = TableDecoder(encoding)
    return try decoder.decode(bytes, isLast: isWhole)
  }

  private static func encoding(of bytes: [UInt8], isWhole: Bool) -> TableEncoding {
    let head = bytes.prefix(1 << 16)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf8 }
    if head.count(where: { $0 == 0 }) > head.count / 4 { return .utf16 }
    // A character of up to four bytes may be cut off at the end.
    for cut in 0...3 where String(validating: head.dropLast(cut), as: UTF8.self) != nil {
      return .utf8
    }
    return .windows1252
  }

  /// The sign that divides most rows into one number of cells, and the rows that it gives.
  private static func separator(in text: [UInt8]) -> (separator: UInt8, rows: [[String]]) {
    var best: (separator: UInt8, rows: [[String]], score: Int) = (0x2C, [], -1)
    for separator in separators {
      var reader = CSVReader(text, separator: separator)
      var rows: [[String]] = []
      while rows.count < 60, let row = try? reader.row() {
        rows.append((0..<row.count).map { row.repairedText($0).trimming })
      }
      let width = usualWidth(rows)
      let fitting = rows.count { $0.count == width }
      let score = width > 1 ? fitting * 1000 / max(1, rows.count) * 100 + width : 0
      if score > best.score { best = (separator, rows, score) }
    }
    return (best.separator, best.rows)
  }

  private static func usualWidth(_ rows: [[String]]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  /// The first row of the usual width whose cells are all filled and no numbers.
  private static func headerRow(_ rows: [[String]]) -> Int? {
    let width = usualWidth(rows)
    let place = rows.prefix(20).firstIndex { row in
      row.count == width && row.allSatisfy { !$0.isEmpty && Double($0) == nil }
    }
    return place.map { $0 + 1 }
  }
}

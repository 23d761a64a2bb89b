import AlmanacCSV
import AlmanacModel

/// The objects of a JSON list, or of lines of JSON, as rows of a table.
///
/// A key is a column, and one inside of another is named with a dot: `round.amount`.
struct JSONRows {
  private var scanner: JSONScanner
  private let wanted: [String]
  private var places: [String: Int] = [:]
  private var unseen: Set<String> = []
  /// The first object, which names the columns, until it is given as a row.
  private var first: CSVRow?
  /// Whether the objects stand in a list; nil before the first.
  private var isList: Bool?
  private var hasEnded = false

  /// The rows of a stream.
  ///
  /// - Parameters:
  ///   - wanted: columns that the table has to have, if not in its first object.
  ///   - next: gives the next bytes, or nil at the end.
  init(wanted: [String], next: @escaping () throws -> [UInt8]?) {
    self.wanted = wanted
    scanner = JSONScanner(next)
  }

  /// The names of the columns: the keys of the first object, and those that are wanted.
  mutating func header() throws -> CSVRow? {
    guard let start = try startOfObject() else { return nil }
    let fields = try scanner.object()
    var names: [String] = []
    for name in fields.map(\.name) + wanted where places[name] == nil {
      places[name] = names.count
      names.append(name)
    }
    unseen = Set(wanted)
    first = try row(fields, start)
    return CSVRow(cells: names.map { Array($0.utf8) }, line: start.line)
  }

  mutating func row() throws -> CSVRow? {
    if let row = first {
      first = nil
      return row
    }
    guard let start = try startOfObject() else { return nil }
    let fields = try scanner.object()
    return try row(fields, start)
  }

  /// The columns that were wanted and that no object had, each with what is near to it.
  var missing: [String] {
    let seen = places.keys.filter { !unseen.contains($0) }
    return unseen.sorted().map { name in
      "it has no column '\(shortened(name))', which the map names\(suggestion(name, seen))"
    }
  }

  private mutating func row(_ fields: [JSONScanner.Field], _ start: CSVPlace) throws -> CSVRow {
    var cells = Array(repeating: [UInt8](), count: places.count)
    var starts = Array(repeating: start, count: places.count)
    var seen: Set<String> = []
    for field in fields {
      guard seen.insert(field.name).inserted else {
        throw CSVError(
          line: field.place.line,
          problem: "the key '\(shortened(field.name))' stands twice in one object"
        )
      }
      guard let place = places[field.name] else { continue }
      cells[place] = field.text
      starts[place] = field.place
      if !unseen.isEmpty { unseen.remove(field.name) }
    }
    return CSVRow(cells: cells, line: start.line, places: starts)
  }

  /// Goes to the next object; nil where there is none.
  private mutating func startOfObject() throws -> CSVPlace? {
    guard !hasEnded else { return nil }
    if isList == nil {
      isList = try scanner.peekInk() == 0x5B
      if isList == true {
        _ = try scanner.take()
        if try scanner.peekInk() == 0x5D { return try end() }
      }
    } else if isList == true, try scanner.take(oneOf: ",]") == 0x5D {
      return try end(isTaken: true)
    }
    guard let byte = try scanner.peekInk() else {
      guard isList != true else { throw scanner.problem("the JSON ends too early") }
      hasEnded = true
      return nil
    }
    guard byte == 0x7B else { throw scanner.problem("a table in JSON is a list of objects") }
    return scanner.place
  }

  /// Ends a list, behind which nothing may stand.
  private mutating func end(isTaken: Bool = false) throws -> CSVPlace? {
    if !isTaken { _ = try scanner.take() }
    guard try scanner.peekInk() == nil else {
      throw scanner.problem("something stands behind the list of objects")
    }
    hasEnded = true
    return nil
  }
}

public import AlmanacCSV
public import AlmanacFiles
public import AlmanacModel
public import AlmanacReading

/// Reads the rows of a table into claims, each traced to its row, in constant memory.
public struct TableReader {
  /// What one row says, and what is wrong or odd about it.
  public struct Reading: Sendable {
    /// The claims; none where the row is wrong or left out.
    public var claims: [Claim] = []
    /// Companies that the row names and nobody knew.
    public var newEntities: [Entity] = []
    /// Why the row cannot be read.
    public var mistake: Diagnostic?
    /// What looks wrong in a row that can be read.
    public var oddity: Diagnostic?
  }

  /// How many rows were read.
  public private(set) var rows = 0
  let registry: Registry
  private let file: String
  private let source: Source
  private let layout: TableLayout?
  private let width: Int
  var companies: [String: Entity] = [:]
  private var ordinal = 0

  /// A reader of a table with a header.
  ///
  /// - Parameters:
  ///   - header: the names of the columns.
  ///   - map: what they mean; nil for the columns of `export timeline`.
  ///   - source: the table as an article.
  ///   - registry: the names that are known.
  ///   - file: what mistakes are reported under.
  /// - Throws: `Problems` where the columns are not those that the map names.
  public init(
    header: CSVRow,
    map: TableMap?,
    source: Source,
    registry: Registry,
    file: String
  ) throws(Problems) {
    self.registry = registry
    self.file = file
    self.source = source
    do throws(TableRow.Problem) {
      let names = try TableReader.texts(of: header)
      width = names.count
      layout = try map.map { map throws(TableRow.Problem) in try TableLayout(map, header: names) }
    } catch {
      throw Problems([
        Diagnostic(file: file, line: header.line, column: 1, message: error.text)
      ])
    }
  }

  /// Whether a header is that of `export timeline`, so that the table needs no map.
  public static func isTimeline(_ header: CSVRow) -> Bool {
    (try? header.texts()) == TimelineTable.header
  }

  /// Reads one row; an empty line is none.
  public mutating func read(_ row: CSVRow) -> Reading {
    var reading = Reading()
    if width > 1, (try? row.texts()) == [""] { return reading }
    rows += 1
    do throws(TableRow.Problem) {
      try read(row, &reading)
      ordinal += reading.claims.count
    } catch {
      reading = Reading(mistake: diagnostic(row.line, error.text))
    }
    return reading
  }

  private func diagnostic(_ line: Int, _ message: String) -> Diagnostic {
    Diagnostic(file: file, line: line, column: 1, message: message)
  }

  private mutating func read(_ row: CSVRow, _ reading: inout Reading) throws(TableRow.Problem) {
    let cells = try TableReader.texts(of: row)
    guard cells.count == width else {
      throw TableRow.Problem(
        "it has \(cells.count) \(cells.count == 1 ? "cell" : "cells") and the header \(width)"
      )
    }
    guard let layout else {
      let (claim, company) = try TimelineTable.claim(
        cells,
        number: rows,
        ordinal: ordinal,
        source: source
      )
      if let new = try newCompany(company) { reading.newEntities = [new] }
      reading.claims = [claim]
      return
    }
    let table = TableRow(layout: layout, source: source, cells: cells, number: rows)
    guard layout.only.allSatisfy({ table.cells[$0.place].trimming == $0.value }) else { return }
    guard let name = table.text("company") else { throw TableRow.Problem("the company is empty") }
    let (company, isNew) = try company(name, layout.map)
    reading.claims = try table.claims(company: company, ordinal: ordinal) { name in
      if case .one(let entity) = registry.meaning(of: name, kinds: [.company, .outlet, .person]) {
        return entity.name
      }
      return nil
    }
    companies[name] = company
    if isNew { reading.newEntities = [company] }
    let oddity = table.dateOddity ?? table.oddity(of: reading.claims)
    reading.oddity = oddity.map { diagnostic(row.line, $0) }
  }

  private static func texts(of row: CSVRow) throws(TableRow.Problem) -> [String] {
    do throws(CSVError) {
      return try row.texts().map(Defusing.restored)
    } catch {
      throw TableRow.Problem(error.problem)
    }
  }
}

public import AlmanacCSV
public import AlmanacFiles
public import AlmanacModel
public import AlmanacReading

/// Reads the rows of a table into claims, each traced to its row, in constant memory.
public struct TableReader {
  /// How many rows were read.
  public private(set) var rows = 0
  let registry: Registry
  let source: Source
  let layout: TableLayout?
  let timeline: TimelineTable?
  private let file: String
  private let header: [String]
  /// The companies by the names under which the rows know them.
  var companies: [String: Entity] = [:]
  /// The companies that were registered, by key.
  var registered: [String: Entity] = [:]
  /// The keys of those, by their names without case, spaces and hyphens.
  var freshKeys: [String: String] = [:]
  /// What is said of names that are not known.
  var unknown: [String: String] = [:]
  /// The known names, for those that are registered; nil until one is.
  var nearNames: NearNames?
  /// The place of the next claim among those of the table.
  private(set) var ordinal = 0
  private var choices: Choices
  /// Whether the rows are such as were left out before.
  private let areRejects: Bool

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
    do throws(TableProblems) {
      let names = try TableReader.texts(of: header)
      self.header = names
      areRejects = names.contains { Rejects.columns.contains($0) }
      if let map {
        layout = try TableLayout(map, header: names)
        timeline = nil
      } else {
        layout = nil
        timeline = try TimelineTable(names)
      }
      choices = Choices(layout)
    } catch {
      throw Problems(
        error.texts.map { Diagnostic(file: file, line: header.line, column: 1, message: $0) }
      )
    }
  }

  /// Whether a header is that of `export timeline`, so that the table needs no map.
  public static func isTimeline(_ header: CSVRow) -> Bool {
    (try? header.texts()).map { TimelineTable.has($0) } ?? false
  }

  /// What the map chooses rows by, and no row has.
  package var unusedChoices: [String] { choices.unused }

  /// Reads one row; an empty line is none.
  public mutating func read(_ row: CSVRow) -> Reading {
    var reading = Reading()
    if header.count > 1, row.count == 1, (try? row.text(0))?.isEmpty == true { return reading }
    rows += 1
    var problems: [TableRow.Problem] = []
    do throws(TableProblems) {
      let cells = try TableReader.texts(of: row)
      guard cells.count == header.count else {
        throw TableProblems([
          "it has \(cells.count) \(cells.count == 1 ? "cell" : "cells") and the header \(header.count)"
        ])
      }
      if areRejects, let flaw = Rejects.flaw(of: cells, header) { throw TableProblems([flaw]) }
      reading.hasMet = areRejects && Rejects.met(cells, header)
      problems = timeline == nil ? read(cells, row, &reading) : readTimeline(cells, row, &reading)
    } catch {
      problems = error.texts.map { TableRow.Problem($0) }
    }
    guard problems.isEmpty else {
      reading = Reading()
      reading.mistakes = problems.map { diagnostic($0, row) }
      return reading
    }
    ordinal += reading.claims.count
    return reading
  }

  func diagnostic(_ problem: TableRow.Problem, _ row: CSVRow) -> Diagnostic {
    let place = row.place(of: problem.column ?? 0)
    let name = problem.column.map { "column '\(shortened(header[$0], to: 40))': " } ?? ""
    return Diagnostic(
      file: file,
      line: place.line,
      column: place.column,
      message: name + problem.text
    )
  }

  private mutating func read(_ cells: [String], _ row: CSVRow, _ reading: inout Reading)
    -> [TableRow.Problem]
  {
    guard let layout else { return [] }
    do throws(TableRow.Problem) {
      guard try choices.take(cells, layout) else {
        reading.leftOut = .notChosen
        return []
      }
    } catch {
      return [error]
    }
    var table = TableRow(layout: layout, source: source, cells: cells, number: rows)
    guard let said = said(&table, &reading) else {
      return reading.leftOut == nil ? table.problems : []
    }
    reading.claims = table.claims(said, ordinal: ordinal)
    guard table.problems.isEmpty else { return table.problems }
    reading.name = table.name(said.kind, said.attributes)
    accept(reading.registrations)
    let ahead = RowOddity.ahead(reading.claims, row: rows, column: table.value("date")?.column)
    let small = RowOddity.smallAmount(
      in: reading.claims,
      row: rows,
      "is the map's `scale:` missing?"
    )
    let large = RowOddity.largeAmount(in: reading.claims, row: rows)
    for oddity in [table.dateOddity ?? ahead, small, large].compactMap(\.self) {
      reading.oddities.append(diagnostic(oddity, row))
    }
    return []
  }

  private static func texts(of row: CSVRow) throws(TableProblems) -> [String] {
    do throws(CSVError) {
      return try row.texts().map(Defusing.restored)
    } catch {
      throw TableProblems([error.problem])
    }
  }
}

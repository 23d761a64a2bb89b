import AlmanacFiles
import AlmanacModel

/// Which column of a table gives what, worked out once for all its rows.
final class TableLayout: Sendable {
  let map: TableMap
  /// What gives each attribute; none where nothing does.
  let fields: [String: Field]
  /// The columns of investors.
  let investors: [(field: Field, role: Investor.Role)]
  let dates: DateFormats
  /// The parts of an event key's subject; nil for the usual one.
  let subject: [Part]?
  /// The names of the columns, without white space at their ends.
  let header: [String]
  /// The values that rows must have in some columns.
  let only: [(place: Int, values: [String])]
  /// What some columns of a row must be.
  let conditions: [(place: Int, condition: RowCondition)]

  /// What stands in the place of a column.
  enum Source: Sendable {
    case column(Int)
    case template([Part])
    case constant(String)
  }

  /// A part of a text with columns in it.
  enum Part: Sendable {
    case text(String)
    case column(Int)
  }

  /// The layout of a table with a header.
  ///
  /// - Throws: `TableProblems` where the map names columns that the table does not have.
  init(_ map: TableMap, header: [String]) throws(TableProblems) {
    self.map = map
    var columns = HeaderColumns(header.map(\.trimming))
    self.header = columns.names
    dates = DateFormats(map.dates)
    let usual: MissingWords = map.missing.map { MissingWords($0) } ?? .usual
    var fields: [String: Field] = [:]
    for (name, said) in map.fields.sorted(by: { $0.key < $1.key }) {
      fields[name] = Field(
        sources: said.sources.compactMap { columns.source($0) },
        separators: said.separators,
        meanings: TableLayout.meanings(of: name, said.words, map.kind),
        missing: said.missing.map { MissingWords($0) } ?? usual,
        standard: said.standard,
        scale: said.scale ?? map.scale,
        currency: said.currency ?? map.currency
      )
    }
    self.fields = fields
    let told = map.fields["investors"]
    investors = map.investors.map { said in
      let field = Field(
        sources: said.sources.compactMap { columns.source($0) },
        separators: said.separators,
        meanings: WordMeanings(told?.words ?? [:]),
        missing: told?.missing.map { MissingWords($0) } ?? usual,
        scale: told?.scale ?? map.scale,
        currency: told?.currency ?? map.currency
      )
      return (field: field, role: said.role)
    }
    subject = map.subject.map { columns.parts(of: $0) }
    only = map.only.sorted { $0.key < $1.key }.compactMap { name, values in
      columns.place(of: name).map { (place: $0, values: values) }
    }
    conditions = map.conditions.sorted { $0.key < $1.key }.compactMap { name, condition in
      columns.place(of: name).map { (place: $0, condition: condition) }
    }
    guard columns.problems.isEmpty else { throw TableProblems(columns.problems) }
  }

  private static func meanings(of name: String, _ words: [String: String], _ kind: Kind?)
    -> WordMeanings
  {
    guard case .words(let vocabularies)? = MapAttribute.takes(name, kind) else {
      return WordMeanings(words)
    }
    return WordMeanings(words, of: vocabularies)
  }

  /// Whether a row is one that the map chooses.
  ///
  /// - Throws: what is wrong with a cell that cannot be compared, where the others do not leave the
  ///   row out.
  func chooses(_ cells: [String]) throws(TableRow.Problem) -> Bool {
    if only.isEmpty, conditions.isEmpty { return true }
    guard only.allSatisfy({ $0.values.contains(cells[$0.place].trimming) }) else { return false }
    var problem: TableRow.Problem?
    for (place, condition) in conditions {
      do throws(CellError) {
        guard try condition.holds(cells[place].trimming) else { return false }
      } catch {
        problem = problem ?? TableRow.Problem(error.text, column: place)
      }
    }
    if let problem { throw problem }
    return true
  }
}

/// What is wrong with a table as a whole, a line each.
struct TableProblems: Error {
  let texts: [String]

  init(_ texts: [String]) { self.texts = texts }
}

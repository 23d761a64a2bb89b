public import AlmanacCSV
public import AlmanacModel

/// Reads a table into an article without text, each claim traced to its row.
public struct TableReader {
  /// What a table holds, and what is wrong with it.
  public struct Result: Sendable {
    /// The table with its claims.
    public var article: Article
    /// Companies that the table names and nobody knew.
    public var newEntities: [Entity] = []
    /// Rows that cannot be read, with their line and reason.
    public var mistakes: [Diagnostic] = []
    /// Rows that can be read and look wrong beside others.
    public var suspicions: [Diagnostic] = []
    /// How many rows were read.
    public var rows = 0
  }

  private let registry: Registry
  private let file: String

  /// A reader beside some known names; `file` is what mistakes are reported under.
  public init(registry: Registry, file: String) {
    self.registry = registry
    self.file = file
  }

  /// Whether a header is that of `export timeline`, so that the table needs no map.
  public static func isTimeline(_ header: [String]) -> Bool { header == TimelineTable.header }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - csv: the rows behind the header.
  ///   - header: the names of the columns.
  ///   - map: what they mean; nil for the columns of `export timeline`.
  ///   - source: the table as an article.
  ///   - sha256: the digest of the file and its map.
  ///   - progress: is told how many rows were read, from time to time.
  /// - Returns: the claims and the mistakes; with a mistake that stops, the claims are not to be
  ///   used.
  /// - Throws: `CSVError` where the table is not well formed, or what the stream throws.
  public func read(
    _ csv: inout CSVReader,
    header: [String],
    map: TableMap?,
    source: Source,
    sha256: String,
    progress: (Int) -> Void = { _ in }
  ) throws -> Result {
    var result = Result(
      article: Article(
        source: source,
        author: nil,
        language: map?.language ?? "en",
        isDigest: false,
        text: nil,
        sha256: sha256,
        claims: []
      )
    )
    var companies: [String: Entity] = [:]
    var lookalikes = Lookalikes()
    while let row = try csv.row() {
      result.rows += 1
      if result.rows % 1000 == 0 { progress(result.rows) }
      do throws(TableRow.Problem) {
        let claims = try claims(of: row, header, map, source, &result, &companies)
        for claim in claims where map != nil {
          if let suspicion = lookalikes.suspicion(of: claim) {
            result.suspicions.append(diagnostic(row.line, suspicion))
          }
        }
        result.article.claims += claims
      } catch {
        result.mistakes.append(diagnostic(row.line, error.text))
      }
    }
    return result
  }

  private func diagnostic(_ line: Int, _ message: String) -> Diagnostic {
    Diagnostic(file: file, line: line, column: 1, message: message)
  }

  private func claims(
    of row: CSVReader.Row,
    _ header: [String],
    _ map: TableMap?,
    _ source: Source,
    _ result: inout Result,
    _ companies: inout [String: Entity]
  ) throws(TableRow.Problem) -> [Claim] {
    let cells = try texts(row)
    guard cells.count == header.count else {
      throw TableRow.Problem("it has \(cells.count) cells and the header \(header.count)")
    }
    let ordinal = result.article.claims.count
    guard let map else {
      let (claim, company) = try TimelineTable.claim(
        cells,
        number: result.rows,
        ordinal: ordinal,
        source: source
      )
      try note(company, &result, &companies)
      return [claim]
    }
    let table = TableRow(
      map: map,
      cells: Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first }),
      number: result.rows
    )
    guard map.only.allSatisfy({ (table.cells[$0] ?? "").trimming == $1 }) else { return [] }
    guard let name = table.text("company") else { throw TableRow.Problem("the company is empty") }
    let company = try company(name, map, &companies, &result)
    return try table.claims(company: company, ordinal: ordinal) { name in
      if case .one(let entity) = registry.meaning(of: name, kinds: [.company, .outlet, .person]) {
        return entity.name
      }
      return nil
    }
  }

  private func texts(_ row: CSVReader.Row) throws(TableRow.Problem) -> [String] {
    var texts: [String] = []
    for index in row.cells.indices {
      guard let text = try? row.text(index) else {
        throw TableRow.Problem("cell \(index + 1) is not UTF-8")
      }
      guard !text.unicodeScalars.contains("\0") else {
        throw TableRow.Problem("cell \(index + 1) has a NUL character")
      }
      texts.append(Defusing.restored(text))
    }
    return texts
  }

  private func company(
    _ name: String,
    _ map: TableMap,
    _ companies: inout [String: Entity],
    _ result: inout Result
  ) throws(TableRow.Problem) -> Entity {
    if let known = companies[name] { return known }
    switch registry.meaning(of: name, kinds: [.company]) {
    case .one(let entity):
      companies[name] = entity
      return entity
    case .several(let keys):
      throw TableRow.Problem("'\(shortened(name))' can be \(keys.joined(separator: " or "))")
    case .none(let suggestion):
      guard map.registersCompanies, EventKey.isPart(name.slug) else {
        throw TableRow.Problem("the company '\(shortened(name))' is not registered\(suggestion)")
      }
      let entity = Entity(key: name.slug, kind: .company, name: name)
      companies[name] = entity
      result.newEntities.append(entity)
      return entity
    }
  }

  /// A company of a timeline table is known by its key, or is new.
  private func note(
    _ company: Entity,
    _ result: inout Result,
    _ companies: inout [String: Entity]
  ) throws(TableRow.Problem) {
    guard companies[company.key] == nil else { return }
    companies[company.key] = company
    guard case .one(let known) = registry.meaning(of: company.key, kinds: [.company]),
      known.key == company.key
    else {
      if case .one(let other) = registry.meaning(of: company.name, kinds: Set(Entity.Kind.allCases)),
        other.name == company.name
      {
        throw TableRow.Problem(
          "the company '\(shortened(company.name))' has the key \(other.key), not \(company.key)"
        )
      }
      result.newEntities.append(company)
      return
    }
  }
}

import AlmanacCSV

/// One table of a data package, written row by row.
package struct Resource {
  package let name: String
  let title: String
  let header: [String]
  /// The columns that identify a row; none where a row has no identity of its own.
  let primaryKey: [String]
  /// Gives the rows one after another.
  let rows: (Rows) throws -> Void
  /// What stands in the columns, where their names do not say it.
  private var types: [String: String] = [:]
  /// The folder that it stands in, beside the package's description.
  private var folder = ""
  private var part = ""
  /// What it is, where it is a table for engines.
  package private(set) var table: EngineTable?
  /// How it is written.
  package var form = Form.csv

  /// How a table is written.
  package enum Form: String, Sendable {
    case csv, parquet

    /// The media type of its files.
    var mediaType: String { self == .csv ? "text/csv" : "application/vnd.apache.parquet" }
  }

  /// Takes the rows of a table.
  struct Rows {
    let writer: CSVWriter
    let sink: any ByteSink

    func row(_ cells: [CSVWriter.Cell]) throws {
      try sink.write { writer.append(cells, to: &$0) }
    }

    func callAsFunction(_ append: (CSVWriter, inout [UInt8]) -> Void) throws {
      try sink.write { append(writer, &$0) }
    }
  }

  init(
    name: String,
    title: String,
    header: [String],
    primaryKey: [String],
    rows: @escaping (Rows) throws -> Void
  ) {
    self.name = name
    self.title = title
    self.header = header
    self.primaryKey = primaryKey
    self.rows = rows
  }

  /// A table for engines.
  init(table: EngineTable, rows: @escaping (Rows) throws -> Void) {
    self.init(
      name: table.name,
      title: table.title,
      header: table.columns.map(\.name),
      primaryKey: table.primaryKey,
      rows: rows
    )
    self.table = table
    types = Dictionary(
      uniqueKeysWithValues: table.columns.map { ($0.name, $0.content.rawValue) }
    )
  }

  /// The part of the table that one folder holds.
  func part(_ part: String, in folder: String) -> Resource {
    var resource = self
    resource.folder = folder + "/"
    resource.part = "-" + part
    return resource
  }

  package var path: String { "\(folder)\(name).\(form.rawValue)" }

  /// Writes the table to a sink, which it ends.
  ///
  /// - Parameters:
  ///   - sink: takes the bytes.
  ///   - raw: whether text cells are left as they are, also where a spreadsheet would run them.
  /// - Throws: what the sink or the rows throw; the sink is discarded then.
  package func write(to sink: any ByteSink, raw: Bool) throws {
    let rows = Rows(writer: CSVWriter(defuses: !raw), sink: sink)
    do {
      try rows.row(header.map { .plain($0) })
      try self.rows(rows)
    } catch {
      sink.discard()
      throw error
    }
    try sink.finish()
  }

  /// The resource as the Data Package standard, version 2, describes it.
  func descriptor(_ sink: any ByteSink) -> DataPackagePayload.Resource {
    DataPackagePayload.Resource(
      name: name + part,
      title: title,
      path: path,
      form: form,
      bytes: sink.count,
      hash: "sha256:" + sink.sha256,
      schema: .init(
        fields: header.map { .init(name: $0, type: types[$0] ?? Resource.type(of: $0)) },
        missingValues: [""],
        primaryKey: primaryKey.isEmpty ? nil : primaryKey
      )
    )
  }

  private static func type(of column: String) -> String {
    switch column {
    case "earliest", "latest": "date"
    case "claims", "articles", "days_min", "days_max", "claim": "integer"
    default:
      ["_low", "_high"].contains { column.hasSuffix($0) } && !column.hasSuffix("currency")
        ? "number" : "string"
    }
  }
}

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

  package var path: String { name + ".csv" }

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
      name: name,
      title: title,
      path: path,
      bytes: sink.count,
      hash: "sha256:" + sink.sha256,
      schema: .init(
        fields: header.map { .init(name: $0, type: Resource.type(of: $0)) },
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

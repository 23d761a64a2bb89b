import AlmanacCSV

/// One table of a data package, written row by row.
struct Resource {
  let name: String
  let title: String
  let header: [String]
  /// The columns that identify a row; none where a row has no identity of its own.
  let primaryKey: [String]
  /// Gives the rows one after another.
  let rows: (Rows) throws -> Void

  /// Takes the rows of a table.
  struct Rows {
    let writer: CSVWriter
    let stream: OutputStream

    func row(_ cells: [CSVWriter.Cell]) throws {
      try stream.write { writer.append(cells, to: &$0) }
    }

    func callAsFunction(_ append: (CSVWriter, inout [UInt8]) -> Void) throws {
      try stream.write { append(writer, &$0) }
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

  var path: String { name + ".csv" }

  /// Writes the table to a stream, which it ends.
  func write(to stream: OutputStream, raw: Bool) throws {
    let rows = Rows(writer: CSVWriter(defuses: !raw), stream: stream)
    do {
      try rows.row(header.map { .plain($0) })
      try self.rows(rows)
    } catch {
      stream.discard()
      throw error
    }
    try stream.finish()
  }

  /// The resource as the Data Package standard, version 2, describes it.
  func descriptor(_ stream: OutputStream) -> JSON {
    var schema: JSON = [
      "fields": .array(
        header.map { ["name": .string($0), "type": .string(Resource.type(of: $0))] }
      ),
      "missingValues": .array([""]),
    ]
    if !primaryKey.isEmpty {
      schema = schema.adding("primaryKey", .array(primaryKey.map { .string($0) }))
    }
    return [
      "name": .string(name), "title": .string(title), "path": .string(path), "type": "table",
      "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": .int(stream.count),
      "hash": .string("sha256:" + stream.sha256),
      "dialect": ["delimiter": ",", "lineTerminator": "\r\n", "header": .bool(true)],
      "schema": schema,
    ]
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

/// A folder of tables with a `datapackage.json` beside them.
struct DataPackage {
  let resources: [Resource]
  let sources: [(title: String, path: String)]

  func write(to folder: String, raw: Bool) throws {
    try OutputFile.makeFolder(folder)
    var descriptors: [JSON] = []
    for resource in resources {
      let stream = try OutputStream(to: "\(folder)/\(resource.path)")
      try resource.write(to: stream, raw: raw)
      descriptors.append(resource.descriptor(stream))
    }
    let descriptor: JSON = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "almanac", "title": "Events of AI companies, with their evidence",
      "description":
        "Dates are EDTF with their first and last possible day; amounts are in whole units.",
      "sources": .array(
        sources.map { ["title": .string($0.title), "path": .string($0.path)] }
      ),
      "resources": .array(descriptors),
    ]
    try OutputFile.write(Array((descriptor.pretty + "\n").utf8), to: "\(folder)/datapackage.json")
  }
}

import AlmanacCSV
import AlmanacDigest

/// One table of a data package.
struct Resource {
  let name: String
  let title: String
  let records: Report.Records
  /// The columns that identify a row; none where a row has no identity of its own.
  let primaryKey: [String]

  var path: String { name + ".csv" }

  func bytes(raw: Bool) -> [UInt8] {
    let writer = CSVWriter(defuses: !raw)
    var bytes: [UInt8] = []
    writer.append(records.header.map { .plain($0) }, to: &bytes)
    for row in records.rows { writer.append(row, to: &bytes) }
    return bytes
  }

  /// The resource as the Data Package standard, version 2, describes it.
  func descriptor(_ bytes: [UInt8]) -> JSON {
    var schema: JSON = [
      "fields": .array(
        records.header.map { ["name": .string($0), "type": .string(Resource.type(of: $0))] }
      ),
      "missingValues": .array([""]),
    ]
    if !primaryKey.isEmpty {
      schema = schema.adding("primaryKey", .array(primaryKey.map { .string($0) }))
    }
    return [
      "name": .string(name), "title": .string(title), "path": .string(path), "type": "table",
      "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": .int(bytes.count),
      "hash": .string("sha256:" + sha256(bytes)),
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
      let bytes = resource.bytes(raw: raw)
      try OutputFile.write(bytes, to: "\(folder)/\(resource.path)")
      descriptors.append(resource.descriptor(bytes))
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

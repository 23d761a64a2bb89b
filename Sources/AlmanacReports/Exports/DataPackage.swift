/// A folder of tables with a `datapackage.json` beside them.
package struct DataPackage {
  let resources: [Resource]
  let sources: [(title: String, path: String)]

  /// A package of some tables.
  ///
  /// - Parameters:
  ///   - resources: the tables.
  ///   - sources: the articles that they rest on, each with its address.
  package init(resources: [Resource], sources: [(title: String, path: String)]) {
    self.resources = resources
    self.sources = sources
  }

  /// Writes the tables and their description.
  ///
  /// - Parameters:
  ///   - raw: whether text cells are left as they are, also where a spreadsheet would run them.
  ///   - sink: gives the place for a file of a name.
  /// - Throws: what the sinks throw.
  package func write(raw: Bool, to sink: (_ name: String) throws -> any ByteSink) throws {
    var descriptors: [DataPackagePayload.Resource] = []
    for resource in resources {
      let file = try sink(resource.path)
      try resource.write(to: file, raw: raw)
      descriptors.append(resource.descriptor(file))
    }
    let payload = DataPackagePayload(
      sources: sources.map { .init(title: $0.title, path: $0.path) },
      resources: descriptors
    )
    let file = try sink("datapackage.json")
    do {
      try file.write { $0 += (JSON(encoding: payload).pretty + "\n").utf8 }
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
  }
}

/// A Data Package, version 2 (https://datapackage.org/standard/data-package/).
struct DataPackagePayload: Encodable, Sendable {
  let schema = "https://datapackage.org/profiles/2.0/datapackage.json"
  let name = "almanac"
  let title = "Events of AI companies, with their evidence"
  let description =
    "Dates are EDTF with their first and last possible day; amounts are in whole units."
  let sources: [Source]
  let resources: [Resource]

  enum CodingKeys: String, VerbatimKey {
    case schema = "$schema"
    case name, title, description, sources, resources
  }

  /// An article that the tables rest on.
  struct Source: Encodable, Sendable {
    let title: String
    let path: String
  }

  /// One table.
  struct Resource: Encodable, Sendable {
    let name: String
    let title: String
    let path: String
    let type = "table"
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let bytes: Int
    let hash: String
    let dialect = Dialect()
    let schema: Schema
  }

  /// How the CSV is written.
  struct Dialect: Encodable, Sendable {
    let delimiter = ","
    let lineTerminator = "\r\n"
    let header = true

    enum CodingKeys: String, VerbatimKey {
      case delimiter, lineTerminator, header
    }
  }

  /// The columns of a table.
  struct Schema: Encodable, Sendable {
    let fields: [Field]
    let missingValues: [String]
    let primaryKey: [String]?

    enum CodingKeys: String, VerbatimKey {
      case fields, missingValues, primaryKey
    }

    /// Writes the key only where a row has an identity of its own.
    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(fields, forKey: .fields)
      try object.encode(missingValues, forKey: .missingValues)
      if let primaryKey { try object.encode(primaryKey, forKey: .primaryKey) }
    }
  }

  /// One column.
  struct Field: Encodable, Sendable {
    let name: String
    let type: String
  }
}

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
  ///   - sink: gives the place for a file of a name, of a table or of the description.
  /// - Throws: what the sinks throw.
  package func write(
    raw: Bool,
    to sink: (_ name: String, _ table: Resource?) throws -> any ByteSink
  ) throws {
    var descriptors: [DataPackagePayload.Resource] = []
    for resource in resources {
      let file = try sink(resource.path, resource)
      try resource.write(to: file, raw: raw)
      descriptors.append(resource.descriptor(file))
    }
    let payload = DataPackagePayload(
      sources: sources.map { .init(title: $0.title, path: $0.path) },
      resources: descriptors
    )
    let file = try sink("datapackage.json", nil)
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
    let format: String
    let mediatype: String
    let encoding: String?
    let bytes: Int
    let hash: String
    let dialect: CSVDialect?
    let schema: Schema

    enum CodingKeys: String, VerbatimKey {
      case name, title, path, type, format, mediatype, encoding, bytes, hash, dialect, schema
    }

    init(
      name: String,
      title: String,
      path: String,
      form: AlmanacReports.Resource.Form,
      bytes: Int,
      hash: String,
      schema: Schema
    ) {
      self.name = name
      self.title = title
      self.path = path
      format = form.rawValue
      mediatype = form.mediaType
      encoding = form == .csv ? "utf-8" : nil
      self.bytes = bytes
      self.hash = hash
      dialect = form == .csv ? CSVDialect() : nil
      self.schema = schema
    }

    /// Writes of a table that is no CSV nothing about how CSV is written.
    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(name, forKey: .name)
      try object.encode(title, forKey: .title)
      try object.encode(path, forKey: .path)
      try object.encode(type, forKey: .type)
      try object.encode(format, forKey: .format)
      try object.encode(mediatype, forKey: .mediatype)
      if let encoding { try object.encode(encoding, forKey: .encoding) }
      try object.encode(bytes, forKey: .bytes)
      try object.encode(hash, forKey: .hash)
      if let dialect { try object.encode(dialect, forKey: .dialect) }
      try object.encode(schema, forKey: .schema)
    }
  }

  /// How the CSV is written.
  struct CSVDialect: Encodable, Sendable {
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

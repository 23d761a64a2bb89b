public import AlmanacFiles
public import AlmanacModel
public import AlmanacReading
import Yams

/// What the columns of a table mean, and which source the table is.
public struct TableMap: Sendable {
  /// What to do with a row that cannot be read.
  public enum BadRows: String, CaseIterable, Sendable {
    /// Report every such row and import nothing.
    case stop
    /// Report every such row and import the others.
    case skip
  }

  /// The table as an article without text.
  public var source: Source
  /// The language of the table.
  public var language: String
  /// The kind of every row; nil where a column gives it.
  public var kind: Kind?
  /// For each attribute the columns that give it: the first that is not empty counts.
  public var columns: [String: [String]]
  /// How dates are written, beside EDTF: `m/d/yyyy`, `d-Mon-yy`, `yyyy-mm`.
  public var dates: [String]
  /// The currency of amounts that name none.
  public var currency: Currency?
  /// What the table's words mean, by attribute.
  public var words: [String: [String: String]]
  /// Values of attributes that a row leaves empty.
  public var defaults: [String: String]
  /// The subject of the event key, with columns in braces, `{Id}`; nil for the usual one.
  public var subject: String?
  /// Only rows with these values in these columns.
  public var only: [String: String]
  /// What to do with a row that cannot be read.
  public var badRows: BadRows
  /// Whether companies that are not known are registered.
  public var registersCompanies: Bool

  /// The attributes that a column can give.
  static let attributes = Set(
    ["kind", "company", "title", "status", "rank", "note", "origin", "event", "unit"]
      + Attribute.valued.filter { $0 != .investors }.map(\.declaration.key)
  )

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - file: the map's YAML.
  ///   - registry: the known names, for the publisher.
  /// - Returns: the map, or nil, and what is wrong with it.
  public static func read(_ file: SourceFile, registry: Registry) -> (TableMap?, [Diagnostic]) {
    do throws(Problems) {
      let yaml = try FileText.read(file)
      guard let node = try YAMLTree.read(yaml, file: file.path, firstLine: 1),
        let reader = MappingReader(node, file: file.path, firstLine: 1)
      else {
        throw Problems([
          Diagnostic(file: file.path, line: 1, column: 1, message: "a map is a mapping of keys")
        ])
      }
      let map = TableMapReader(reader: reader, registry: registry).read()
      return (reader.diagnostics.isEmpty ? map : nil, reader.diagnostics)
    } catch {
      return (nil, error.diagnostics)
    }
  }
}

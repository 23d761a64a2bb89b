public import AlmanacFiles
public import AlmanacModel
public import AlmanacReading
import Yams

/// What the columns of a table mean, and which source the table is.
public struct TableMap: Sendable {
  /// What to do with a row that cannot be read.
  public enum BadRows: String, VocabularyWord {
    /// Report every such row and import nothing.
    case stop
    /// Report every such row and import the others.
    case skip

    /// What a message calls one of the words.
    public static let noun = "policy for bad rows"

    /// What the word means.
    public var meaning: String {
      switch self {
      case .stop: "every such row is reported and nothing is imported"
      case .skip: "every such row is reported and the others are imported"
      }
    }
  }

  /// The table as an article without text.
  public var source: Source
  /// The language of the table.
  public var language: String
  /// What to do with a row that cannot be read.
  public var badRows = BadRows.stop
  /// What a newer edition does to the older one.
  package var editions = EditionPolicy.keep
  /// How the cells are laid out.
  package var shape = TableShape()

  /// The kind of every row; nil where a column gives it.
  var kind: Kind?
  /// What gives each attribute.
  var fields: [String: MapField] = [:]
  /// The columns of investors.
  var investors: [MapInvestors] = []
  /// How dates are written, beside EDTF: `m/d/yyyy`, `d-Mon-yy`, `excel`.
  var dates: [String] = []
  /// The currency of amounts that name none.
  var currency: Currency?
  /// Ten to this power multiplies amounts that have no scale of their own.
  var scale = 0
  /// The sign before decimals.
  var decimal = DecimalSign.point
  /// The words that mean no value; nil for the usual ones.
  var missing: [String]?
  /// The subject of the event key, with columns in braces, `{Id}`; nil for the usual one.
  var subject: String?
  /// Only rows with one of these values in a column.
  var only: [String: [String]] = [:]
  /// Only rows whose columns fulfill these.
  var conditions: [String: RowCondition] = [:]
  /// What becomes of companies that are not known.
  var companies = CompanyPolicy.registered

  init(source: Source, language: String) {
    self.source = source
    self.language = language
  }

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - file: the map's YAML.
  ///   - registry: the known names, for the publisher and the names that the map itself writes.
  ///   - today: the present day, after which nothing is published; nil where nobody said.
  /// - Returns: the map, or nil, and what is wrong with it.
  public static func read(_ file: SourceFile, registry: Registry, today: Day? = nil) -> (
    TableMap?, [Diagnostic]
  ) {
    do throws(Problems) {
      let yaml = try FileText.read(file)
      guard let node = try YAMLTree.read(yaml, file: file.path, firstLine: 1),
        let reader = MappingReader(node, file: file.path, firstLine: 1)
      else {
        throw Problems([
          Diagnostic(file: file.path, line: 1, column: 1, message: "a map is a mapping of keys")
        ])
      }
      let map = TableMapReader(reader: reader, registry: registry, today: today).read()
      return (reader.diagnostics.isEmpty ? map : nil, reader.diagnostics)
    } catch {
      return (nil, error.diagnostics)
    }
  }

  /// Whether something gives an attribute, if only a default.
  func gives(_ attribute: String) -> Bool {
    guard let field = fields[attribute] else { return false }
    return !field.sources.isEmpty || field.standard != nil
  }

  /// How the cells of a column are read where a condition compares them: as those of the attribute
  /// that the column gives, where it gives one.
  func reading(ofColumn column: String) -> ColumnReading {
    var reading = ColumnReading()
    reading.decimal = decimal
    reading.dates = DateFormats(dates)
    let given = fields.sorted { $0.key < $1.key }.first {
      $0.value.sources.contains(.named(column))
    }
    if let words = given?.value.missing ?? missing { reading.missing = MissingWords(words) }
    switch given.flatMap({ MapAttribute.takes($0.key, kind) }) {
    case .date: reading.hasNumbers = false
    case .money, .figure:
      reading.hasDates = false
      reading.scale = given?.value.scale ?? scale
    default: break
    }
    return reading
  }

  /// Whether the rows say themselves which event each is about, by a subject or by its key.
  package var namesEvents: Bool { subject != nil || gives("event") }

  /// The names of all columns that the map speaks of, as far as it is known that they are columns.
  var columnNames: [String] {
    let sources = fields.values.flatMap(\.sources) + investors.flatMap(\.sources)
    let named = sources.flatMap { source -> [String] in
      switch source {
      case .named(let text): Template.columns(text) ?? [text]
      case .constant: []
      }
    }
    let subject = subject.flatMap { Template.columns($0) } ?? []
    return named + subject + Array(only.keys) + Array(conditions.keys)
  }
}

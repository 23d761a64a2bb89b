import AlmanacFiles
import AlmanacModel

/// Which column of a table gives what, worked out once for all its rows.
final class TableLayout: Sendable {
  let map: TableMap
  /// What gives each attribute; none where nothing does.
  let fields: [String: Field]
  let patterns: [TablePattern]
  /// The values that rows must have in some columns.
  let only: [(place: Int, value: String)]
  /// The parts of an event key's subject; nil for the usual one.
  let subject: [SubjectPart]?
  let header: [String]

  /// What gives an attribute.
  struct Field: Sendable {
    /// The columns: the first that is not empty counts.
    var places: [Int] = []
    /// What the table's words mean; one that ends in `*` stands for all that begin like it.
    var words: [String: String] = [:] {
      didSet {
        beginnings = words.filter { $0.key.hasSuffix("*") }
          .map { (String($0.key.dropLast()), $0.value) }
          .sorted { $0.0.utf8.count > $1.0.utf8.count }
      }
    }
    private var beginnings: [(String, String)] = []
    /// The value where every column is empty.
    var standard: String?

    init(standard: String? = nil) { self.standard = standard }

    /// What a text of the table means: by itself, or by the longest beginning that is known.
    func meaning(of text: String) -> String {
      if let exact = words[text] { return exact }
      return beginnings.first { text.utf8.starts(with: $0.0.utf8) }?.1 ?? text
    }
  }

  enum SubjectPart: Sendable {
    case text(String)
    case column(Int)
  }

  /// The layout of a table with a header.
  ///
  /// - Throws: `TableRow.Problem` where the map names a column that the table does not have.
  init(_ map: TableMap, header: [String]) throws(TableRow.Problem) {
    self.map = map
    self.header = header
    patterns = map.dates.compactMap { TablePattern($0) }
    var fields = map.defaults.mapValues { Field(standard: $0) }
    for (attribute, words) in map.words { fields[attribute, default: Field()].words = words }
    for (attribute, names) in map.columns.sorted(by: { $0.key < $1.key }) {
      for name in names {
        let place = try TableLayout.place(of: name, in: header)
        fields[attribute, default: Field()].places.append(place)
      }
    }
    self.fields = fields
    var only: [(Int, String)] = []
    for (name, value) in map.only.sorted(by: { $0.key < $1.key }) {
      only.append((try TableLayout.place(of: name, in: header), value))
    }
    self.only = only
    if let template = map.subject {
      subject = try TableLayout.parts(of: template, header)
    } else {
      subject = nil
    }
  }

  private static func place(of name: String, in header: [String]) throws(TableRow.Problem) -> Int {
    if let place = header.firstIndex(of: name) {
      guard header.lastIndex(of: name) == place else {
        throw TableRow.Problem(
          "it has several columns '\(shortened(name))': give each its own name"
        )
      }
      return place
    }
    if header.count == 1, header[0].contains(where: { $0 == ";" || $0 == "\t" }) {
      throw TableRow.Problem(
        "its cells are not divided by commas: save it as comma-separated values"
      )
    }
    throw TableRow.Problem(
      "it has no column '\(shortened(name))', which the map names\(suggestion(name, header))"
    )
  }

  /// `epoch {Id}` as a text and a column.
  private static func parts(of template: String, _ header: [String]) throws(TableRow.Problem)
    -> [SubjectPart]
  {
    var parts: [SubjectPart] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      parts.append(.text(String(rest[..<open])))
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw TableRow.Problem("`subject:` has a { without a }")
      }
      let name = String(rest[rest.index(after: open)..<close])
      parts.append(.column(try place(of: name, in: header)))
      rest = rest[rest.index(after: close)...]
    }
    return parts + [.text(String(rest))]
  }
}

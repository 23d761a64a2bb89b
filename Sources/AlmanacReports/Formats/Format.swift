import AlmanacCSV

/// The forms of output.
public enum Format: String, CaseIterable, Sendable {
  case table, csv, tsv, json, ndjson, markdown, svg

  /// The endings of files in this form, without the dot; the first is the usual one.
  public var extensions: [String] {
    switch self {
    case .table: ["txt"]
    case .ndjson: ["ndjson", "jsonl"]
    case .markdown: ["md", "markdown"]
    case .csv, .tsv, .json, .svg: [rawValue]
    }
  }

  /// The format of a file by its extension; nil where it has none that is known.
  public init?(file: String) {
    guard let dot = file.lastIndex(of: "."), !file[dot...].contains("/") else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    guard let format = Format.allCases.first(where: { $0.extensions.contains(ending) }) else {
      return nil
    }
    self = format
  }
}

extension Report {
  /// The report in one form; the only switch over the formats.
  ///
  /// - Parameters:
  ///   - format: the form.
  ///   - looks: how it looks, where the form leaves a choice.
  /// - Returns: the bytes to write, in UTF-8.
  public func rendered(as format: Format, with looks: Looks = Looks()) -> [UInt8] {
    switch format {
    case .table: looks.draws ? drawing(looks) : lines(looks)
    case .svg: Array((charts.first?.svg ?? "").utf8)
    case .markdown: markdown()
    case .json: json()
    case .ndjson: jsonLines()
    case .csv: separated(CSVWriter(defuses: !looks.raw), looks)
    case .tsv: separated(CSVWriter(separator: 0x09, defuses: !looks.raw), looks)
    }
  }
}

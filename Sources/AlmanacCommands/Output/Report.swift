import AlmanacCSV

/// An answer in every form that it can be printed in.
struct Report {
  /// For machines: an object, or a list of them.
  var json: JSON
  /// For people: headings, tables and notes.
  var sections: [Section]
  /// For spreadsheets: the header and the rows.
  var records: Records
  /// For people who would rather look than read; empty where there is nothing to draw.
  var charts: [Chart] = []

  /// A heading, a table and the notes below it.
  struct Section {
    var heading: String?
    var table: Table?
    var notes: [String] = []
    /// Notes that are set in full strength, not dimmed.
    var statements: [String] = []
  }

  /// A flat table with the names of its columns.
  struct Records: Equatable {
    var header: [String]
    var rows: [[CSVWriter.Cell]]
  }
}

/// The forms of output.
enum Format: String, CaseIterable {
  case table, csv, tsv, json, ndjson, markdown, svg

  /// The format of a file by its extension; nil where it has none that is known.
  init?(file: String) {
    guard let dot = file.lastIndex(of: "."), !file[dot...].contains("/") else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    case "svg": self = .svg
    default: return nil
    }
  }
}

extension Report {
  /// The report in one form; the only switch over the formats.
  func rendered(as format: Format, with looks: Looks) -> [UInt8] {
    switch format {
    case .table: return looks.draws ? drawing(looks) : lines(looks)
    case .svg: return Array((charts.first?.svg ?? "").utf8)
    case .markdown: return markdown()
    case .json: return Array((json.pretty + "\n").utf8)
    case .ndjson:
      guard case .array(let values) = json else { return Array((json.line + "\n").utf8) }
      return Array(values.map { $0.line + "\n" }.joined().utf8)
    case .csv: return records(CSVWriter(defuses: !looks.raw), looks)
    case .tsv: return records(CSVWriter(separator: 0x09, defuses: !looks.raw), looks)
    }
  }

  /// How output looks.
  struct Looks {
    var width = 80
    var headers = true
    var colours = false
    var raw = false
    /// Whether a chart stands in the place of the table.
    var draws = false
  }

  private func drawing(_ looks: Looks) -> [UInt8] {
    let charts = charts.map { $0.lines(width: looks.width, colours: looks.colours) }
    return Array((charts.joined(separator: [""]).joined(separator: "\n") + "\n").utf8)
  }

  private func lines(_ looks: Looks) -> [UInt8] {
    var blocks: [String] = []
    for section in sections {
      var lines: [String] = []
      if let heading = section.heading {
        lines += heading.printable.wrapped(to: looks.width)
          .map { Style.bold.applied(to: $0, looks.colours) }
      }
      if let table = section.table, !table.rows.isEmpty {
        if section.heading != nil { lines.append("") }
        lines += table.lines(width: looks.width, headers: looks.headers, colours: looks.colours)
      }
      for statement in section.statements { lines += indented(statement, looks) }
      if !section.notes.isEmpty {
        if !lines.isEmpty { lines.append("") }
        lines += section.notes.flatMap { indented($0, looks) }
          .map { Style.dim.applied(to: $0, looks.colours) }
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  /// A line wrapped so that what follows stands below the first letter.
  private func indented(_ text: String, _ looks: Looks) -> [String] {
    let margin = String(text.prefix { $0 == " " })
    let wrapped = String(text.dropFirst(margin.count)).printable
      .wrapped(to: looks.width - margin.count)
    return wrapped.map { margin + $0 }
  }

  private func markdown() -> [UInt8] {
    var blocks: [String] = []
    for section in sections {
      if let heading = section.heading { blocks.append("**\(heading)**") }
      if let table = section.table, !table.rows.isEmpty {
        blocks.append(table.markdown.joined(separator: "\n"))
      }
      blocks += section.statements
      if !section.notes.isEmpty { blocks.append(section.notes.joined(separator: "  \n")) }
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private func records(_ writer: CSVWriter, _ looks: Looks) -> [UInt8] {
    var bytes: [UInt8] = []
    if looks.headers { writer.append(records.header.map { .plain($0) }, to: &bytes) }
    for row in records.rows { writer.append(row, to: &bytes) }
    return bytes
  }
}

import AlmanacReports

/// The forms that an answer can be had in.
enum Form: String, CaseIterable, Sendable {
  case html, json, ndjson, csv, tsv, md, svg, ics, atom

  /// The form that the end of a path names.
  init?(suffix: String) { self.init(rawValue: suffix) }

  /// The form that the path of a target names, also where the target is malformed.
  init?(target: String) {
    let path = target.prefix { $0 != "?" }
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(suffix: String(path[path.index(after: dot)...]))
  }

  /// The form that the types of a request prefer; a page where they name nothing that there is.
  init(accept: String?) {
    var best: (form: Form, weight: Double) = (.html, 0)
    for range in (accept ?? "").split(separator: ",").prefix(32) {
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
      guard let type = parts.first, let form = Form.types[type] else { continue }
      let weight = parts.first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if weight > best.weight { best = (form, weight) }
    }
    self = best.form
  }

  private static let types: [String: Form] = [
    "text/html": .html, "application/xhtml+xml": .html, "application/json": .json,
    "application/problem+json": .json, "application/x-ndjson": .ndjson, "text/csv": .csv,
    "text/tab-separated-values": .tsv, "text/markdown": .md, "image/svg+xml": .svg,
    "text/calendar": .ics, "application/atom+xml": .atom,
  ]

  /// The type of the bytes.
  var type: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .ndjson: "application/x-ndjson"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .tsv: "text/tab-separated-values; charset=utf-8"
    case .md: "text/markdown; charset=utf-8"
    case .svg: "image/svg+xml"
    case .ics: "text/calendar; charset=utf-8"
    case .atom: "application/atom+xml"
    }
  }

  /// The form of a report; nil for what is no form of a report.
  var format: Format? {
    switch self {
    case .json: .json
    case .ndjson: .ndjson
    case .csv: .csv
    case .tsv: .tsv
    case .md: .markdown
    case .svg: .svg
    case .html, .ics, .atom: nil
    }
  }
}

import AlmanacReports
import ArgumentParser

extension CitationStyle {
  /// Refuses a form of output that cannot hold citations of this style.
  ///
  /// - Throws: `ValidationError` that says which can.
  func validate(format: Format?, output: String?) throws {
    if let format, !forms.contains(format) { throw refusal(of: format.rawValue) }
    guard format == nil, let output, output != "-" else { return }
    let name = output.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").count > 1 ? name.split(separator: ".").last ?? "" : ""
    guard endings.contains(ending.lowercased()) else { throw refusal(of: "'\(output)'") }
  }

  /// The forms that can hold it.
  private var forms: [Format] {
    switch self {
    case .text: [.table, .markdown]
    case .bibtex: []
    case .csl: [.json]
    }
  }

  private var endings: [String] {
    self == .bibtex ? ["bib"] : forms.flatMap(\.extensions)
  }

  private func refusal(of form: String) -> ValidationError {
    let instead =
      switch self {
      case .text: "text stands below a table or Markdown; for JSON use --cite csl"
      case .bibtex: "it is a form of its own; leave out --format, or use -o FILE.bib"
      case .csl: "it is JSON; leave out --format, or use -o FILE.json"
      }
    return ValidationError("--cite \(rawValue) cannot be written as \(form): \(instead)")
  }
}

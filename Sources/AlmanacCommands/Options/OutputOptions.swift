import AlmanacReports
public import ArgumentParser
import Foundation

extension Format: ExpressibleByArgument {}
extension CitationStyle: ExpressibleByArgument {}
extension Output.ColorChoice: ExpressibleByArgument {}

/// How and where an answer is printed.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The form of the answer.", valueName: "format"))
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file; its extension picks the format.",
      valueName: "file"
    ),
    completion: .file()
  )
  var output: String?

  @Flag(help: "Leave out the header of a table.")
  var noHeaders = false

  @Flag(help: "In CSV, do not guard text cells that a spreadsheet would run as a formula.")
  var raw = false

  @Option(help: ArgumentHelp("Colors: auto, always or never.", valueName: "when"))
  var color: Output.ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Cite each source that the answer rests on: text (behind the answer), bibtex or csl (in its place).",
      valueName: "style"
    )
  )
  var cite: CitationStyle?

  @Flag(name: .shortAndLong, help: "Say nothing but the answer.")
  var quiet = false

  func validate() throws {
    if raw, ![.csv, .tsv].contains(form) {
      throw ValidationError("--raw is about CSV and TSV: leave it out, or add --format csv")
    }
    if noHeaders, ![.table, .csv, .tsv].contains(form) {
      throw ValidationError("--no-headers is about a table, CSV and TSV: leave it out")
    }
    if let cite { return try cite.validate(format: format, output: output) }
    if let output, format == nil, Format(file: output) == nil {
      throw ValidationError(
        "the extension of '\(output)' names no format: use .csv, .tsv, .json, .ndjson, .md, .txt or .svg, or add --format"
      )
    }
  }

  /// The same, as a value.
  var plain: Output {
    Output(
      format: format,
      file: output,
      noHeaders: noHeaders,
      raw: raw,
      color: color,
      cite: cite,
      quiet: quiet
    )
  }

  /// Prints a report as `Output` does.
  func render(_ report: Report) throws { try plain.render(why: false) { _ in report } }

  /// Prints a report as `Output` does, with the evidence, a chart and citations where asked for.
  func render(why: Bool, chart: Bool = false, _ make: (Bool) throws -> Report) throws {
    try plain.render(why: why, chart: chart, make)
  }

  /// The form that was asked for, by name or by the file's extension.
  var form: Format { plain.form }

  /// Says where the answer is, where that is a file.
  func sayWritten() { plain.sayWritten() }
}

import AlmanacReports
public import ArgumentParser
import Foundation

extension Format: ExpressibleByArgument {}
extension CitationStyle: ExpressibleByArgument {}

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
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Cite each source that the answer rests on: text (behind the answer), bibtex or csl (in its place).",
      valueName: "style"
    )
  )
  var cite: CitationStyle?

  @Flag(name: .shortAndLong, help: "Say nothing but the answer.")
  var quiet = false

  /// When colors are used.
  enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

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

  /// Prints a report, or writes it to the file that was named: whole, or not at all.
  ///
  /// - Parameter report: the answer.
  /// - Throws: `Failure` where there is nothing to cite or the file cannot be written.
  func render(_ report: Report) throws { try render(why: false) { _ in report } }

  /// Prints a report as `render(_:)` does, with citations where they are asked for.
  ///
  /// - Parameters:
  ///   - why: whether the evidence was asked for.
  ///   - chart: whether a drawing stands in the place of the table.
  ///   - make: makes the report, with the evidence or without it; the citations are read from it.
  /// - Throws: `Failure` where there is nothing to draw or to cite, or the file cannot be written.
  func render(why: Bool, chart: Bool = false, _ make: (Bool) throws -> Report) throws {
    guard let cite else { return try print(make(why), why: why, chart: chart) }
    if chart { throw Failure(.usage, "a chart holds no citations: leave out --chart or --cite") }
    let evident = try make(true)
    guard evident.hasCitations else {
      throw Failure(.nothing, "the answer names no source to cite")
    }
    guard cite == .text else { return try write(evident.cited(as: cite)) }
    try print((why ? evident : make(false)).citing(evident), why: why, chart: false)
  }

  private func print(_ report: Report, why: Bool, chart: Bool) throws {
    let format = form
    if chart, format != .table, format != .svg {
      throw Failure(.usage, "--chart draws in the terminal or as svg, and not as \(format)")
    }
    if chart, noHeaders { throw Failure(.usage, "--chart draws no header: leave out --no-headers") }
    if why, chart || format == .svg {
      throw Failure(.usage, "a chart has no room for --why: leave one out")
    }
    if why, format == .csv || format == .tsv {
      throw Failure(
        .usage,
        "\(format) has no room for --why: use json or markdown, or `almanac export evidence`"
      )
    }
    if format == .svg || chart, report.charts.isEmpty {
      throw Failure(
        .usage,
        "there is no chart of this: `valuation`, `funding`, `metrics` of money, `investor`, `cadence`, `deals` and `timeline` draw one"
      )
    }
    if format == .svg, report.charts.count > 1 {
      throw Failure(.usage, "an SVG holds one chart: name one company")
    }
    var looks = Report.Looks()
    looks.width = output == nil ? Console.width : 100
    looks.headers = !noHeaders
    looks.colors = usesColors
    looks.raw = raw
    looks.draws = chart
    try write(report.rendered(as: format, with: looks))
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output, output != "-" else {
      Console.out(bytes)
      return
    }
    try OutputFile.write(bytes, to: output)
    sayWritten()
  }

  /// The form that was asked for, by name or by the file's extension.
  var form: Format { format ?? output.flatMap { Format(file: $0) } ?? .table }

  /// Says where the answer is, where that is a file.
  func sayWritten() {
    if let output, output != "-", !quiet { Console.talk("almanac: wrote \(output)") }
  }

  private var usesColors: Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return output == nil && Console.isTerminal && !refused && environment["TERM"] != "dumb"
    }
  }
}

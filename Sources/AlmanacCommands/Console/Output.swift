import AlmanacReports
import Foundation

/// How and where an answer is printed.
struct Output {
  /// The form that was asked for by name.
  var format: Format?
  /// The file to write to; standard output where there is none.
  var file: String?
  /// Whether the header of a table is left out.
  var noHeaders = false
  /// Whether CSV is left with text that a spreadsheet would run.
  var raw = false
  /// When colors are used.
  var color = ColorChoice.auto
  /// How sources are cited; nil where they are not.
  var cite: CitationStyle?
  /// Whether nothing is said but the answer.
  var quiet = false

  /// When colors are used.
  enum ColorChoice: String, CaseIterable {
    case auto, always, never
  }

  /// The form that was asked for, by name or by the file's extension.
  var form: Format { format ?? file.flatMap { Format(file: $0) } ?? .table }

  /// Prints a report, or writes it to the file that was named: whole, or not at all.
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
        "there is no chart of this: `valuation`, `funding`, `metrics`, `compare`, `investor`, `cadence`, `deals`, `gap` and `timeline` draw one"
      )
    }
    if format == .svg, report.charts.count > 1 {
      throw Failure(.usage, "an SVG holds one chart: name one company")
    }
    var looks = Report.Looks()
    looks.width = file == nil ? Console.width : 100
    looks.headers = !noHeaders
    looks.colors = usesColors
    looks.raw = raw
    looks.draws = chart
    try write(report.rendered(as: format, with: looks))
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let file, file != "-" else {
      Console.out(bytes)
      return
    }
    try OutputFile.write(bytes, to: file)
    sayWritten()
  }

  /// Says where the answer is, where that is a file.
  func sayWritten() {
    if let file, file != "-", !quiet { Console.talk("almanac: wrote \(file)") }
  }

  private var usesColors: Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return file == nil && Console.isTerminal && !refused && environment["TERM"] != "dumb"
    }
  }
}

import ArgumentParser
import Foundation

extension Format: ExpressibleByArgument {}

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

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but the answer.")
  var quiet = false

  /// When colours are used.
  enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  func validate() throws {
    if let output, format == nil, Format(file: output) == nil {
      throw ValidationError(
        "the extension of '\(output)' names no format: use .csv, .tsv, .json, .ndjson, .md or .txt, or add --format"
      )
    }
  }

  /// Prints a report, or writes it to the file that was named: whole, or not at all.
  func render(_ report: Report) throws {
    let format = format ?? output.flatMap { Format(file: $0) } ?? .table
    let looks = Report.Looks(
      width: output == nil ? Console.width : 100,
      headers: !noHeaders,
      colours: usesColours,
      raw: raw
    )
    let bytes = report.rendered(as: format, with: looks)
    guard let output, output != "-" else {
      Console.out(bytes)
      return
    }
    try OutputFile.write(bytes, to: output)
    if !quiet { Console.talk("almanac: wrote \(output)") }
  }

  private var usesColours: Bool {
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

/// Writes files so that a reader never sees half of one.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(.io, "\(path) is a folder: name a file")
    }
    do {
      if !isRegularOrNew(path) {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } else {
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      }
    } catch {
      throw Failure(
        .io,
        "\(path) cannot be written: is its folder there and writable, and the disk not full?"
      )
    }
  }

  private static func isRegularOrNew(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
  }
}

import ArgumentParser

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write tables for other programs.",
    subcommands: [ExportTimelineCommand.self]
  )
}

struct ExportTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "The timeline as CSV.",
    discussion: """
      RFC 4180, UTF-8, CRLF, header first. Text cells that a spreadsheet would run as a formula get
      a leading '; --raw leaves them as they are.

      Example: almanac export timeline OpenAI -o openai.csv
      """
  )

  @Argument(help: "Companies by key, name or alias.", completion: .custom(Completions.companies))
  var company: [String] = []

  @OptionGroup var selection: EventSelection
  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let timeline = try selection.timeline(question, companies: company)
    var output = output
    if output.output == nil, output.format == nil { output.format = .csv }
    try output.render(timeline.report(question, why: asked.why))
  }
}

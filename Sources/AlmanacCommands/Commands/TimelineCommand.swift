import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    _superCommandName: Program.name,
    abstract: "What happened, in order.",
    discussion: """
      Without a company, all of them; a row for every phase of an event. A period includes what can \
      have happened in it, marked 'may' where it may also have come outside; --certain leaves that out.

      Examples:
        almanac timeline OpenAI --from 2025-11
        almanac timeline OpenAI Google --kind release --from 2025-Q4 --to 2025
        almanac timeline --kind alert --format csv
      """
  )

  @Argument(help: "Companies by key, name or alias.")
  var company: [String] = []

  @OptionGroup var selection: EventSelection
  @Flag(help: "Leave out what only may have come in the period.")
  var certain = false

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let timeline = try selection.timeline(question, companies: company, certain: certain)
    try output.render(why: asked.why, chart: chart) { timeline.report(question, why: $0) }
  }
}

/// Which events of a timeline are meant.
struct EventSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only events of these kinds, by commas: \(WordList<Kind>.known).",
      valueName: "kinds"
    ),
    completion: .list(Kind.allCases.map(\.rawValue)),
    transform: WordList<Kind>.init
  )
  var kind: [WordList<Kind>] = []

  @Option(
    help: ArgumentHelp("Only events from this date on (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var from: EventDate?

  @Option(
    help: ArgumentHelp("Only events up to this date (EDTF).", valueName: "date"),
    transform: EventDate.argument
  )
  var to: EventDate?

  func timeline(_ question: Question, companies: [String], certain: Bool = false) throws
    -> Timeline
  {
    try Timeline(
      question,
      companies: companies,
      kinds: kind.flatMap(\.words),
      from: from,
      to: to,
      certain: certain
    )
  }
}

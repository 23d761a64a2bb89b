import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct CadenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadence",
    _superCommandName: Program.name,
    abstract: "The gaps between launches.",
    discussion: """
      The gaps between the days on which a company (or family) brought out releases that were \
      completed: their count, the median, the shortest and the longest, and the days since the \
      last. With imprecise dates each is a range. Releases of one day count as one day. Without a \
      family only models count. "first", the usual milestone, is the first day on which anybody \
      could use a model, as a preview or for good.

      Examples:
        almanac cadence OpenAI --family GPT
        almanac cadence OpenAI Anthropic Google --known-by 2025-12-31
      """
  )

  @Argument(help: "Companies by key, name or alias.", completion: .custom(Completions.companies))
  var company: [String]

  @Option(help: ArgumentHelp("Only releases of this family of models.", valueName: "family"))
  var family: String?

  @Option(
    help: ArgumentHelp(
      "Which releases count: \(Cadence.Measure.words.joined(separator: ", ")).",
      valueName: "milestone"
    ),
    completion: .list(Cadence.Measure.words),
    transform: { word in
      guard let measure = Cadence.Measure(word: word) else {
        throw ValidationError(Milestone.refusal(of: word) + ", or first")
      }
      return measure
    }
  )
  var milestone: Cadence.Measure = .first

  @Flag(help: "Draw a chart in the place of the table; -o FILE.svg writes one as SVG.")
  var chart = false

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let cadences = try question.companies(company).map { company in
      try Cadence(question, company: company.key, family: family, measure: milestone)
    }
    try output.render(why: asked.why, chart: chart) { cadences.report(question, why: $0) }
  }
}

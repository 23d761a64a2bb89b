import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    _superCommandName: Program.name,
    abstract: "Claims that cannot both be right, typed.",
    discussion: """
      Real disagreements come first, then dates a few days or one day apart (time zones), different \
      bases, part against whole, rounding, and what was planned against what came. Articles that \
      relay one origin count as one voice.

      Examples:
        almanac conflicts OpenAI
        almanac conflicts --type disagreement --format csv
      """
  )

  @Argument(
    help: "Companies by key, name or alias.",
    completion: .custom(Completions.companies)
  )
  var company: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only conflicts of these types, by commas: \(WordList<ConflictType>.known).",
      valueName: "types"
    ),
    completion: .list(ConflictType.allCases.map(\.rawValue)),
    transform: WordList<ConflictType>.init
  )
  var type: [WordList<ConflictType>] = []

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let conflicts = try Conflicts(question, companies: company, types: type.flatMap(\.words))
    try output.render(why: asked.why) { conflicts.report(question, why: $0) }
  }
}

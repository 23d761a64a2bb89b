import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    _superCommandName: Program.name,
    abstract: "Search articles and events, in any script.",
    discussion: """
      All words must match; the last may go on. An alias stands for all the names of what \
      it names. Results are ranked, titles before texts.

      Examples:
        almanac search "code red"
        almanac search 奥特曼
        almanac search "SoftBank tranche" --limit 5
      """
  )

  @Argument(help: "The words to look for.")
  var text: [String]

  @Option(help: ArgumentHelp("The maximum number of results.", valueName: "count"))
  var limit = 20

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 1000")
    }
  }

  func run() throws {
    let question = try asked.question(database.open())
    let search = try Search(question, text: text.joined(separator: " "), limit: limit)
    try output.render(why: asked.why) { search.report(question, why: $0) }
  }
}

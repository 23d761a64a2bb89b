import AlmanacModel
import AlmanacQueries
import AlmanacReports
import ArgumentParser

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    _superCommandName: Program.name,
    abstract: "Everything known about one event, company, model, person or article.",
    discussion: """
      Every claim stands there with its quote and its source.

      Examples:
        almanac show openai/alert/code-red-2025
        almanac show OpenAI
        almanac show 2025-12-19-ifanr-smarter-chatgpt
      """
  )

  @Argument(
    help: "An event, company, model, person, outlet or article by key, name or alias.",
    completion: .custom(Completions.everything)
  )
  var name: String

  @OptionGroup var asked: KnowledgeOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let page = try Page(question, name: name)
    try output.render(why: evidence.why) { why in
      page.report(question, why: why) { company, kind in
        "almanac timeline \(company) --kind \(kind.rawValue)"
      }
    }
  }
}

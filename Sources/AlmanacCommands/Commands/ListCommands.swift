import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct CompaniesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "companies",
    _superCommandName: Program.name,
    abstract: "The companies, with their events by kind."
  )

  @OptionGroup var asked: EventOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    try output.render(CompanyList(question).report(question))
  }
}

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    _superCommandName: Program.name,
    abstract: "What the store holds, by how many voices, and where it is thin."
  )

  @OptionGroup var asked: KnowledgeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    try output.render(Coverage(question).report(question))
  }
}

struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models",
    _superCommandName: Program.name,
    abstract: "The models, with their releases.",
    discussion: "Example: almanac models Anthropic --family Claude"
  )

  @Argument(help: "Companies by key, name or alias.", completion: .custom(Completions.companies))
  var company: [String] = []

  @Option(help: ArgumentHelp("Only models of this family.", valueName: "family"))
  var family: String?

  @OptionGroup var asked: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let models = try ModelList(question, companies: company, family: family)
    try output.render(why: asked.why) { models.report(question, why: $0) }
  }
}

struct ArticlesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    _superCommandName: Program.name,
    abstract: "The articles that everything rests on, newest first."
  )

  @Option(help: ArgumentHelp("Only articles of this publisher.", valueName: "name"))
  var publisher: String?

  @OptionGroup var asked: KnowledgeOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try asked.question(database.open())
    let articles = try ArticleList(question, publisher: publisher).articles
    try output.render(articles.report(question))
  }
}

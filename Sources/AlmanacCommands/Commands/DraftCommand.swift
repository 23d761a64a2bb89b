import AlmanacDisk
import AlmanacDrafting
import AlmanacFiles
import AlmanacModel
import AlmanacReports
import AlmanacStore
import ArgumentParser

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    _superCommandName: Program.name,
    abstract: "Propose the claims of an article that was published somewhere.",
    discussion: """
      Reads a saved page or a plain text in English, Russian or Chinese and writes an article file: \
      proposed claims, each with its quote located in the text, checked as `check` checks, and set \
      beside what the database holds. The file carries `draft: true`: a curator reads it, corrects, \
      deletes, and removes that line; `seed` refuses it until then. What the page does not say of \
      itself (publisher, day, language) is named by options.

      Examples:
        almanac draft page.html -o my-seeds/articles/2026-02-01-interview.md
        almanac draft article.txt --publisher Reuters --published 2025-12-18
        almanac draft article.txt --format json
        almanac draft pages -o my-seeds/articles
      """
  )

  @Argument(
    help: "The page or text, - for standard input, or a folder of such.",
    completion: .file()
  )
  var path: String

  @OptionGroup var said: PageOptions
  @OptionGroup var asked: ModelOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: ArgumentHelp("The form of the draft: article or json.", valueName: "format"))
  var format: Form = .article

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, or to a folder.", valueName: "path"),
    completion: .file()
  )
  var output: String?

  /// The forms that a draft has.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case article, json
  }

  func run() throws {
    let desk = try DraftingDesk(database)
    let model = try asked.endpoint()
    if FileKind(at: path) == .folder {
      guard let output else { throw Failure(.usage, "name a folder for the drafts with -o") }
      let folder = DraftedFolder(desk: desk, said: said, model: model, isJSON: format == .json)
      return try folder.draft(path, into: output)
    }
    let page = try said.completing(PageFile.read(path))
    let draft = try desk.draft(page, label: path, key: key, model: model)
    if let silence = draft.silence {
      Console.error("\(silence); the draft has what the rules found")
    }
    let text = format == .json ? draft.json.pretty + "\n" : draft.file
    guard let output, output != "-" else { return Console.out(text) }
    try OutputFile.write(Array(text.utf8), to: output)
  }

  /// The key that the name of the written file gives the article.
  private var key: String? {
    guard let output, output != "-" else { return nil }
    let stem = SourceFile(path: output, bytes: []).stem
    return EventKey.isPart(stem) ? stem : nil
  }
}

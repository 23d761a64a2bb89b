import AlmanacAsking
import AlmanacDrafting
import AlmanacModel
import AlmanacReports
import ArgumentParser

struct CheckTextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-text",
    _superCommandName: Program.name,
    abstract: "Say claim by claim what the database knows of a text.",
    discussion: """
      Reads a text in English, Russian or Chinese as `draft` does and says of each claim whether \
      the database supports it, contradicts it (with the words and the source that do), or does \
      not know. Dates such as "last week" count from --published, today where it is left out. \
      Status 1 where a claim is contradicted.

      Examples:
        almanac check-text paragraph.txt
        almanac check-text - --published 2025-12-20 --format json
      """
  )

  @Argument(help: "A text or a saved page, - for standard input.", completion: .file())
  var path: String

  @OptionGroup var said: PageOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: ArgumentHelp("The form of the answer: text or json.", valueName: "format"))
  var format: Form = .text

  /// The forms that the answer has.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    _ = try database.open()
    let desk = try DraftingDesk(database)
    var page = try said.completing(PageFile.read(path, isParagraph: true))
    if page.published == nil { page.published = EventDate(day: .today) }
    let verdicts = try desk.verdicts(page, label: path)
    switch format {
    case .json: Console.out(JSON.array(verdicts.map(\.json)).pretty + "\n")
    case .text:
      guard !verdicts.isEmpty else { return Console.error("no claims in \(path)") }
      Console.out(verdicts.map(\.text).joined(separator: "\n\n") + "\n")
    }
    let count = verdicts.count { $0.word == .contradicted }
    if count > 0 { throw Failure(.nothing, "\(counted(count, "claim")) contradicted") }
  }
}

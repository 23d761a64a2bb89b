import AlmanacDrafting
import AlmanacModel
import ArgumentParser

/// What the command line says of a page that the page does not say itself.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The headline.", valueName: "words"))
  var title: String?

  @Option(help: ArgumentHelp("Who published it.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("The day on which it was published.", valueName: "date"))
  var published: String?

  @Option(help: ArgumentHelp("Its language: en, ru or zh.", valueName: "code"))
  var language: String?

  @Option(help: ArgumentHelp("Its address.", valueName: "url"))
  var url: String?

  func validate() throws {
    if let language, !Drafter.languages.contains(language) {
      throw ValidationError("'\(language)' is not a language that can be drafted: use en, ru or zh")
    }
    if let published { _ = try PageOptions.day(published) }
  }

  /// The page with what the options say.
  func completing(_ page: Page) throws -> Page {
    page.with(
      title: title,
      publisher: publisher,
      url: url,
      language: language,
      published: try published.map(PageOptions.day)
    )
  }

  private static func day(_ text: String) throws -> EventDate {
    do {
      return try EventDate(text)
    } catch {
      throw ValidationError("--published: \(error.description)")
    }
  }
}

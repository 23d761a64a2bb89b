import AlmanacModel
import ArgumentParser
import Foundation

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    _superCommandName: Program.name,
    abstract: "Write the pages as files, for any web server.",
    discussion: """
      The same pages as those of serve, without their forms: what is known now, and with --known-by \
      also what was known on other days, in folders named after them. Links are relative, so that \
      the folder can stand anywhere. Beside the pages stand an Atom feed, the tables with their \
      datapackage.json and the database to download; --base-url adds a sitemap.

      The same database gives the same bytes; a second run writes only what changed, and removes \
      the pages that are no more. Files that it did not write are left alone.

      Examples:
        almanac site -o public
        almanac site -o public --base-url https://example.org/ --known-by 2025-11-30
      """
  )

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder to write to.", valueName: "folder"),
    completion: .directory
  )
  var output: String

  @Option(help: ArgumentHelp("The address at which the folder will stand.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("Also the pages as known by this day; may be repeated.", valueName: "date"),
    transform: EventDate.argument
  )
  var knownBy: [EventDate] = []

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("-o needs the path of a folder") }
    if let baseURL, !SiteCommand.isAddress(baseURL) {
      throw ValidationError("--base-url takes an address, such as https://almanac.example.org/")
    }
    guard knownBy.allSatisfy({ $0.latest != nil }) else {
      throw ValidationError("--known-by takes a date that has a last day")
    }
  }

  /// Whether a text is an address that stands in a sitemap as it is.
  private static func isAddress(_ text: String) -> Bool {
    guard let url = URL(string: text, encodingInvalidCharacters: false) else { return false }
    return ["http", "https"].contains(url.scheme ?? "") && !(url.host() ?? "").isEmpty
      && url.query() == nil && url.fragment() == nil
  }

  func run() throws {
    _ = try database.open()
    try WebHelper.become(
      WebHelper.Orders(
        database: database.resolvedPath,
        publish: .init(
          folder: output,
          address: baseURL,
          days: knownBy.compactMap { $0.latest?.iso }
        )
      )
    )
  }
}

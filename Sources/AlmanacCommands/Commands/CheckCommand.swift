import AlmanacArticles
import AlmanacModel
import AlmanacStore
import ArgumentParser
import Foundation

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lint articles, or check the database itself.",
    discussion: """
      With paths, the articles there are read and nothing is written. Without, the database is \
      checked: SQLite's integrity, the quotes at their places, and every derived row against a \
      fresh resolution of its claims. Silent and 0 when clean; findings are printed, and the \
      status is 1.

      Examples:
        almanac check my-seeds
        almanac check
      """
  )

  @Argument(help: "Seed folders and articles.", completion: .file())
  var path: [String] = []

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let findings = path.isEmpty ? try database.open().check() : try mistakes()
    guard !findings.isEmpty else { return }
    Console.out(findings.joined(separator: "\n") + "\n")
    throw Failure(.nothing, counted(findings.count, "finding"))
  }

  private func mistakes() throws -> [String] {
    let files = try SeedFiles.read(path)
    let reader: LibraryReader
    if FileManager.default.fileExists(atPath: database.resolvedPath) {
      reader = try LibraryReader(beside: database.open(), rereading: true)
    } else {
      let shipped = LibraryReader().read(SeedFiles.shipped.filter { $0.path.hasSuffix(".yaml") })
      reader = LibraryReader(known: shipped.library.entities)
    }
    return reader.read(files).diagnostics.map(\.description)
  }
}

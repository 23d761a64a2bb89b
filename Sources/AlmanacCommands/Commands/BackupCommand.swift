import AlmanacStore
import ArgumentParser
import Foundation

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    _superCommandName: Program.name,
    abstract: "Copy the database, also while it is in use.",
    discussion: """
      The copy is a database of its own, as of one moment. An existing file is never overwritten.

      Example: almanac backup almanac-2026-01-31.sqlite
      """
  )

  @Argument(help: "The file to write.", completion: .file())
  var file: String

  @Flag(name: .shortAndLong, help: "Do not say what was written.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    guard !file.isEmpty else { throw ValidationError("name the file to write") }
    let store = try database.open()
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Failure(.io, "\(file) is there already: name a new file")
    }
    do {
      try store.copy(to: file)
    } catch {
      try? FileManager.default.removeItem(atPath: file)
      throw Failure(
        .io,
        "\(file) cannot be written: is its folder there and writable, and the disk not full?"
      )
    }
    if !quiet { Console.talk("almanac: wrote \(file)") }
  }
}

import AlmanacStore
import ArgumentParser

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    _superCommandName: Program.name,
    abstract: "Copy the database, also while it is in use.",
    discussion: """
      The copy is a database of its own, as of one moment; it stands there whole or not at all. An \
      existing file is never overwritten. `almanac restore` takes it back.

      Example: almanac backup almanac-2026-01-31.sqlite
      """
  )

  @Argument(help: "The file to write.", completion: .file())
  var file: String

  @Flag(name: .shortAndLong, help: "Do not say what was written.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard !file.isEmpty else { throw ValidationError("name the file to write") }
    guard file != "-" else {
      throw ValidationError("a database is not written to standard output: name a file")
    }
  }

  func run() throws {
    let store = try database.open()
    do {
      try store.copy(to: file)
    } catch {
      switch error {
      case .noPath, .besideAnother: throw Failure(.usage, "\(error): name another file")
      case .full, .readOnly, .failed: throw OutputFile.failure(file)
      default: throw error
      }
    }
    if !quiet { Console.talk("almanac: wrote \(file)") }
  }
}

import AlmanacDisk
public import ArgumentParser
import Foundation

/// The command `almanac`.
public struct AlmanacCommand: ParsableCommand {
  /// What the command says of itself.
  public static let configuration = CommandConfiguration(
    commandName: Program.name,
    abstract: "A knowledge base of AI company events: every answer with its evidence.",
    discussion: """
      Dates are EDTF (2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~, ../2030), amounts are written \
      $6.6B, ~€1.7B or "up to $830B". A company, model or event is named by key, name or alias in \
      any script and case.

      Exit status: 0 answered, 1 nothing to answer with, 64 usage, 65 bad input data, 66 missing \
      input, 69 database busy, 74 input or output failed.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Input",
        subcommands: [
          SeedCommand.self, ImportCommand.self, RemoveCommand.self, CheckCommand.self,
        ]
      ),
      CommandGroup(
        name: "Question",
        subcommands: [
          TimelineCommand.self, ValuationCommand.self, GapCommand.self, CadenceCommand.self,
          ResponseCommand.self, FundingCommand.self, AlertsCommand.self, PlansCommand.self,
          ConflictsCommand.self, ChangesCommand.self,
          SearchCommand.self, ShowCommand.self, SQLCommand.self,
        ]
      ),
      CommandGroup(
        name: "List",
        subcommands: [CompaniesCommand.self, ModelsCommand.self, ArticlesCommand.self]
      ),
      CommandGroup(
        name: "Output",
        subcommands: [
          ExportCommand.self, BackupCommand.self, RestoreCommand.self, ManualCommand.self,
        ]
      ),
    ]
  )

  /// A command with nothing said yet.
  public init() {}

  /// Reads the command line, runs what it says and exits with its status.
  public static func runAndExit() -> Never {
    // A file that may not grow is then an error of the write, and not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    Leftovers.removeWhenInterrupted()
    do {
      var command = try quicklyParsed(CommandLine.arguments.dropFirst()) ?? parseAsRoot()
      try command.run()
    } catch let error where isForParser(error) {
      leave(parserStatus(error), message: fullMessage(for: error), brief: message(for: error))
    } catch {
      let failure = Failure(error)
      Console.error(failure.message)
      Foundation.exit(failure.status.rawValue)
    }
    Foundation.exit(ExitStatus.answered.rawValue)
  }

  /// The command of a subcommand that reads its own words, without the tree of all the others.
  ///
  /// Everything else, mistakes and help among it, is for the parser of the whole.
  private static func quicklyParsed(_ words: ArraySlice<String>) -> (any ParsableCommand)? {
    guard let name = words.first,
      let command = configuration.groupedSubcommands.lazy.flatMap(\.subcommands)
        .first(where: { $0.configuration.commandName == name })
    else { return nil }
    return try? command.parse(Array(words.dropFirst()))
  }

  /// Help, the version, completion scripts and usage errors are the parser's own.
  private static func isForParser(_ error: any Error) -> Bool {
    !(error is Failure) && (exitCode(for: error) != .failure || error is ExitCode)
  }

  private static func parserStatus(_ error: any Error) -> Int32 { exitCode(for: error).rawValue }

  private static func leave(_ status: Int32, message: String, brief: String) -> Never {
    if status == 0 {
      Console.out(message + "\n")
    } else if !brief.isEmpty {
      Console.error(onOneLine(brief) + "; see `almanac \(helpWords)`")
    }
    Foundation.exit(status)
  }
}

extension AlmanacCommand {
  /// The parser's message, which may end in a list of the values that are possible.
  private static func onOneLine(_ message: String) -> String {
    let lines = message.split(separator: "\n").map { $0.drop { $0 == " " } }
    let values = lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    let first = lines.first.map(String.init) ?? message
    return values.isEmpty ? first : "\(first) \(values.joined(separator: ", "))"
  }

  /// What to ask for the help of the subcommand that was meant, else of the whole.
  private static var helpWords: String {
    let names = configuration.groupedSubcommands.flatMap(\.subcommands)
      .compactMap { $0.configuration.commandName }
    return CommandLine.arguments.dropFirst().first { names.contains($0) }.map { "help \($0)" }
      ?? "--help"
  }
}

/// What the program is called: the word before every command.
///
/// The parser takes a command that has a name above it for one of many, and does not look in its
/// words for a request for a completion script, which costs more than reading them.
enum Program {
  static let name = "almanac"
}

/// The program's version.
enum Version {
  static let text = "0.1.0"
}

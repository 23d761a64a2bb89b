import AlmanacDisk
import AlmanacQueries
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
          SeedCommand.self, DraftCommand.self, ImportCommand.self, RemoveCommand.self,
          CheckCommand.self, CheckTextCommand.self,
        ]
      ),
      CommandGroup(
        name: "Question",
        subcommands: [
          AskCommand.self,
          TimelineCommand.self, ValuationCommand.self, GapCommand.self, CadenceCommand.self,
          ResponseCommand.self, FundingCommand.self, MetricsCommand.self, CompareCommand.self,
          AlertsCommand.self, PlansCommand.self, DealsCommand.self, InvestorCommand.self,
          SourcesCommand.self, OnCommand.self,
          ConflictsCommand.self, ChangesCommand.self,
          SearchCommand.self, ShowCommand.self, SQLCommand.self,
        ]
      ),
      CommandGroup(
        name: "List",
        subcommands: [
          CompaniesCommand.self, ModelsCommand.self, ArticlesCommand.self, CoverageCommand.self,
        ]
      ),
      CommandGroup(
        name: "Web",
        subcommands: [ServeCommand.self, SiteCommand.self]
      ),
      CommandGroup(
        name: "Output",
        subcommands: [
          ExportCommand.self, MCPCommand.self, BackupCommand.self, RestoreCommand.self,
          ManualCommand.self,
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
    let words = CommandLine.arguments.dropFirst()
    do {
      if try PlainQuestion(words)?.isAnswered() == true {
        Foundation.exit(ExitStatus.answered.rawValue)
      }
      var command = try quicklyParsed(words) ?? parsed(words)
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
      let command = subcommands.first(where: { $0.configuration.commandName == name })
    else { return nil }
    return try? command.parse(Array(words.dropFirst()))
  }

  private static func parsed(_ words: ArraySlice<String>) throws -> any ParsableCommand {
    try refuseUnknown(words)
    return try parseAsRoot()
  }

  /// Help, the version, completion scripts and usage errors are the parser's own.
  private static func isForParser(_ error: any Error) -> Bool {
    !(error is Failure || error is QuestionError)
      && (exitCode(for: error) != .failure || error is ExitCode)
  }

  private static func parserStatus(_ error: any Error) -> Int32 { exitCode(for: error).rawValue }

  private static func leave(_ status: Int32, message: String, brief: String) -> Never {
    if status == 0 {
      Console.out(message + "\n")
    } else if !brief.isEmpty {
      let words = CommandLine.arguments.dropFirst()
      Console.error(onOneLine(brief, words).seeing("almanac \(helpWords(words))"))
    }
    Foundation.exit(status)
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

import AlmanacAgents
import AlmanacReports
import ArgumentParser
import Foundation

struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    _superCommandName: Program.name,
    abstract: "Serve agents: the Model Context Protocol on standard input and output.",
    discussion: """
      Every question is a tool, with its evidence in every answer; check_text reads a paragraph and \
      says claim by claim what the database knows. Articles and events are resources. Nothing is \
      written, and a database that is seeded again shows at the next call. It ends with its input.

      Examples:
        almanac mcp --print-config
        almanac mcp --db /srv/almanac.sqlite
      """
  )

  @Flag(help: "Print what a client wants in its settings to start this, as JSON.")
  var printConfig = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    if printConfig { return Console.out(config.pretty + "\n") }
    // A client that went away is the end of the output, and not of the process.
    signal(SIGPIPE, SIG_IGN)
    let database = database
    let agent = Agent(
      version: Version.text,
      tools: [.checkText],
      open: { try database.open() },
      explain: { Failure($0).message }
    )
    Server(agent, output: STDOUT_FILENO).run(input: STDIN_FILENO)
  }

  private var config: JSON {
    let program = Bundle.main.executablePath ?? Program.name
    let place = database.path.map { path in
      ["--db", URL(filePath: path).absoluteURL.path]
    }
    let arguments = ["mcp"] + (place ?? [])
    return .members([
      "mcpServers": .members([
        Program.name: .members([
          "command": .string(program), "args": .array(arguments.map { .string($0) }),
        ])
      ])
    ])
  }
}

import ArgumentParser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    _superCommandName: Program.name,
    abstract: "Print the manual: every command with its help.",
    discussion: "As a page for `man`, or with --markdown as the reference in the documentation."
  )

  @Flag(help: "Print Markdown.")
  var markdown = false

  func run() {
    Console.out(markdown ? Manual.markdown : Manual.roff)
  }
}

/// The manual, made from the help of every command.
enum Manual {
  private static var commands: [(name: String, abstract: String, help: String)] {
    AlmanacCommand.subcommands.map { command in
      let name = command.configuration.commandName ?? ""
      return (
        name, command.configuration.abstract,
        AlmanacCommand.helpMessage(for: command, columns: 80)
      )
    }
  }

  static var markdown: String {
    let parts = commands.map { command in
      "## almanac \(command.name)\n\n```text\n\(command.help.trimmed)\n```\n"
    }
    return """
      # Reference

      Every command as `almanac help COMMAND` prints it.

      ```text
      \(AlmanacCommand.helpMessage(columns: 80).trimmed)
      ```

      \(parts.joined(separator: "\n"))
      """
  }

  static var roff: String {
    let parts = commands.map { command in
      ".SS \(roff(command.name))\n.nf\n\(roff(command.help.trimmed))\n.fi\n"
    }
    return """
      .TH ALMANAC 1 "" "almanac \(Version.text)" "User Commands"
      .SH NAME
      almanac \\- \(roff(AlmanacCommand.configuration.abstract))
      .SH SYNOPSIS
      .B almanac
      .I command
      [\\fIarguments\\fR] [\\fIoptions\\fR]
      .SH DESCRIPTION
      .nf
      \(roff(AlmanacCommand.configuration.discussion))
      .fi
      .SH COMMANDS
      \(parts.joined())
      """
  }

  private static func roff(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }
      .joined(separator: "\n")
  }
}

extension String {
  /// The text without white space at the ends of its lines and at its own end.
  fileprivate var trimmed: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return Array(lines.reversed().drop { $0.isEmpty }.reversed()).joined(separator: "\n")
  }
}

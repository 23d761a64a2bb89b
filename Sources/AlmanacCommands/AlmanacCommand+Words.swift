import AlmanacModel
import ArgumentParser
import Foundation

extension AlmanacCommand {
  /// The commands in the order of the help.
  static var subcommands: [any ParsableCommand.Type] {
    configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  /// The names of the commands, `help` among them.
  private static var names: [String] {
    subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// Refuses a command that there is not, where it is to run and where its help is asked for.
  static func refuseUnknown(_ words: ArraySlice<String>) throws {
    guard let first = words.first, !first.hasPrefix("-") else { return }
    try refuseUnknown(command: first)
    guard first == "help" else { return }
    let others = words.dropFirst().filter { !$0.hasPrefix("-") }
    if let asked = others.first { try refuseUnknown(command: asked) }
    if others.count > 1 {
      throw Failure(
        .usage,
        "`almanac help` takes one command; '\(shortened(others[1]))' is one too many"
      )
    }
  }

  private static func refuseUnknown(command: String) throws {
    guard !names.contains(command) else { return }
    throw Failure(
      .usage,
      "there is no command '\(shortened(command))'\(suggestion(command, names))"
        .seeing("almanac --help")
    )
  }

  /// The parser's message in one line, which may end in a list of the values that are possible.
  ///
  /// - Parameters:
  ///   - message: the message, in which words of the command line stand as they are.
  ///   - words: those words; long ones are shortened.
  /// - Returns: the line.
  static func onOneLine(_ message: String, _ words: ArraySlice<String>) -> String {
    let parts = words.flatMap { word in
      [word] + word.split(separator: "=", maxSplits: 1).map(String.init)
    }
    let clean = parts.filter { shortened($0) != $0 }.sorted { $0.count > $1.count }
      .reduce(message) { $0.replacing($1, with: shortened($1)) }
    let lines = clean.split(separator: "\n").map { $0.drop { $0 == " " } }
    let values = lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    let text = lines.filter { !$0.hasPrefix("- ") }.joined(separator: " ")
    return withNearestValue(text, values.map(String.init)) ?? withoutFarGuess(text)
  }

  /// The message about a value that is none of a closed list, with the one that may have been meant.
  ///
  /// - Parameters:
  ///   - text: the message; a short list of values stands in it.
  ///   - listed: a longer list of values, which stood below it.
  /// - Returns: nil where the message is about something else.
  private static func withNearestValue(_ text: String, _ listed: [String]) -> String? {
    let (start, middle, end) = ("The value '", "' is invalid for '", "'. Please provide one of ")
    guard text.hasPrefix(start), let told = text.range(of: end, options: .backwards),
      let named = text.range(
        of: middle,
        options: .backwards,
        range: text.startIndex..<told.lowerBound
      )
    else { return nil }
    let value = String(text[..<named.lowerBound].dropFirst(start.count))
    let option = text[named.upperBound..<told.lowerBound].prefix { $0 != " " }
    let quoted = text[told.upperBound...].split(separator: "'")
    let values =
      listed.isEmpty ? stride(from: 0, to: quoted.count, by: 2).map { String(quoted[$0]) } : listed
    let hint = suggestion(value, values)
    return "'\(value)' is not a value of \(option)"
      + (hint.isEmpty ? ": it is" : "\(hint) It is") + " one of \(values.joined(separator: ", "))"
  }

  /// The message without an option that the parser guesses where none is near.
  private static func withoutFarGuess(_ text: String) -> String {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0] == "Unknown option ", parts[2] == ". Did you mean ",
      nearest(to: parts[1], among: [parts[3]]).isEmpty
    else { return text }
    return "Unknown option '\(parts[1])'"
  }

  /// What to ask for the help of the subcommand that was meant, else of the whole.
  static func helpWords(_ words: ArraySlice<String>) -> String {
    words.first { names.contains($0) && $0 != "help" }.map { "help \($0)" } ?? "--help"
  }
}

extension String {
  /// The message with the command behind it that says more.
  func seeing(_ command: String) -> String {
    hasSuffix("?") ? "\(self) See `\(command)`" : "\(self); see `\(command)`"
  }
}

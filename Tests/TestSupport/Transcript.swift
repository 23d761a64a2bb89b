import Foundation

/// Commands and what they print, as a text: `$ almanac …` lines, each followed by its output.
public struct Transcript: Sendable {
  /// Runs every command of a transcript and gives the transcript with the real output.
  ///
  /// Standard output comes first, then standard error, then the exit status in brackets where it is
  /// not 0. A command may end in `| head -n N`.
  public static func replay(_ text: String, with almanac: Almanac) async throws -> String {
    var lines: [String] = []
    var isOutput = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ almanac") {
        lines.append(line)
        lines += try await output(of: String(line.dropFirst(9)), almanac)
        isOutput = true
      } else if line.hasPrefix("# ") {
        lines.append(line)
        isOutput = false
      } else if !isOutput {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + (text.hasSuffix("\n") && lines.last != "" ? "\n" : "")
  }

  /// Replays the fenced `console` blocks of a Markdown page.
  public static func replayPage(_ page: String, with almanac: Almanac) async throws -> String {
    var result: [String] = []
    var block: [String]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = block {
        if line == "```" {
          let text = open.joined(separator: "\n")
          let played = try await replay(text, with: almanac)
          result += played.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          result.append(line)
          block = nil
        } else {
          block = open + [line]
        }
      } else {
        result.append(line)
        if line == "```console" { block = [] }
      }
    }
    return result.joined(separator: "\n")
  }

  private static func output(of command: String, _ almanac: Almanac) async throws -> [String] {
    let parts = command.components(separatedBy: " | head -n ")
    let outcome = try await almanac.run(words(of: parts[0]))
    let text = outcome.out.replacing("\r\n", with: "\n")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init
    )
    if lines.last == "" { lines.removeLast() }
    if parts.count == 2, let count = Int(parts[1]) { lines = Array(lines.prefix(count)) }
    lines += outcome.err.split(separator: "\n").map(String.init)
    if outcome.status != 0 { lines.append("[\(outcome.status)]") }
    return lines.map { $0.replacing(almanac.database, with: "almanac.sqlite") }
  }

  /// The words of a command line; `"` holds words together.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isWord = false
    for character in command {
      switch character {
      case "\"":
        isQuoted.toggle()
        isWord = true
      case " " where !isQuoted:
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      default:
        word.append(character)
        isWord = true
      }
    }
    return isWord ? words + [word] : words
  }
}

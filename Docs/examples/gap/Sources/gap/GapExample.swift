import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import Foundation

/// Prints the time between two events as JSON: `gap almanac.sqlite GPT-5.2 GPT-6`.
@main
enum GapExample {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count == 3 else { fail("usage: gap DATABASE FROM TO", status: 64) }
    do {
      let json = try answer(from: words[1], to: words[2], in: words[0])
      try FileHandle.standardOutput.write(contentsOf: Data(json))
    } catch {
      fail("gap: \(error)", status: 1)
    }
  }

  /// Opens the store, asks the question and renders its answer.
  static func answer(from: String, to: String, in path: String) throws -> [UInt8] {
    let today = Day(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    let question = Question(store: try Store.reading(path), today: today)
    let gap = try Gap(question, from: from, to: to)
    return gap.report(question, why: false).rendered(as: .json)
  }

  static func fail(_ message: String, status: Int32) -> Never {
    try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
    exit(status)
  }
}

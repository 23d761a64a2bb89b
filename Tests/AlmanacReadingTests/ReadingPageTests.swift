import AlmanacModel
import AlmanacReading
import Foundation
import Testing

@Suite struct ReadingPageTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// How many right values the reader accepts and how many wrong ones, a row for each form of a
  /// language's phrases.
  private func rows(_ language: String, _ kind: String) throws -> [(form: String, counts: [Int])] {
    let path = Self.root.appending(
      path: "Tests/AlmanacReadingTests/Phrases/\(language)-\(kind).tsv"
    )
    let table = try PhraseTable(path: path.path)
    let reader = try #require(TextReader(language: language))
    var rows: [(form: String, counts: [Int])] = []
    for phrase in table.phrases {
      let accepted = { (value: String) in (try? reader.says(value, in: phrase)) == true }
      let right = phrase.right.count { $0.contains(where: accepted) }
      let counts = [
        right, phrase.right.count, phrase.wrong.count(where: accepted), phrase.wrong.count,
      ]
      if let place = rows.firstIndex(where: { $0.form == phrase.form }) {
        rows[place].counts = zip(rows[place].counts, counts).map(+)
      } else {
        rows.append((phrase.form, counts))
      }
    }
    return rows
  }

  private func page() throws -> String {
    var lines: [String] = []
    let names = ["en": "English", "ru": "Russian", "zh": "Chinese", "de": "German"]
    lines += ["| language | what | right accepted | wrong accepted |", "|---|---|---:|---:|"]
    var details: [String] = []
    for language in TextReader.languages {
      for kind in ["amounts", "dates"] {
        let rows = try rows(language, kind)
        let sum = rows.reduce([0, 0, 0, 0]) { zip($0, $1.counts).map(+) }
        let name = names[language] ?? language
        lines.append("| \(name) | \(kind) | \(share(sum[0], sum[1])) | \(share(sum[2], sum[3])) |")
        details += ["", "### \(name): \(kind)", ""]
        details += ["| form | right accepted | wrong accepted |", "|---|---:|---:|"]
        details += rows.map { row in
          "| \(row.form) | \(row.counts[0]) of \(row.counts[1]) | \(row.counts[2]) of \(row.counts[3]) |"
        }
      }
    }
    return (lines + details).joined(separator: "\n")
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
    return "\(part) of \(whole) (\(tenths / 10).\(tenths % 10) %)"
  }

  @Test("The table of what is read is what the reader reads of the phrases")
  func table() throws {
    let path = Self.root.appending(path: "Docs/reading.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let (start, end) = ("<!-- measured -->\n", "\n<!-- end of measured -->")
    let parts = text.components(separatedBy: start)
    let rest = try #require(parts.last?.components(separatedBy: end))
    let page = try page()
    if ProcessInfo.processInfo.environment["ALMANAC_RECORD"] != nil {
      let recorded = parts[0] + start + page + end + rest[1]
      try recorded.write(to: path, atomically: true, encoding: .utf8)
    } else {
      #expect(rest[0] == page)
    }
  }
}

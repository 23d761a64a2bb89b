import AlmanacFiles

/// An article's file taken apart: the YAML between the `---` lines, and the text behind them.
struct FrontMatter {
  let yaml: String
  /// The text without the empty lines around it; empty where there is none.
  let text: String
  /// The line of the file on which the text starts, from 1.
  let textLine: Int
  /// What is wrong with the text; the metadata can be read all the same.
  let diagnostics: [Diagnostic]

  init(_ contents: String, file: String) throws(Problems) {
    func mistake(_ line: Int, _ message: String, column: Int = 1) -> Diagnostic {
      Diagnostic(file: file, line: line, column: column, message: message, rule: .file)
    }
    var lines = contents.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.first?.trimmingTrailingSpace == "---" else {
      throw Problems([mistake(1, "an article starts with a line `---` and its metadata")])
    }
    lines = lines.dropFirst()
    guard let end = lines.firstIndex(where: { $0.trimmingTrailingSpace == "---" }) else {
      throw Problems([mistake(1, "the metadata has no closing line `---`")])
    }
    yaml = lines[..<end].joined(separator: "\n") + "\n"
    guard yaml.utf8.count <= 512 << 10 else {
      throw Problems([mistake(1, "the metadata is larger than 512 KiB: split the article")])
    }
    var body = lines[(end + 1)...]
    var line = end + 2
    while let first = body.first, first.allSatisfy(\.isWhitespace) {
      body = body.dropFirst()
      line += 1
    }
    while let last = body.last, last.allSatisfy(\.isWhitespace) { body = body.dropLast() }
    text = body.joined(separator: "\n")
    textLine = line
    guard !body.isEmpty else {
      diagnostics = [mistake(end + 1, "the article has no text")]
      return
    }
    diagnostics = body.enumerated().compactMap { offset, row in
      guard let place = row.unicodeScalars.firstIndex(where: \.isControl) else { return nil }
      let code = String(row.unicodeScalars[place].value, radix: 16, uppercase: true)
      return mistake(
        line + offset,
        "there is the control character U+\(code): remove it",
        column: row.unicodeScalars.distance(from: row.startIndex, to: place) + 1
      )
    }
  }
}

extension Substring {
  fileprivate var trimmingTrailingSpace: Substring {
    var text = self
    while text.last == " " || text.last == "\t" { text = text.dropLast() }
    return text
  }
}

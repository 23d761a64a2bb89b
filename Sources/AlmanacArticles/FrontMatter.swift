import AlmanacFiles

/// An article's file taken apart: the YAML between the `---` lines, and the text behind them.
struct FrontMatter {
  let yaml: String
  let text: String
  /// The line of the file on which the text starts, from 1.
  let textLine: Int

  init(_ contents: String, file: String) throws(Problems) {
    func problem(_ line: Int, _ message: String) -> Problems {
      Problems([Diagnostic(file: file, line: line, column: 1, message: message)])
    }
    var lines = contents.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.first?.trimmingTrailingSpace == "---" else {
      throw problem(1, "an article starts with a line `---` and its metadata")
    }
    lines = lines.dropFirst()
    guard let end = lines.firstIndex(where: { $0.trimmingTrailingSpace == "---" }) else {
      throw problem(1, "the metadata has no closing line `---`")
    }
    yaml = lines[..<end].joined(separator: "\n") + "\n"
    guard yaml.utf8.count <= 512 << 10 else {
      throw problem(1, "the metadata is larger than 512 KiB: split the article")
    }
    var body = lines[(end + 1)...]
    var line = end + 2
    while let first = body.first, first.allSatisfy(\.isWhitespace) {
      body = body.dropFirst()
      line += 1
    }
    while let last = body.last, last.allSatisfy(\.isWhitespace) { body = body.dropLast() }
    guard !body.isEmpty else { throw problem(end + 1, "the article has no text") }
    text = body.joined(separator: "\n")
    textLine = line
    for (offset, row) in body.enumerated() {
      guard let place = row.unicodeScalars.firstIndex(where: \.isControl) else { continue }
      let code = String(row.unicodeScalars[place].value, radix: 16, uppercase: true)
      throw Problems([
        Diagnostic(
          file: file,
          line: line + offset,
          column: row.unicodeScalars.distance(from: row.startIndex, to: place) + 1,
          message: "there is the control character U+\(code): remove it"
        )
      ])
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

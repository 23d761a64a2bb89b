import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Foundation
import TestSupport
import Testing

/// The files that the documentation shows are read without a mistake, beside the shipped names.
@Suite struct DocumentationTests {
  /// The fenced blocks of a page with their info strings.
  private func blocks(of page: String) throws -> [(info: String, text: String)] {
    let lines = try String(contentsOfFile: packageRoot + "/Docs/" + page, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var blocks: [(info: String, text: String)] = []
    var open: (info: String, lines: [Substring])?
    for line in lines {
      if let block = open, line == "```" {
        blocks.append((block.info, block.lines.joined(separator: "\n") + "\n"))
        open = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return blocks
  }

  private func shipped(_ path: String) throws -> SourceFile {
    let data = try Data(contentsOf: URL(filePath: packageRoot + "/Seeds/" + path))
    return SourceFile(path: path, bytes: Array(data))
  }

  @Test("Every register and article on the page of the format is read without a mistake")
  func files() throws {
    let blocks = try blocks(of: "articles.md")
    let known = LibraryReader().read([try shipped("entities.yaml")]).library.entities
    var reader = LibraryReader(known: known, hasEvent: { $0 == "openai/alert/code-red-2025" })
    reader.hasArticle = { $0 == "2025-12-19-ifanr-smarter-chatgpt" }
    let files = blocks.filter { ["yaml", "markdown"].contains($0.info) }
    #expect(files.map(\.info).contains("yaml") && files.map(\.info).contains("markdown"))
    for (number, file) in files.enumerated() {
      let path = file.info == "yaml" ? "\(number)/entities.yaml" : "\(number)-example.md"
      let source = SourceFile(path: path, bytes: Array(file.text.utf8))
      #expect(reader.read([source]).diagnostics.map(\.description) == [])
    }
  }
}

import AlmanacArticles
import AlmanacFiles
import Testing

@Suite struct FileNameTests {
  private func mistakes(_ path: String) -> [String] {
    LibraryReader().read([SourceFile(path: path, bytes: Array("Words.\n".utf8))])
      .diagnostics.map(\.description)
  }

  @Test(
    "A file that is neither an article nor a register by its name is not read",
    arguments: [
      ("note.txt", "an article's file ends in .md, and the register is called entities.yaml"),
      ("note", "an article's file ends in .md, and the register is called entities.yaml"),
      ("note.MD", "an article's file ends in .md, and the register is called entities.yaml"),
      ("seeds/entities.yml", "the register is called entities.yaml"),
      ("Entities.YAML", "the register is called entities.yaml"),
    ]
  )
  func misnamed(path: String, message: String) {
    #expect(mistakes(path) == ["\(path):1:1: error: \(message): rename the file"])
  }

  @Test("A line break in a path forges no line of a message")
  func lineBreaks() {
    let path = "a\nb.md:1:1: error: forged\n/c.md"
    #expect(
      mistakes(path) == [
        "a b.md:1:1: error: forged /c.md:1:1: error: an article starts with a line `---` and its metadata"
      ]
    )
    #expect(Diagnostic(file: "a\u{9B}\tb  c", line: 1, column: 1, message: "x").file == "a  b  c")
  }
}

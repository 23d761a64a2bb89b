import Foundation
import TestSupport
import Testing

/// What `-o` does to what stands at its path.
@Suite struct OutputFileTests {
  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasPrefix("almanac.sqlite") }.sorted()
  }

  @Test("A file behind a link is replaced whole, the link stays, and the permissions too")
  func link() async throws {
    try await withSeededAlmanac { almanac in
      let (link, file) = (almanac.folder + "/link.csv", almanac.folder + "/there/file.csv")
      try write(String(repeating: "an old and longer text\n", count: 20_000), to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      try FileManager.default.createSymbolicLink(
        atPath: link,
        withDestinationPath: "there/file.csv"
      )
      let plain = try await almanac("alerts", "--format", "csv").out
      let written = try await almanac("alerts", "-o", "link.csv")
      #expect(written == .init(status: 0, out: "", err: "almanac: wrote link.csv\n"))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == plain)
      #expect(fileMode(file) == 0o600)
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: link)
      #expect(target == "there/file.csv")
      #expect(try names(almanac.folder) == ["link.csv", "there"])
      #expect(try names(almanac.folder + "/there") == ["file.csv"])
    }
  }

  @Test("A link to nothing yet is written through, and what is no file is written to as it stands")
  func others() async throws {
    try await withSeededAlmanac { almanac in
      try FileManager.default.createSymbolicLink(
        atPath: almanac.folder + "/link.json",
        withDestinationPath: almanac.folder + "/new.json"
      )
      #expect(try await almanac("alerts", "-o", "link.json", "-q").status == 0)
      #expect(try names(almanac.folder) == ["link.json", "new.json"])
      let null = try await almanac("alerts", "--format", "csv", "-o", "/dev/null", "-q")
      #expect(null == .init(status: 0, out: "", err: ""))
      let folder = try await almanac("alerts", "--format", "csv", "-o", ".")
      #expect(
        folder == .init(status: 74, out: "", err: "almanac: . is a folder: name a file\n")
      )
    }
  }

  @Test("A link to a database is not written through")
  func database() async throws {
    try await withSeededAlmanac { almanac in
      try FileManager.default.createSymbolicLink(
        atPath: almanac.folder + "/link.csv",
        withDestinationPath: almanac.database
      )
      let refused = try await almanac("alerts", "-o", "link.csv")
      #expect(
        refused
          == .init(
            status: 74,
            out: "",
            err: "almanac: link.csv is a database: name another file\n"
          )
      )
      #expect(try await almanac("check").status == 0)
    }
  }

  @Test("An ending that the command cannot write is refused")
  func endings() async throws {
    try await withSeededAlmanac { almanac in
      for (words, message) in [
        (
          ["export", "timeline", "-o", "x.xlsx"],
          "`export timeline` writes a file that ends in .csv: name such a one, not x.xlsx"
        ),
        (
          ["export", "ical", "-o", "x.csv"],
          "`export ical` writes a file that ends in .ics: name such a one, not x.csv"
        ),
        (
          ["export", "funding", "-o", "x.json"],
          "export writes CSV: for other forms use `almanac timeline -o x.json` and its like"
        ),
        (["export", "articles"], "`export articles` writes several files: name a folder with -o"),
      ] {
        let refused = try await almanac.run(words)
        let error = "almanac: \(message); see `almanac help export`\n"
        #expect(refused == .init(status: 64, out: "", err: error))
      }
      #expect(try names(almanac.folder) == [])
    }
  }

  @Test("What is interrupted leaves the file that was there, and nothing beside it")
  func interrupted() async throws {
    try await withSeededAlmanac { almanac in
      try write("what was there", to: almanac.folder + "/out.csv")
      let endless = """
        WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c
        """
      let words = ["sql", endless, "-o", almanac.folder + "/out.csv", "--timeout", "60"]
      #expect(try await almanac.runInterrupted(words, after: .milliseconds(800)) == -2)
      #expect(try names(almanac.folder) == ["out.csv"])
      let text = try String(contentsOfFile: almanac.folder + "/out.csv", encoding: .utf8)
      #expect(text == "what was there")
    }
  }
}

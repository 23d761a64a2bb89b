import AlmanacModel
import Foundation
import TestSupport
import Testing

@testable import AlmanacWeb

@Suite struct PublishingTests {
  @Test("A written site leads from page to page by relative links, and nowhere else")
  func links() async throws {
    try await withSeededSample { database, folder in
      let said = try publish(database, to: folder)
      #expect(said.contains("written"))
      let files = try Set(PublishingTests.files(in: folder).keys)
      #expect(
        files.isSuperset(of: [
          "index.html", "style.css", "almanac.js", "companies/openai/index.html",
          "events/openai/alert/code-red-2025/index.html", "as-of/2025-11-30/index.html",
          "data/datapackage.json", "data/timeline.csv", "data/almanac.sqlite", "sitemap.xml",
          "index.atom",
        ])
      )
      var astray: [String] = []
      for (name, bytes) in try PublishingTests.files(in: folder) where name.hasSuffix(".html") {
        let text = String(decoding: bytes, as: UTF8.self)
        for match in text.matches(of: /(?:href|src)="([^"]*)"/) {
          let link = String(match.1)
          guard !link.hasPrefix("http"), !link.hasPrefix("#") else { continue }
          if link.hasPrefix("/") { astray.append("\(name) leads to \(link)") }
          let path = link.prefix { $0 != "#" }.removingPercentEncoding ?? ""
          var parts = name.split(separator: "/").dropLast().map(String.init)
          for part in path.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
          }
          let place = parts.joined(separator: "/")
          if !files.contains(place) { astray.append("\(name) leads to \(link)") }
        }
        if text.contains("<form") { astray.append("\(name) has a form") }
      }
      #expect(astray == [])
    }
  }

  @Test("The same database gives the same bytes, and a second run writes nothing")
  func again() async throws {
    try await withSeededSample { database, folder in
      _ = try publish(database, to: folder)
      let first = try PublishingTests.files(in: folder)
      let other = folder + "-other"
      defer { try? FileManager.default.removeItem(atPath: other) }
      _ = try publish(database, to: other)
      #expect(try PublishingTests.files(in: other) == first)
      try Data("mine".utf8).write(to: URL(filePath: folder + "/mine.txt"))
      let said = try publish(database, to: folder)
      #expect(said.hasSuffix("0 written, 0 removed"))
      #expect(FileManager.default.fileExists(atPath: folder + "/mine.txt"))
    }
  }

  @Test(
    "A file of somebody else's is neither overwritten nor taken away, and nothing is written then",
    arguments: ["index.html", "almanac-files.txt"]
  )
  func mine(name: String) async throws {
    try await withSeededSample { database, folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("notes.txt\n".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      try Data("mine".utf8).write(to: URL(filePath: folder + "/notes.txt"))
      let before = try PublishingTests.files(in: folder)
      #expect(throws: PublishError.self) { try publish(database, to: folder) }
      #expect(try PublishingTests.files(in: folder) == before)
    }
  }

  @Test("What could not be written whole is known to the next run as its own")
  func unfinished() async throws {
    try await withSeededSample { database, folder in
      let blocked = folder + "/companies/openai.json"
      try FileManager.default.createDirectory(atPath: blocked, withIntermediateDirectories: true)
      #expect(throws: PublishError.self) { try publish(database, to: folder) }
      try FileManager.default.removeItem(atPath: blocked)
      #expect(try publish(database, to: folder).hasSuffix(" 0 removed"))
      let list = folder + "/almanac-files.txt"
      let whole = try String(contentsOfFile: list, encoding: .utf8)
      try (whole + "gone.html\n").write(toFile: list, atomically: true, encoding: .utf8)
      try Data().write(to: URL(filePath: folder + "/gone.html"))
      #expect(try publish(database, to: folder).hasSuffix("1 written, 1 removed"))
      #expect(try String(contentsOfFile: list, encoding: .utf8) == whole)
    }
  }

  @Test("A feed leads to the pages beside it, of its own day")
  func feeds() async throws {
    try await withSeededSample { database, folder in
      _ = try publish(database, to: folder)
      let now = try String(contentsOfFile: folder + "/index.atom", encoding: .utf8)
      #expect(now.contains(#"<link href="events/openai/alert/code-red-2025/index.html"/>"#))
      #expect(!now.contains(#"href="/"#))
      let past = folder + "/as-of/2025-11-30/index.atom"
      let then = try String(contentsOfFile: past, encoding: .utf8)
      #expect(!then.contains("?known_by"))
      #expect(then.contains(#"<link href="../../as-of/2025-11-30/events/"#))
    }
  }

  @Test(
    "A day on which nothing was known, or that has not come, is refused",
    arguments: [
      ("1999-12-31", "nothing was known by 1999-12-31: the first article is of 2025-11-18"),
      ("2050-12-31", "2050-12-31 has not come"),
    ]
  )
  func days(day: String, words: String) async throws {
    try await withSeededSample { database, folder in
      let error = try #require(throws: PublishError.self) {
        try publish(database, to: folder, days: [day])
      }
      #expect(error.description == words)
    }
  }

  private func withSeededSample(_ body: (String, String) async throws -> Void) async throws {
    try await SampleSite.with { sample in
      try await withTemporaryFolder { try await body(sample.database, $0 + "/public") }
    }
  }

  private func publish(_ database: String, to folder: String, days: [String] = ["2025-11-30"])
    throws -> String
  {
    let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
    let orders = Helper.Publishing(
      folder: folder,
      address: "https://almanac.example.org/",
      days: days
    )
    var said = ""
    try orders.write(database, version: "0.1.0", today: { today }, say: { said += $0 })
    return said
  }

  private static func files(in folder: String) throws -> [String: Data] {
    let root = URL(filePath: folder).resolvingSymlinksInPath()
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    var files: [String: Data] = [:]
    for name in names {
      var isFolder: ObjCBool = false
      let path = root.appending(path: name)
      _ = FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: path) }
    }
    return files
  }
}

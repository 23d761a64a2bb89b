import AlmanacModel
import AlmanacWeb
import Foundation
import TestSupport
import Testing

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

  private func withSeededSample(_ body: (String, String) async throws -> Void) async throws {
    try await SampleSite.with { sample in
      try await withTemporaryFolder { try await body(sample.database, $0 + "/public") }
    }
  }

  private func publish(_ database: String, to folder: String) throws -> String {
    let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
    let orders = Helper.Publishing(
      folder: folder,
      address: "https://almanac.example.org/",
      days: ["2025-11-30"]
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

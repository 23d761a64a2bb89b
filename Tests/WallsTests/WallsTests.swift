import Foundation
import Testing

/// The walls between the rooms of `Sources`: which way each may look, and what it does not speak of.
@Suite struct WallsTests {
  /// What each room may import of ours and of others, beside what comes with Swift.
  private static let table: [String: [String]] = [
    "AlmanacModel": [],
    "AlmanacCSV": [],
    "AlmanacDigest": ["Crypto"],
    "AlmanacDisk": [],
    "AlmanacFiles": ["AlmanacModel", "Yams"],
    "AlmanacReading": ["AlmanacModel"],
    "AlmanacArticles": [
      "AlmanacDigest", "AlmanacFiles", "AlmanacModel", "AlmanacReading", "Yams",
    ],
    "AlmanacDrafting": [
      "AlmanacArticles", "AlmanacFiles", "AlmanacModel", "AlmanacReading", "CGumbo",
    ],
    "AlmanacTables": ["AlmanacCSV", "AlmanacFiles", "AlmanacModel", "AlmanacReading", "Yams"],
    "AlmanacStore": [
      "AlmanacDigest", "AlmanacDisk", "AlmanacModel", "GRDB", "GRDBSQLite", "Migrations",
    ],
    "AlmanacQueries": ["AlmanacModel", "AlmanacStore"],
    "AlmanacReports": [
      "AlmanacCSV", "AlmanacDigest", "AlmanacModel", "AlmanacQueries", "AlmanacStore",
    ],
    "AlmanacAsking": [
      "AlmanacModel", "AlmanacQueries", "AlmanacReading", "AlmanacReports", "AlmanacStore",
    ],
    "AlmanacAgents": [
      "AlmanacAsking", "AlmanacModel", "AlmanacQueries", "AlmanacReports", "AlmanacStore",
    ],
    "AlmanacCommands": [
      "AlmanacAgents", "AlmanacArticles", "AlmanacAsking", "AlmanacCSV", "AlmanacDigest",
      "AlmanacDisk",
      "AlmanacDrafting",
      "AlmanacFiles", "AlmanacModel",
      "AlmanacQueries", "AlmanacReading", "AlmanacReports", "AlmanacStore", "AlmanacTables",
      "ArgumentParser", "Seeds",
    ],
    "AlmanacWeb": [
      "AlmanacAsking", "AlmanacDigest", "AlmanacModel", "AlmanacQueries", "AlmanacReports",
      "AlmanacStore", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "Mustache",
      "NIOCore", "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOPosix",
    ],
    "almanac": ["AlmanacCommands"],
    "almanac-serve": ["AlmanacWeb"],
    "embed-files": [],
  ]

  /// The modules that come with Swift.
  private static let standard: Set<String> = ["Dispatch", "Foundation", "Glibc", "Synchronization"]

  private static let files = (try? SourceFile.all(below: ["Sources"])) ?? []
  /// The files of the rooms that know nothing of a command line.
  private static let others = files.filter { $0.room != "AlmanacCommands" }

  @Test("Every room has a row in the table of imports, and every row a room")
  func rooms() {
    #expect(Set(Self.files.map(\.room)).sorted() == Self.table.keys.sorted())
  }

  @Test("The package gives every room the dependencies of its row")
  func dependencies() throws {
    let target = /\.(?:executableT|t)arget\(\s*name: "([\w\-]+)"(?:,\s*dependencies: \[([^\]]*)\])?/
    let manifest = try String(contentsOfFile: SourceFile.root + "/Package.swift", encoding: .utf8)
    let products = Dictionary(
      uniqueKeysWithValues: manifest.matches(
        of: /let (\w+) = Target\.Dependency\.product\(\s*name: "(\w+)"/
      ).map { (String($0.1), String($0.2)) }
    )
    var drawn: [String: [String]] = [:]
    for found in manifest.matches(of: target) {
      let names = (found.2 ?? "").split(separator: ",").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" \n"))
      }
      drawn[String(found.1)] = names.filter { !$0.isEmpty }.map { products[$0] ?? $0 }.sorted()
    }
    #expect(drawn.filter { Self.table.keys.contains($0.key) } == Self.table)
  }

  @Test("A room imports what its row names, and nothing else")
  func imports() {
    let offenders = Self.files.flatMap { file in
      file.imports.filter {
        !Self.standard.contains($0) && Self.table[file.room]?.contains($0) != true
      }.map { "\(file.path) imports \($0)" }
    }
    #expect(offenders == [])
  }

  @Test(
    "What others made is imported by few rooms",
    arguments: [
      ("ArgumentParser", ["AlmanacCommands"]), ("Crypto", ["AlmanacDigest"]),
      ("CGumbo", ["AlmanacDrafting"]), ("Hummingbird", ["AlmanacWeb"]),
      ("Mustache", ["AlmanacWeb"]), ("GRDB", ["AlmanacStore"]), ("GRDBSQLite", ["AlmanacStore"]),
      ("Yams", ["AlmanacArticles", "AlmanacFiles", "AlmanacTables"]),
    ]
  )
  func libraries(name: String, rooms: [String]) {
    let offenders = Self.files.filter { $0.imports.contains(name) && !rooms.contains($0.room) }
    #expect(offenders.map(\.path) == [])
  }

  @Test("No room but that of the commands names an option")
  func options() {
    let option = /(?:^|[^\-\w])--[a-z]/
    let offenders = Self.others.flatMap { file in
      file.literals.filter { $0.contains("--") && $0.contains(option) }
        .map { "\(file.path): \($0)" }
    }
    #expect(offenders == [])
  }

  @Test("No room but that of the commands names a command")
  func commands() throws {
    let names = Self.files.filter { $0.room == "AlmanacCommands" }.flatMap { file in
      file.text.matches(of: /commandName: "([a-z\-]+)"/).map { String($0.1) }
    }
    #expect(names.contains("gap"))
    let choice = names.joined(separator: "|")
    let command = try Regex("almanac (?:\(choice))\\b|`(?:\(choice))[ `]")
    let offenders = Self.others.flatMap { file in
      file.literals.filter { $0.contains("almanac ") || $0.contains("`") }
        .filter { $0.contains(command) }.map { "\(file.path): \($0)" }
    }
    #expect(offenders == [])
  }

  @Test("No file of Swift is over 300 lines")
  func lengths() throws {
    let folders = [
      "Benchmarks", "Docs", "Fuzz", "Migrations", "Plugins", "Seeds", "Sources", "Tests",
    ]
    let offenders = try SourceFile.all(below: folders).filter { $0.lines > 300 }
    #expect(offenders.map { "\($0.path): \($0.lines) lines" } == [])
  }

  @Test("The literals of a source are told from its code and its comments")
  func literals() {
    let file = SourceFile(
      path: "Sources/Room/File.swift",
      text: #"""
        public import A  // "no"
        /* "no" /* "nor this" */ import B */
        @preconcurrency import struct C.D
        let a = "one \("two" + f(")")) \"three\"", b = #"four "\n""#
        let c = """
          import E \
          `five`
          """
        """#
    )
    #expect(file.imports == ["A", "C"])
    #expect(
      file.literals == ["two", ")", #"one … "three""#, #"four "\n""#, "import E `five`"]
    )
    #expect(file.room == "Room")
  }
}

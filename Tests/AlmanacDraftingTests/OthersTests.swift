import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Foundation
import Testing

@testable import AlmanacDrafting

/// Articles as others write them, each with the claims that a curator wrote down before it was drafted.
@Suite struct OthersTests {
  @Test(
    "Of the claims of other writers' articles four of five are found, and one of ten is wrong at most",
    arguments: ["en", "ru", "zh"]
  )
  func articles(language: String) throws {
    var (required, missed, proposed, added) = (0, 0, 0, 0)
    for name in try Others.names(in: language) {
      let gold = try Others.gold(name, language)
      let lines = try Drafts.drafter.draft(Page(Drafts.file("\(language)/\(name).txt"))).lines
      let differences = Others.differences(gold, lines)
      required += gold.count { !Others.isBackground($0) }
      proposed += lines.count { !Others.isBackground($0) }
      missed += differences.missed.count
      added += differences.added.count
    }
    #expect((required - missed) * 5 >= required * 4)
    #expect(added * 10 <= proposed)
  }

  @Test("An article without a claim has none", arguments: ["en", "ru", "zh"])
  func quiet(language: String) throws {
    for name in try Others.names(in: language) where try Others.gold(name, language).isEmpty {
      let lines = try Drafts.drafter.draft(Page(Drafts.file("\(language)/\(name).txt"))).lines
      #expect(lines.filter { !Others.isBackground($0) } == [])
    }
  }

  @Test("Nothing that is proposed would be refused", arguments: ["en", "ru", "zh"])
  func checked(language: String) throws {
    for name in try Others.names(in: language) {
      let page = try Page(Drafts.file("\(language)/\(name).txt"))
      let draft = try Drafts.drafter.draft(page)
      let read = LibraryReader(known: Drafts.entities + draft.unknown).read([
        SourceFile(path: "\(draft.article.source.article).md", bytes: Array(draft.file.utf8))
      ])
      #expect(read.diagnostics.map(\.description) == [], "\(language)/\(name)")
      #expect(draft.article.claims.allSatisfy { page.text.contains($0.quote?.text ?? "?") })
    }
  }
}

/// The folders `en`, `ru` and `zh`: articles, and their claims a line each as `Drafts` writes them.
enum Others {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Articles"
  )

  static func names(in language: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: language).path())
      .filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }.sorted()
  }

  static func gold(_ name: String, _ language: String) throws -> [String] {
    String(decoding: try Drafts.file("\(language)/\(name).gold"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// The required claims that no line of a draft makes, and the lines that make none.
  static func differences(_ gold: [String], _ drafted: [String]) -> (
    missed: [String], added: [String]
  ) {
    var left = drafted
    var missed: [String] = []
    let inOrder = gold.filter { !isBackground($0) } + gold.filter(isBackground)
    for line in inOrder {
      if let place = left.firstIndex(where: { isSame($0, line) }) {
        left.remove(at: place)
      } else if !isBackground(line) {
        missed.append(line)
      }
    }
    return (missed, left.filter { !isBackground($0) })
  }

  static func isBackground(_ line: String) -> Bool { line.hasSuffix("| background") }

  /// Whether two lines are of one kind, one company and one amount, or of one subject.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (mine, theirs) = (parts(one), parts(other))
    guard mine[0] == theirs[0] else { return false }
    let isOneCompany =
      entity(mine[1]) == entity(theirs[1]) || mine[0] == "deal" && mine.contains(theirs[1])
    guard isOneCompany else { return false }
    if let amount = amount(theirs) { return self.amount(mine) == amount }
    let (named, wanted) = (mine[2].folded, theirs[2].folded)
    if mine[0] == "alert" || named == wanted { return true }
    if mine[0] == "release" { return named.contains(wanted) || wanted.contains(named) }
    return mine[0] == "funding" && amount(mine) == nil
  }

  private static func parts(_ line: String) -> [String] {
    line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The number of an amount, without what qualifies it and what it counts.
  private static func amount(_ parts: [String]) -> String? {
    let signs = ["$", "€", "£", "₽", "HK$", "CNY ", "JPY "]
    for part in parts.dropFirst(2) {
      var words = part[...]
      for sign in ["at least ", "up to ", "~"] where words.hasPrefix(sign) {
        words = words.dropFirst(sign.count)
      }
      let isMoney = signs.contains { words.hasPrefix($0) }
      let isCount = parts[0] == "metric" && words.first?.isNumber == true && words.contains(" ")
      guard isMoney || isCount, !words.hasPrefix("20") else { continue }
      let isNamed = words.hasPrefix("CNY ") || words.hasPrefix("JPY ")
      return words.split(separator: " ").prefix(isNamed ? 2 : 1).joined(separator: " ")
    }
    return nil
  }

  /// A name as the first of its writings in `names.tsv`.
  private static func entity(_ name: String) -> String { writings[name.folded] ?? name.folded }

  private static let writings: [String: String] = {
    let table =
      (try? String(contentsOf: folder.appending(path: "names.tsv"), encoding: .utf8)) ?? ""
    var writings: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: "\t").map { String($0).folded }
      for name in names { writings[name] = names.first }
    }
    return writings
  }()
}

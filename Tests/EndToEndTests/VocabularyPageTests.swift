import AlmanacModel
import Foundation
import TestSupport
import Testing

/// `Docs/vocabulary.md` lists the words and attributes as they are declared; ALMANAC_RECORD=1 writes
/// its lists anew.
@Suite struct VocabularyPageTests {
  @Test("The page of the vocabulary lists every word and attribute as it is declared")
  func page() throws {
    let path = packageRoot + "/Docs/vocabulary.md"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let renewed = try #require(VocabularyPage.renewed(page), "its markers are missing")
    if DocumentationTests.isRecording {
      try write(renewed, to: path)
    } else {
      #expect(page == renewed)
    }
  }
}

/// The lists of the page, in Markdown.
private enum VocabularyPage {
  static let start = "<!-- declared -->"
  static let end = "<!-- /declared -->"

  /// The page with the lists of today between its markers; nil where it has none.
  static func renewed(_ page: String) -> String? {
    guard let first = page.range(of: start),
      let last = page.range(of: end, range: first.upperBound..<page.endIndex)
    else { return nil }
    let lists = ([attributes] + Vocabulary.all.map(words)).joined(separator: "\n\n")
    return "\(page[..<first.upperBound])\n\n\(lists)\n\n\(page[last.lowerBound...])"
  }

  private static func words(_ vocabulary: Vocabulary) -> String {
    let rows = vocabulary.entries.map { ["`\($0.word)`", $0.title, $0.meaning] }
    return """
      ## \(heading(vocabulary.noun))

      Table `\(vocabulary.table)`.

      \(table(["word", "title", "meaning"], rows))
      """
  }

  private static var attributes: String {
    let rows = Attribute.allCases.map { attribute in
      let declaration = attribute.declaration
      return [
        "`\(declaration.name)`", "`\(declaration.key)`", kinds(declaration.kinds),
        takes(declaration.type), attribute.assumed.map { "`\($0.text)`" } ?? "",
        declaration.isCompared ? "yes" : "", declaration.isWatched ? "yes" : "",
        declaration.meaning,
      ]
    }
    let columns = [
      "attribute", "key", "kinds", "takes", "assumed", "compared", "watched", "meaning",
    ]
    return "## Attributes\n\n" + table(columns, rows)
  }

  private static func kinds(_ kinds: [Kind]) -> String {
    kinds == Kind.allCases ? "all" : kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }

  private static func takes(_ type: Attribute.ValueType) -> String {
    switch type {
    case .date: "a [date](dates.md)"
    case .money: "an [amount](amounts.md)"
    case .figure: "a number with a unit"
    case .text: "a text"
    case .names: "names"
    case .investors: "investors"
    case .word(let vocabulary): "a word: [\(vocabulary.noun)](#\(anchor(vocabulary.noun)))"
    }
  }

  private static func heading(_ noun: String) -> String {
    noun.prefix(1).uppercased() + noun.dropFirst()
  }

  private static func anchor(_ noun: String) -> String { noun.replacing(" ", with: "-") }

  private static func table(_ columns: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = "|" + columns.map { _ in "---|" }.joined()
    return ([line(columns), rule] + rows.map(line)).joined(separator: "\n")
  }
}

import AlmanacGenerator
import Testing

@testable import AlmanacReports

/// What holds of every table, whatever stands in it.
@Suite struct TablePropertyTests {
  private static let widths = [40, 60, 80, 120]

  @Test(
    "No line is wider than the terminal, no word is broken that fits a line, and nothing is lost",
    arguments: 0..<200 as Range<UInt64>
  )
  func fits(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let table = randomTable(&generator)
    for width in Self.widths {
      let lines = table.lines(width: width, headers: false, colors: false)
      #expect(lines.allSatisfy { $0.columns <= width }, "at \(width)")
      let words = Set(lines.flatMap { $0.split(separator: " ") })
      let whole = table.rows.joined().flatMap { $0.text.split(separator: " ") }.filter {
        // A line may end behind a hyphen or a slash, and between two Chinese signs.
        $0.unicodeScalars.allSatisfy { $0.value < 0x3000 && $0 != "-" && $0 != "/" }
          && String($0).columns <= width
      }
      #expect(whole.allSatisfy(words.contains), "at \(width)")
      let printed = String(lines.joined(separator: "\n")).filter { !$0.isWhitespace }
      let texts: [String] = table.rows.flatMap { row in row.map { $0.text } }
      let given = texts.joined(separator: " ").filter { !$0.isWhitespace }
      #expect(printed.sorted() == given.sorted())
    }
  }

  @Test(
    "With a header, and with sources, no line is wider than the terminal either",
    arguments: 0..<100 as Range<UInt64>
  )
  func headers(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var table = randomTable(&generator)
    for row in table.rows.indices {
      let sources = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        randomText(&generator)
      }
      table.rows[row].append(Table.Cell(sources: sources, rest: " and 2 more"))
    }
    table.columns.append(Table.Column(name: "source", isFlexible: true))
    for width in Self.widths {
      let lines = table.lines(width: width, headers: true, colors: false)
      #expect(lines.allSatisfy { $0.columns <= width }, "at \(width)")
    }
  }

  private func randomTable(_ generator: inout SplitMix64) -> Table {
    let count = Int.random(in: 1...7, using: &generator)
    let columns = (0..<count).map { place in
      Table.Column(
        name: ["date", "pre → post", "since last", "дата", "来源"][place % 5],
        isNumber: Bool.random(using: &generator),
        isFlexible: Bool.random(using: &generator)
      )
    }
    let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      columns.map { _ in Table.Cell(randomText(&generator)) }
    }
    return Table(columns: columns, rows: rows)
  }

  private func randomText(_ generator: inout SplitMix64) -> String {
    let alphabets = ["abcdefghiTVX-/.$0123456789", "абвгдежщЮЯ", "人工智能公司宣布融资"].map(Array.init)
    let words = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
      let alphabet = alphabets[Int.random(in: 0..<3, using: &generator)]
      let most = Int.random(in: 0..<12, using: &generator) == 0 ? 50 : 11
      return String(
        (0..<Int.random(in: 1...most, using: &generator)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        }
      )
    }
    let mark = Int.random(in: 0..<4, using: &generator) == 0 && !words.isEmpty ? ["○"] : []
    return (mark + words).joined(separator: " ")
  }
}

import AlmanacCSV
import Testing

@Suite struct CSVTests {
  private func rows(_ text: String, chunk: Int = .max) throws -> [[String]] {
    var rest = Array(text.utf8)[...]
    var reader = CSVReader {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(chunk) }
      return Array(rest.prefix(chunk))
    }
    var rows: [[String]] = []
    while let row = try reader.row() { rows.append(try row.texts()) }
    return rows
  }

  @Test(
    "Cells are read as RFC 4180 has them, wherever the bytes are cut",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\r\n", [["a", "b"]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
      ("\"a,b\",c\n", [["a,b", "c"]]), ("\"say \"\"hi\"\"\",x\n", [["say \"hi\"", "x"]]),
      ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]), ("\"\",\"\"\n", [["", ""]]),
      ("ключ,鍵\n", [["ключ", "鍵"]]), ("a\n\nb\n", [["a"], [""], ["b"]]), ("", []),
      ("a\rb\r", [["a"], ["b"]]), ("36'37.8\"N,x\"\"y\n", [["36'37.8\"N", "x\"\"y"]]),
    ]
  )
  func reads(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
    for chunk in 1...7 {
      #expect(try rows(text, chunk: chunk) == expected)
    }
  }

  @Test(
    "What is not well formed is refused with its line",
    arguments: [
      ("a\n\"b\"c\n", 2, "text stands behind a closing quote"),
      ("a\nb\n\"c\n\n", 3, "a quote opens and never closes"),
    ]
  )
  func refuses(text: String, line: Int, problem: String) {
    #expect(throws: CSVError(line: line, problem: problem)) { try rows(text) }
  }

  @Test("A row knows where each of its cells starts, whatever quotes and lines stand before it")
  func places() throws {
    let text = "a,\"b\"\"c\",\"two\nlines\",день,x\n\"\",y\n"
    var reader = CSVReader(Array(text.utf8))
    let first = try #require(try reader.row())
    #expect(
      (0..<6).map { first.place(of: $0) } == [
        CSVPlace(line: 1, column: 1), CSVPlace(line: 1, column: 3), CSVPlace(line: 1, column: 10),
        CSVPlace(line: 2, column: 8), CSVPlace(line: 2, column: 13), CSVPlace(line: 2, column: 15),
      ]
    )
    let second = try #require(try reader.row())
    #expect(second.place(of: 1) == CSVPlace(line: 3, column: 4))
  }

  @Test("What is written is read again, equal", arguments: Self.naughty)
  func roundTrip(text: String) throws {
    var bytes: [UInt8] = []
    CSVWriter().append([.text(text), .plain("1"), .text("end")], to: &bytes)
    var reader = CSVReader(bytes)
    let row = try #require(try reader.row())
    #expect(Defusing.restored(try row.text(0)) == text)
    #expect(try row.text(1) == "1")
    #expect(try reader.row() == nil)
  }

  @Test("A text never starts a formula, and a number is never touched", arguments: Self.naughty)
  func defusing(text: String) {
    var cell: [UInt8] = []
    var words = text
    words.withUTF8 { CSVWriter().append(text: $0, to: &cell) }
    let first = cell.first { $0 != 0x22 }
    #expect(first == nil || !"=+-@\t\r\n".utf8.contains(first ?? 0))
    var bytes: [UInt8] = []
    CSVWriter().append([.plain("-5"), .empty], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "-5,\r\n")
  }

  static let naughty = [
    "", "a", "=1+1", "'=1+1", "''=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\r\nx", "'", "''",
    "'a", "a,b", "\"", "\"\"", "a\"b", "a\r\nb", "Ω≈ç√∫˜µ", "田中さん", "ЁЂЃ", "🏳️‍🌈", "\u{200B}",
    "\u{202E}abc", "<b>", "'; DROP TABLE event; --", "{{7*7}}", "%s", "null", "e\u{301}",
    "\u{FEFF}x",
  ]
}

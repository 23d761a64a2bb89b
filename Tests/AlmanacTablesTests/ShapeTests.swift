import AlmanacCSV
import AlmanacModel
import Foundation
import Testing

@testable import AlmanacTables

@Suite struct ShapeTests {
  private let rounds = Tables.rounds + "currency: USD\n"

  private func titles(_ result: Tables.Result) -> [String] {
    result.claims.map { "\($0.event.company) \($0.attributes.raised?.text ?? "")" }
  }

  @Test("A table is read whatever its delimiter, its header's row and the rows behind it")
  func layouts() throws {
    let semicolons = try Tables.read(
      "Company;Date;Raised\nOpenAI;2024-01;5M\n",
      rounds + "delimiter: \";\"\n"
    )
    #expect(titles(semicolons) == ["openai $5M"])
    let tabs = try Tables.read(
      "Company\tDate\tRaised\nOpenAI\t2024-01\t5M\n",
      rounds,
      form: .separated(0x09)
    )
    #expect(titles(tabs) == ["openai $5M"])
    let banners = try Tables.read(
      "Rounds of 2024\n\nCompany,Date,Raised\n,month,USD\nOpenAI,2024-01,5M\n",
      rounds + "header_row: 3\nskip_rows: 1\n"
    )
    #expect(titles(banners) == ["openai $5M"])
    #expect(banners.claims[0].locator == "row 1")
    #expect(
      throws: (any Error).self
    ) { try Tables.read("Company;Date;Raised\nOpenAI;2024-01;5M\n", rounds) }
  }

  @Test("UTF-16 and Windows-1252 are decoded, and a byte order mark decides")
  func encodings() throws {
    let table = "Company,Date,Raised\nOpenAI,2024-01,€5M\n"
    let little: [UInt8] =
      [0xFF, 0xFE] + Array(table.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] =
      [0xFE, 0xFF] + Array(table.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] { #expect(titles(try Tables.read(bytes, rounds)) == ["openai €5M"]) }
    let bare = Array(little.dropFirst(2))
    #expect(titles(try Tables.read(bare, rounds + "encoding: utf-16\n")) == ["openai €5M"])
    let windows: [UInt8] = table.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
    let latin = try Tables.read(windows, rounds + "encoding: windows-1252\n")
    #expect(titles(latin) == ["openai €5M"])
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(table.utf8)
    let utf8 = try Tables.read(marked, rounds + "encoding: windows-1252\n")
    #expect(titles(utf8) == ["openai €5M"])
    #expect(try Tables.read(windows, rounds).mistakes.count == 1)
    #expect(throws: TableInputError.self) {
      try Tables.read([0x43, 0x81], rounds + "encoding: windows-1252\n")
    }
    #expect(throws: TableInputError.self) {
      try Tables.read([0xFF, 0xFE, 0x41, 0x00, 0x42], rounds)
    }
  }

  @Test("Bytes are decoded alike, wherever they are cut")
  func pieces() throws {
    let text = "a,😀,я\nb,\u{FEFF}x,€\n"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for size in 1...5 {
      var rest = bytes[...]
      let next = TableDecoder.decoded(
        {
          defer { rest = rest.dropFirst(size) }
          return rest.isEmpty ? nil : Array(rest.prefix(size))
        },
        as: .utf8
      )
      var decoded: [UInt8] = []
      while let piece = try next() { decoded += piece }
      #expect(String(decoding: decoded, as: UTF8.self) == text)
    }
  }

  @Test("JSON lists and lines of JSON are tables, with dots for keys inside of others")
  func json() throws {
    let map =
      Tables.source + """
        kind: funding
        columns:
          company: company
          date: date
          raised: round.amount
          investors: investors
        currency: USD

        """
    let list = """
      [{"company": "OpenAI", "date": "2024-01", "round": {"amount": 5.5e6}, "other": [{"a": 1}]},
       {"date": "2024-02", "company": "Google", "investors": ["Nvidia", "Thrive Capital"],
        "round": null}]
      """
    let lines = """
      {"company": "OpenAI", "date": "2024-01", "round": {"amount": "$5.5M"}}
      {"company": "Google", "date": "2024-02", "investors": "Nvidia; Thrive Capital"}

      """
    for (text, form) in [(list, TableRows.Form.json), (lines, .json), (list, .unknown)] {
      let result = try Tables.read(text, map, form: form)
      #expect(result.mistakes == [])
      #expect(result.missing == [])
      #expect(titles(result) == ["openai $5.5M", "google "])
      #expect(result.claims[1].attributes.investors.map(\.name) == ["Nvidia", "Thrive Capital"])
    }
    let wrong = try Tables.read(
      "[{\"company\": \"OpenAI\",\n \"date\": \"soon\"}]",
      map,
      form: .json
    )
    #expect(
      wrong.mistakes == [
        "t.csv:2:10: error: column 'date': 'soon' is not a date that the map's formats or EDTF can read"
      ]
    )
    #expect(
      wrong.missing == [
        "it has no column 'investors', which the map names",
        "it has no column 'round.amount', which the map names",
      ]
    )
  }

  @Test(
    "JSON that is no table is refused with its line",
    arguments: [
      ("[1]", 1, "a table in JSON is a list of objects"),
      ("[{\"a\": 1}\n{\"a\": 2}]", 2, "the JSON needs ',' or ']' here"),
      ("[{\"a\": }]", 1, "the JSON has no value here"),
      ("[{\"a\": 1, \"a\": 2}]", 1, "the key 'a' stands twice in one object"),
      ("[{\"a\": 1}", 1, "the JSON needs ',' or ']' here"),
      ("{\"a\": \"\\ud800\"}", 1, "half of a character stands alone"),
    ]
  )
  func noTable(text: String, line: Int, problem: String) {
    #expect(throws: CSVError(line: line, problem: problem)) {
      try Tables.read(text, Tables.rounds, form: .json)
    }
  }
}

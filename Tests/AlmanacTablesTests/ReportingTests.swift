import AlmanacCSV
import AlmanacFiles
import AlmanacModel
import Foundation
import Testing

@testable import AlmanacTables

@Suite struct ReportingTests {
  private func mistake(_ line: Int, _ message: String) -> Diagnostic {
    Diagnostic(file: "t.csv", line: line, column: 1, message: message)
  }

  @Test("Ten equal mistakes are told, and the others counted")
  func grouped() {
    var log = MistakeLog()
    var told = 0
    for line in 2..<383 where log.tells(mistake(line, "column 'State': 'v\(line)' is not a status"))
    {
      told += 1
    }
    let tellsOther = log.tells(mistake(400, "column 'Other': 'v' is not a status"))
    let tellsShare = log.tells(mistake(401, "column 'State': 'v' is an investor's share"))
    #expect(tellsOther && tellsShare)
    #expect(told == 10)
    #expect(log.rest.map(\.count) == [371])
    #expect(log.rest.map(\.like.line) == [2])
  }

  @Test("Rows that were not taken come back with their place and reason, and are read again")
  func rejects() throws {
    let table = "Id,Company,Date,Raised\n1,OpenAI,soon,5M\n2,\"Nobody, Inc\",2024,=1\n3,OpenAI\n"
    let map = try #require(Tables.map(Tables.rounds + "currency: USD\n").map)
    var rest: [UInt8]? = Array(table.utf8)
    var rows = try TableRows(.separated(nil), map: map) {
      defer { rest = nil }
      return rest
    }
    let header = try #require(try rows.header())
    var reader = try TableReader(
      header: header,
      map: map,
      source: map.source,
      registry: Tables.registry,
      file: "t.csv"
    )
    let rejects = Rejects(header: header, preamble: rows.preamble, separator: rows.separator)
    var bytes: [UInt8] = []
    rejects.begin(&bytes)
    while let row = try rows.row() {
      let reading = reader.read(row)
      if !reading.mistakes.isEmpty { rejects.append(row, reading.mistakes, to: &bytes) }
    }
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines[0] == "Id,Company,Date,Raised,rejected_line,rejected_column,rejected_reason")
    #expect(
      lines[1]
        == "1,OpenAI,soon,5M,2,10,column 'Date': 'soon' is not a date that the map's formats or EDTF can read"
    )
    #expect(lines[2].hasPrefix("2,\"Nobody, Inc\",2024,'=1,3,3,\"column 'Company': "))
    #expect(
      lines[3] == ",,,,4,1,it has 2 cells and the header 4; its cells are: 3 | OpenAI"
    )
    let unmended = try Tables.read(bytes, Tables.rounds + "currency: USD\n")
    #expect(unmended.claims == [])
    #expect(unmended.mistakes.count == 4)
    let mended = String(decoding: bytes, as: UTF8.self).replacing("soon", with: "2024-05")
    let again = try Tables.read(mended, Tables.rounds + "currency: USD\n")
    #expect(again.claims.map(\.event.description) == ["openai/funding/2024-05"])
  }

  @Test(
    "A row whose cells are of no known columns, or not of its encoding, is refused until it is mended"
  )
  func refusedAgain() throws {
    let map =
      Tables.source + """
        kind: deal
        columns: {company: {constant: OpenAI}, date: {constant: 2024-01}, note: Note, amount: Sum}
        defaults: {deal: partnership}
        currency: USD

        """
    let table = Array("Note,Sum\n5,2,a\nb".utf8) + [0xFF] + Array("y,5M\n".utf8)
    var rest: [UInt8]? = table
    var read = try TableRows(.separated(nil), map: nil) {
      defer { rest = nil }
      return rest
    }
    let header = try #require(try read.header())
    let rejects = Rejects(header: header, preamble: [], separator: 0x2C)
    var bytes: [UInt8] = []
    rejects.begin(&bytes)
    let first = try Tables.read(table, map)
    #expect(first.mistakes.count == 2)
    while let row = try read.row() {
      rejects.append(row, [mistake(row.line, "it cannot be read")], to: &bytes)
    }
    let again = try Tables.read(bytes, map)
    #expect(again.claims == [])
    #expect(
      again.mistakes == [
        "t.csv:2:1: error: the row was left out and has not been filled in: its cells stand in 'rejected_reason'",
        "t.csv:3:1: error: 'b\u{FFFD}y' has lost a character (U+FFFD): write it anew",
      ]
    )
  }

  @Test("Every key of a map stands in the documentation with what it says")
  func documented() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/import.md").path
    let page = try String(contentsOfFile: path, encoding: .utf8)
    for key in MapKey.allCases {
      #expect(page.contains("| `\(key.rawValue)` |"), "\(key.rawValue)")
    }
  }
}

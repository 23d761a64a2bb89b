import Testing

@testable import AlmanacReports

@Suite struct FormatTests {
  private let table = Table(
    columns: [
      Table.Column(name: "date"), Table.Column(name: "event", isFlexible: true),
      Table.Column(name: "empty"), Table.Column(name: "days", isNumber: true),
    ],
    rows: [
      ["2025", "красная тревога", "", "7"], ["Q1 2026", "红色警报 declared by everyone", "", "110"],
    ]
  )

  @Test("A table keeps its columns with wide signs, and leaves empty ones out")
  func layout() {
    #expect(
      table.lines(width: 80, headers: true, colors: false) == [
        "DATE     EVENT                          DAYS",
        "2025     красная тревога                   7",
        "Q1 2026  红色警报 declared by everyone   110",
      ]
    )
  }

  @Test("A column that gives way is wrapped at its spaces")
  func wrapping() {
    let lines = table.lines(width: 34, headers: false, colors: false)
    #expect(lines.allSatisfy { $0.columns <= 34 })
    #expect(
      lines == [
        "2025     красная тревога      7", "Q1 2026  红色警报 declared  110",
        "         by everyone",
      ]
    )
  }

  @Test("What a terminal would obey is shown as a sign, not obeyed")
  func printable() {
    #expect(Table.Cell("a\u{1B}[31mb\u{202E}c\u{7}").text == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}")
  }

  private struct Sample: Encodable {
    let usedFor = "say \"hi\"\n\u{1}"
    let list: [Int?] = [1, nil]
    let share = Rounded(2.50)
    let missing: String? = nil
    let flag = true
    let amount: Hundredths? = Hundredths(550)
    let empty: [String] = []
  }

  @Test("JSON keeps the order of its keys, in snake case, and writes null for what is not known")
  func json() {
    #expect(
      JSON(encoding: Sample()).line
        == #"{"used_for": "say \"hi\"\n\u0001", "list": [1, null], "share": 2.5, "missing": null, "flag": true, "amount": 5.5, "empty": []}"#
    )
  }

  @Test("Hundredths are whole units with decimals where needed")
  func hundredths() {
    #expect(
      [83_000_000_000_000, 550, 5, 505, -150, 0].map(plain) == [
        "830000000000", "5.5", "0.05", "5.05", "-1.5", "0",
      ]
    )
  }
}

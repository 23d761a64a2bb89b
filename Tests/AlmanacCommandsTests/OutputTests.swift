import Testing

@testable import AlmanacCommands

@Suite struct OutputTests {
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
      table.lines(width: 80, headers: true, colours: false) == [
        "DATE     EVENT                          DAYS",
        "2025     красная тревога                   7",
        "Q1 2026  红色警报 declared by everyone   110",
      ]
    )
  }

  @Test("A column that gives way is wrapped at its spaces")
  func wrapping() {
    let lines = table.lines(width: 34, headers: false, colours: false)
    #expect(lines.allSatisfy { $0.columns <= 34 })
    #expect(
      lines == [
        "2025     красная тревога         7", "Q1 2026  红色警报 declared by  110", "         everyone",
      ]
    )
  }

  @Test("What a terminal would obey is shown as a sign, not obeyed")
  func printable() {
    #expect(Table.Cell("a\u{1B}[31mb\u{202E}c\u{7}").text == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}")
  }

  @Test("JSON keeps the order of its keys and escapes what it must")
  func json() {
    let value: JSON = [
      "b": "say \"hi\"\n\u{1}", "a": .array([.int(1), .null, .double(2.50), .bool(true)]),
      "empty": .object([]),
    ]
    #expect(
      value.line
        == #"{"b": "say \"hi\"\n\u0001", "a": [1, null, 2.5, true], "empty": {}}"#
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

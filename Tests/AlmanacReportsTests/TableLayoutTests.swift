import Testing

@testable import AlmanacReports

@Suite struct TableLayoutTests {
  private let table = Table(
    columns: [
      Table.Column(name: "date"),
      Table.Column(name: "value", isNumber: true, isFlexible: true),
      Table.Column(name: "basis", isFlexible: true),
      Table.Column(name: "source", isFlexible: true),
    ],
    rows: [
      [
        "Aug 2024", "○ at least $100B", "ask, rumored",
        Table.Cell(sources: ["The Wall Street Journal"]),
      ],
      [
        "2 Oct 2024", "$157B", "tender → post-money",
        Table.Cell(sources: ["The Wall Street Journal", "Bloomberg"], rest: " and 2 more"),
      ],
    ]
  )

  @Test("Where a source would take three lines, sources go to the foot by number")
  func numbers() {
    #expect(
      table.lines(width: 64, headers: true, colors: false) == [
        "DATE                   VALUE  BASIS                SOURCE",
        "Aug 2024    ○ at least $100B  ask, rumored         [1]",
        "2 Oct 2024             $157B  tender → post-money  [1] [2]",
        "                                                   and 2 more", "",
        "[1] The Wall Street Journal  [2] Bloomberg",
      ]
    )
  }

  @Test("Where there is room, sources stand in full")
  func full() {
    #expect(
      table.lines(width: 120, headers: false, colors: false) == [
        "Aug 2024    ○ at least $100B  ask, rumored         The Wall Street Journal",
        "2 Oct 2024             $157B  tender → post-money  The Wall Street Journal; Bloomberg and 2 more",
      ]
    )
  }

  @Test("On a narrow terminal every row is a block of its own")
  func blocks() {
    #expect(
      table.lines(width: 40, headers: true, colors: false) == [
        "date:   Aug 2024", "value:  ○ at least $100B", "basis:  ask, rumored",
        "source: The Wall Street Journal", "", "date:   2 Oct 2024", "value:  $157B",
        "basis:  tender → post-money", "source: The Wall Street Journal;",
        "        Bloomberg and 2 more",
      ]
    )
  }

  @Test("A mark stays with the word that it marks")
  func marks() {
    #expect("└ Convertible note".wrapped(to: 14) == ["└ Convertible", "note"])
    #expect("about May 2026 ≠".wrapped(to: 14) == ["about May", "2026 ≠"])
  }

  @Test("A line may end behind a hyphen where a column has no room for the whole name")
  func hyphens() {
    let name = "Llama-3.1-Nemotron-70B-Instruct"
    #expect(name.wrapped(to: 24, loosely: true) == ["Llama-3.1-Nemotron-70B-", "Instruct"])
    #expect("-29 to 29".pieces(loosely: true).map(\.text) == ["-29", "to", "29"])
  }

  @Test("A line of Chinese ends between two signs, and no Latin word is broken for it")
  func ideographs() {
    #expect("据报道OpenAI洽谈融资".wrapped(to: 10) == ["据报", "道OpenAI洽", "谈融资"])
  }
}

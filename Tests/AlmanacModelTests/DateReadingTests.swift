import AlmanacModel
import Testing

@Suite struct DateReadingTests {
  @Test(
    "A date is read as the days it can mean, and printed in words and as EDTF",
    arguments: [
      ("2025-12-11", "2025-12-11", "11 Dec 2025", "2025-12-11", "2025-12-11"),
      ("2024-02", "2024-02", "Feb 2024", "2024-02-01", "2024-02-29"),
      ("2025", "2025", "2025", "2025-01-01", "2025-12-31"),
      ("2026-Q1", "2026-33", "Q1 2026", "2026-01-01", "2026-03-31"),
      ("2026-33", "2026-33", "Q1 2026", "2026-01-01", "2026-03-31"),
      ("2026-H2", "2026-41", "H2 2026", "2026-07-01", "2026-12-31"),
      ("2025-21", "2025-21", "spring 2025", "2025-03-01", "2025-05-31"),
      ("2025-24", "2025-24", "winter 2025", "2025-12-01", "2026-02-28"),
      ("2025-12-11~", "2025-12-11~", "about 11 Dec 2025", "2025-12-04", "2025-12-18"),
      ("2025-12~", "2025-12~", "about Dec 2025", "2025-11-16", "2026-01-15"),
      ("2026-Q1~", "2026-33~", "about Q1 2026", "2025-11-17", "2026-05-15"),
      ("2025~", "2025~", "about 2025", "2024-07-02", "2026-07-02"),
      ("2025-12?", "2025-12?", "Dec 2025?", "2025-12-01", "2025-12-31"),
      ("2025-12%", "2025-12%", "about Dec 2025?", "2025-11-16", "2026-01-15"),
      ("201X", "201X", "2010s", "2010-01-01", "2019-12-31"),
      ("20XX", "20XX", "2000 to 2099", "2000-01-01", "2099-12-31"),
      ("2025-12-XX", "2025-12-XX", "a day in Dec 2025", "2025-12-01", "2025-12-31"),
      ("2025-XX", "2025-XX", "a month in 2025", "2025-01-01", "2025-12-31"),
      ("2025-10/2025-11", "2025-10/2025-11", "Oct 2025 to Nov 2025", "2025-10-01", "2025-11-30"),
      ("../2030", "../2030", "by 2030", nil, "2030-12-31"),
      ("2025/..", "2025/..", "2025 or later", "2025-01-01", nil),
      (
        "[2025-12-01,2025-12-02]", "[2025-12-01,2025-12-02]", "1 Dec 2025 or 2 Dec 2025",
        "2025-12-01", "2025-12-02"
      ),
      (
        "[2025-12-01..2025-12-05]", "[2025-12-01..2025-12-05]", "1 Dec 2025 to 5 Dec 2025",
        "2025-12-01", "2025-12-05"
      ),
    ] as [(String, String, String, String?, String?)]
  )
  func reads(text: String, edtf: String, words: String, earliest: String?, latest: String?) throws {
    let date = try EventDate(text)
    #expect(date.edtf == edtf)
    #expect(date.text == words)
    #expect(date.earliest?.iso == earliest)
    #expect(date.latest?.iso == latest)
    #expect(try EventDate(date.edtf) == date)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "2025-13", "2025-02-30", "2023-02-29", "25", "2025-1", "2025-12-1", "2025-Q5", "2025-H3",
      "December", "2025-12-11T10:00", "2026/2025", "../..", "/", "1/2/3", "[2025", "XXXX", "2X25",
      "2025-12-11-12", "-2025", "２０２５", "2025 ", "[2025.2026]", "2025-42", "2025-~",
    ]
  )
  func refuses(text: String) {
    #expect(throws: DateError.self) { try EventDate(text) }
  }

  @Test("The refusal says what is wrong and what can be written")
  func message() {
    let error = #expect(throws: DateError.self) { try EventDate("2025-02-30") }
    #expect(
      error?.description
        == "'2025-02-30' is not a date: Feb 2025 has no day 30; write 2025-12-11, 2025-12, 2025-Q4, 2025, 2025-12~ or ../2030"
    )
  }

  @Test("Days and calendar dates are two writings of one thing, for every day of 400 years")
  func calendar() throws {
    var expected = (year: 1900, month: 1, day: 1)
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    for _ in 0..<146_097 {
      let found = day.calendar
      guard found == expected else {
        Issue.record("\(found) is not \(expected)")
        return
      }
      #expect(Day(year: found.year, month: found.month, day: found.day) == day)
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
      day = day + 1
    }
    #expect(Day(year: 2025, month: 12, day: 11)?.weekday == 4)
  }
}

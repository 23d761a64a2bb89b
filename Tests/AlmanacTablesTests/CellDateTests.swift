import AlmanacModel
import Testing

@testable import AlmanacTables

@Suite struct CellDateTests {
  @Test(
    "Dates are read in the formats of the map, and in EDTF",
    arguments: [
      ("3/4/2025", ["m/d/yyyy"], "2025-03-04"), ("3/4/2025", ["d/m/yyyy"], "2025-04-03"),
      ("1-Feb-24", ["d-Mon-yy"], "2024-02-01"), ("March 2025", ["Mon yyyy"], "2025-03"),
      ("Q3 2025", ["Qq yyyy"], "2025-35"), ("H1 2025", ["Hh yyyy"], "2025-40"),
      ("March 3rd, 2025", ["Mon d, yyyy"], "2025-03-03"),
      ("2025年3月4日", ["yyyy年m月d日"], "2025-03-04"),
      ("2025-12~", [] as [String], "2025-12~"), ("2025-Q4", ["m/d/yyyy"], "2025-36"),
      ("45352", ["excel"], "2024-03-01"), ("45352.75", ["excel"], "2024-03-01"),
      ("43890", ["excel-1904"], "2024-03-01"), ("2024", ["excel"], "2024"),
    ]
  )
  func reads(text: String, formats: [String], expected: String) throws {
    #expect(try DateFormats(formats).date(text)?.edtf == expected)
  }

  @Test(
    "A time of day behind a date does not count",
    arguments: [
      "2024-03-01 00:00:00", "2024-03-01T12:30:00Z", "2024-03-01 12:00 AM",
      "2024-03-01T12:30:00+00:00", "2024-03-01, 9:15",
    ]
  )
  func times(text: String) throws {
    #expect(try DateFormats([]).date(text)?.edtf == "2024-03-01")
  }

  @Test("What two formats read as two dates is reported")
  func ambiguous() throws {
    let formats = DateFormats(["m/d/yyyy", "d/m/yyyy"])
    #expect(
      throws: CellError(
        "'3/4/2025' is 4 Mar 2025 as m/d/yyyy and 3 Apr 2025 as d/m/yyyy: leave one of the formats out of `dates:`"
      )
    ) { try formats.date("3/4/2025") }
    #expect(try formats.date("4/4/2025")?.edtf == "2025-04-04")
    #expect(try formats.date("25/4/2025")?.edtf == "2025-04-25")
  }

  @Test("What no format reads is no date", arguments: ["3/4/20255", "soon", "12:30", "1234567"])
  func none(text: String) throws {
    #expect(try DateFormats(["m/d/yyyy", "excel"]).date(text) == nil)
  }
}

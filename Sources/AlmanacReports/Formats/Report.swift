package import AlmanacCSV

/// An answer in every form that it can be printed in.
public struct Report: Sendable {
  /// For machines: a typed object, or a list of them.
  public var payload: any Encodable & Sendable
  /// For people: headings, tables and notes.
  package var sections: [Section]
  /// For spreadsheets: the header and the rows.
  package var records: Records
  /// For people who would rather look than read; empty where there is nothing to draw.
  package var charts: [Chart] = []

  /// A heading, a table and the notes below it.
  package struct Section: Sendable {
    package var heading: String?
    package var table: Table?
    package var notes: [String] = []
    /// Notes that are set in full strength, not dimmed.
    package var statements: [String] = []
    /// Whether it is the evidence of an event that the answer names.
    package var isEvidence = false
  }

  /// A flat table with the names of its columns.
  package struct Records: Equatable, Sendable {
    package var header: [String]
    package var rows: [[CSVWriter.Cell]]
  }

  /// How output looks.
  public struct Looks: Sendable {
    /// The width of a line in columns.
    public var width = 80
    /// Whether a table has a header.
    public var headers = true
    /// Whether colors are used.
    public var colors = false
    /// Whether text cells of CSV are left as they are, also where a spreadsheet would run them.
    public var raw = false
    /// Whether a chart stands in the place of the table.
    public var draws = false

    /// Lines of 80 columns without colors.
    public init() {}
  }
}

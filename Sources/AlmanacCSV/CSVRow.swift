/// One row of a table and the line on which it starts, from 1.
public struct CSVRow: Equatable, Sendable {
  /// The line of the file.
  public let line: Int
  /// The cells as UTF-8, one behind another.
  var bytes: [UInt8] = []
  /// For each cell the place behind it, doubled, and one more where it stood in quotes.
  private var marks: [Int] = []
  /// Where the cells start, of a row that was not written as separated values.
  private let places: [CSVPlace]?

  init(line: Int) {
    self.line = line
    places = nil
  }

  /// A row with some cells, which start at the places where those are known.
  public init(cells: [[UInt8]], line: Int, places: [CSVPlace]? = nil) {
    self.line = line
    self.places = places
    for cell in cells {
      bytes += cell
      endCell(isQuoted: false)
    }
  }

  /// How many cells there are.
  public var count: Int { marks.count }

  /// How many bytes the cell has that is not ended yet.
  var openCount: Int { bytes.count - (marks.last ?? 0) >> 1 }

  mutating func endCell(isQuoted: Bool) { marks.append(bytes.count << 1 | (isQuoted ? 1 : 0)) }

  /// The bytes of a cell; there has to be one.
  private func cell(_ column: Int) -> ArraySlice<UInt8> {
    bytes[(column == 0 ? 0 : marks[column - 1] >> 1)..<(marks[column] >> 1)]
  }

  /// The text of a cell.
  ///
  /// - Throws: `CSVError` where the cell is not UTF-8, has a NUL character, or there is none.
  public func text(_ column: Int) throws(CSVError) -> String {
    guard marks.indices.contains(column) else {
      throw CSVError(line: line, problem: "it has \(count) cells, not \(column + 1)")
    }
    let cell = cell(column)
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw CSVError(line: line, problem: "cell \(column + 1) is not UTF-8")
    }
    guard !cell.contains(0) else {
      throw CSVError(line: line, problem: "cell \(column + 1) has a NUL character")
    }
    return text
  }

  /// The text of a cell as far as it is one: what is not UTF-8 or a NUL character is replaced by the
  /// sign for that, and a cell that is not there is empty.
  public func repairedText(_ column: Int) -> String {
    guard marks.indices.contains(column) else { return "" }
    return String(decoding: cell(column), as: UTF8.self).replacing("\0", with: "\u{FFFD}")
  }

  /// The texts of all cells.
  ///
  /// - Throws: `CSVError` where a cell is not UTF-8 or has a NUL character.
  public func texts() throws(CSVError) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(count)
    for column in marks.indices { texts.append(try text(column)) }
    return texts
  }

  /// Where a cell starts; behind the last one, where another would start.
  ///
  /// Found out only when it is asked for: what a quoted cell took in the file follows from what it
  /// holds, since each quote in it was written twice.
  public func place(of column: Int) -> CSVPlace {
    if let places {
      return places.indices.contains(column) ? places[column] : CSVPlace(line: line, column: 1)
    }
    var place = CSVPlace(line: line, column: 1)
    for before in 0..<max(0, min(column, count)) {
      let isQuoted = marks[before] & 1 == 1
      place.column += isQuoted ? 2 : 0
      for byte in cell(before) where byte & 0xC0 != 0x80 {
        place.column += isQuoted && byte == 0x22 ? 2 : 1
        guard isQuoted, byte == 0x0A else { continue }
        // The closing quote is still to come on the new line.
        place = CSVPlace(line: place.line + 1, column: 2)
      }
      place.column += 1
    }
    return place
  }
}

/// A place in the file of a table.
public struct CSVPlace: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// A place on a line.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a table cannot be read.
public struct CSVError: Error, Equatable, CustomStringConvertible {
  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: String

  /// A mistake on a line.
  public init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }

  /// `line 7: …`.
  public var description: String { "line \(line): \(problem)" }
}

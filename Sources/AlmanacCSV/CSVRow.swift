/// One row of a table and the line on which it starts, from 1.
public struct CSVRow: Equatable, Sendable {
  /// The line of the file.
  public let line: Int
  /// The cells as UTF-8, one behind another.
  var bytes: [UInt8] = []
  /// The place behind each cell.
  var ends: [Int] = []

  init(line: Int) { self.line = line }

  /// A row with some cells.
  public init(cells: [[UInt8]], line: Int) {
    self.init(line: line)
    for cell in cells {
      bytes += cell
      endCell()
    }
  }

  /// How many cells there are.
  public var count: Int { ends.count }

  mutating func endCell() { ends.append(bytes.count) }

  /// The text of a cell.
  ///
  /// - Throws: `CSVError` where the cell is not UTF-8, has a NUL character, or there is none.
  public func text(_ column: Int) throws(CSVError) -> String {
    guard ends.indices.contains(column) else {
      throw CSVError(line: line, problem: "it has \(count) cells, not \(column + 1)")
    }
    let cell = bytes[(column == 0 ? 0 : ends[column - 1])..<ends[column]]
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw CSVError(line: line, problem: "cell \(column + 1) is not UTF-8")
    }
    guard !cell.contains(0) else {
      throw CSVError(line: line, problem: "cell \(column + 1) has a NUL character")
    }
    return text
  }

  /// The texts of all cells.
  ///
  /// - Throws: `CSVError` where a cell is not UTF-8 or has a NUL character.
  public func texts() throws(CSVError) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(count)
    for column in ends.indices { texts.append(try text(column)) }
    return texts
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

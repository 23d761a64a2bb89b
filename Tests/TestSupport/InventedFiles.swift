public import AlmanacGenerator

extension World {
  /// Writes the register and some articles of the world as a seed folder.
  ///
  /// - Throws: where the folder cannot be written.
  public func writeSeeds(to folder: String, articles: Range<Int>) throws {
    var register = ""
    entities { register += $0 }
    try write(register, to: folder + "/entities.yaml")
    for number in articles {
      let (name, text) = article(number)
      try write(text, to: folder + "/articles/" + name)
    }
  }

  /// Writes a table and its map, `table-1-1.csv` and `table-1.yaml`.
  ///
  /// - Parameters:
  ///   - table: the number of the table.
  ///   - rows: how many rows.
  ///   - edition: further editions of a table have the same key and other rows.
  ///   - folder: where they are written.
  /// - Throws: where the folder cannot be written.
  public func writeTable(_ table: Int, rows: Int, edition: Int = 1, to folder: String) throws {
    var bytes: [UInt8] = []
    self.table(table * edition, rows: rows) { bytes += $0 }
    try write(String(decoding: bytes, as: UTF8.self), to: "\(folder)/table-\(table)-\(edition).csv")
    try write(map(ofTable: table), to: "\(folder)/table-\(table).yaml")
  }
}

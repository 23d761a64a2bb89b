import AlmanacCSV

extension Report {
  /// The records with a separator between the cells.
  func separated(_ writer: CSVWriter, _ looks: Looks) -> [UInt8] {
    var bytes: [UInt8] = []
    if looks.headers { writer.append(records.header.map { .plain($0) }, to: &bytes) }
    for row in records.rows { writer.append(row, to: &bytes) }
    return bytes
  }
}

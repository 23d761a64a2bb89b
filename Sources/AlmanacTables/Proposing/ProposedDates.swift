import AlmanacModel

/// The formats that read the dates of a column.
struct ProposedDates {
  /// The formats beside EDTF, as a map names them.
  let formats: [String]
  /// Formats that read the same texts as other dates: nothing in the column tells which is right.
  let rivals: [String]
  /// How many values they read.
  let read: Int

  private static let known = [
    "m/d/yyyy", "d/m/yyyy", "m/d/yy", "d/m/yy", "d.m.yyyy", "d.m.yy", "yyyy/m/d", "yyyy.m.d",
    "m-d-yyyy", "d-m-yyyy", "d-Mon-yyyy", "d-Mon-yy", "d Mon yyyy", "d Mon yy", "Mon d, yyyy",
    "Mon d yyyy", "Mon yyyy", "Mon, yyyy", "Mon-yy", "Mon-yyyy", "m/yyyy", "Qq yyyy", "yyyy Qq",
    "yyyyQq", "Hh yyyy", "yyyy年m月d日", "yyyy年m月", "yyyy年",
  ]

  init(_ values: [String]) {
    var rest = values.map { DateFormats.withoutTime($0) }.filter { (try? EventDate($0)) == nil }
    var (formats, rivals): ([String], [String]) = ([], [])
    var read = values.count - rest.count
    while !rest.isEmpty, formats.count < 5 {
      let scores = ProposedDates.known.map { name -> (name: String, count: Int) in
        let pattern = TablePattern(name)
        return (name, rest.count { pattern?.date($0) != nil })
      }
      guard let most = scores.map(\.count).max(), most > 0,
        let best = scores.first(where: { $0.count == most }), let pattern = TablePattern(best.name)
      else { break }
      rivals += scores.filter { other in
        guard other.count == most, other.name != best.name, let one = TablePattern(other.name)
        else { return false }
        return rest.contains { pattern.date($0) != nil && pattern.date($0) != one.date($0) }
      }.map(\.name)
      formats.append(best.name)
      rest.removeAll { pattern.date($0) != nil }
      read += most
    }
    if formats.isEmpty, ProposedDates.areSerials(values) {
      formats = ["excel"]
      read = values.count
    }
    self.formats = formats
    self.rivals = rivals
    self.read = read
  }

  /// Whether all values are numbers of five digits, as spreadsheets count days.
  private static func areSerials(_ values: [String]) -> Bool {
    !values.isEmpty
      && values.allSatisfy { value in
        guard let number = Double(value) else { return false }
        return (20_000..<60_000).contains(number)
      }
  }
}

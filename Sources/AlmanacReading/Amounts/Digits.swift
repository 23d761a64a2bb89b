/// Numbers in digits with the marks that different countries put between them.
enum Digits {
  /// What digits with marks can mean, with a point before decimals, the likeliest first.
  ///
  /// A mark that stands several times groups digits, by threes or as in India by twos; one that
  /// stands before other than three digits stands before decimals. Where one mark stands before
  /// three digits, the language decides.
  static func readings(of text: String, decimalMark: Character) -> [String] {
    let text = text.filter { $0 != "'" }
    let marks = text.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return [text] }
    let groups = text.split(whereSeparator: { $0 == "." || $0 == "," }).map(String.init)
    if Set(marks).count == 2 {
      // Both marks: the later one stands before decimals, the other groups.
      guard text.filter({ $0 == last }).count == 1, areGroups(Array(groups.dropLast())) else {
        return []
      }
      return [groups.dropLast().joined() + "." + (groups.last ?? "")]
    }
    if marks.count > 1 { return areGroups(groups) ? [groups.joined()] : [] }
    let decimal = groups.joined(separator: ".")
    guard areGroups(groups) else { return [decimal] }
    if groups[0] == "0" { return [decimal] }
    if groups[1] == "000" { return [groups.joined()] }
    return last == decimalMark ? [decimal] : [groups.joined()]
  }

  /// Whether digits are grouped: `1,500,000`, or `20,00,00,000` as in India.
  private static func areGroups(_ groups: [String]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count) else { return false }
    let rest = groups.dropFirst()
    if rest.allSatisfy({ $0.utf8.count == 3 }) { return true }
    return first.utf8.count <= 2 && rest.last?.utf8.count == 3
      && rest.dropLast().allSatisfy { $0.utf8.count == 2 }
  }

  /// Whether a piece can end digits that spaces group: three digits with decimals.
  static func isLastGroup(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "," || $0 == "." })
    return parts.count == 2 && parts[0].utf8.count == 3 && parts[1].utf8.count <= 2
  }
}

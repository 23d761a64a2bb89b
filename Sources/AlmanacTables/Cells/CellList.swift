/// Several values in one cell.
enum CellList {
  /// The values between some separators, which do not count inside of brackets; no empty ones.
  static func parts(_ text: String, _ separators: [String]) -> [String] {
    guard separators.contains(where: { text.contains($0) }) else { return [text] }
    var parts: [String] = []
    var part = ""
    var depth = 0
    var rest = text[...]
    while let next = rest.first {
      if depth == 0, let separator = separators.first(where: { rest.hasPrefix($0) }) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(separator.count)
        continue
      }
      if next == "(" { depth += 1 }
      if next == ")" { depth = max(0, depth - 1) }
      part.append(next)
      rest = rest.dropFirst()
    }
    return (parts + [part]).map(\.trimming).filter { !$0.isEmpty }
  }
}

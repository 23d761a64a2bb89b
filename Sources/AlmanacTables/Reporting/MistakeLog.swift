package import AlmanacFiles

/// The mistakes of a table's rows, of which equal ones are told ten times and then counted.
///
/// Mistakes are equal that differ only in what they quote: `'perhaps' is not a status` and
/// `'maybe' is not a status`.
package struct MistakeLog {
  /// How many equal ones are told.
  package static let told = 10
  /// How many kinds of mistakes are told apart, so that memory stays constant.
  private static let kinds = 1000

  private struct Group {
    var count = 0
    let first: Diagnostic
  }

  private var groups: [String: Group] = [:]
  private var order: [String] = []

  /// No mistake yet.
  package init() {}

  /// Counts a mistake.
  ///
  /// - Returns: whether it is to be told now; the others are counted in `rest`.
  package mutating func tells(_ mistake: Diagnostic) -> Bool {
    var key = MistakeLog.key(of: mistake.message)
    if groups[key] == nil, groups.count >= MistakeLog.kinds { key = "" }
    if groups[key] == nil {
      groups[key] = Group(first: mistake)
      order.append(key)
    }
    groups[key]?.count += 1
    return (groups[key]?.count ?? 0) <= MistakeLog.told
  }

  /// What was counted and not told, a line for each kind: the number of further ones, and the first.
  package var rest: [(count: Int, like: Diagnostic)] {
    order.compactMap { groups[$0] }.filter { $0.count > MistakeLog.told }
      .map { (count: $0.count - MistakeLog.told, like: $0.first) }
  }

  /// A message without what it quotes, but for the column that it is about, and without numbers.
  private static func key(of message: String) -> String {
    let column = message.hasPrefix("column '") ? message.prefix { $0 != ":" } : ""
    let scalars = Array(message.unicodeScalars.dropFirst(column.unicodeScalars.count))
    var key = String.UnicodeScalarView(column.unicodeScalars)
    var isQuoted = false
    for (place, scalar) in scalars.enumerated() {
      // An apostrophe stands between two letters, a quotation mark does not.
      let next = isQuoted ? place + 1 : place - 1
      let touches = scalars.indices.contains(next) && scalars[next].properties.isAlphabetic
      if scalar == "'", !touches { isQuoted.toggle() }
      if !isQuoted, !scalar.isDecimalDigit { key.append(scalar) }
    }
    return String(key)
  }
}

extension String {
  private static let quotationMarks: Set<Character> = [
    "«", "»", "“", "”", "\"", "'", "「", "」", "『", "』", "《", "》", "„", "‘", "’", " ",
  ]

  /// The words without quotation marks around them.
  var trimmingQuotes: String {
    var words = Substring(self)
    while let first = words.first, String.quotationMarks.contains(first) {
      words = words.dropFirst()
    }
    while let last = words.last, String.quotationMarks.contains(last) { words = words.dropLast() }
    return String(words)
  }
}

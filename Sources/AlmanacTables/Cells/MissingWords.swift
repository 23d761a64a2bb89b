/// The words by which a table says that it has no value.
struct MissingWords: Sendable {
  /// What means "no value" where a map does not say otherwise.
  static let usual = MissingWords(["N/A", "undisclosed", "-", "–", "—", "nan"])

  private let words: Set<String>
  /// Whether a word starts with a byte: most cells are none of the words, and told apart by it.
  private let firsts: [Bool]
  private let longest: Int

  init(_ words: [String]) {
    let spellings = words.flatMap { [$0.lowercased(), $0.uppercased()] }
    self.words = Set(words.map { $0.lowercased() })
    var firsts = Array(repeating: false, count: 256)
    for first in spellings.compactMap(\.utf8.first) { firsts[Int(first)] = true }
    self.firsts = firsts
    longest = spellings.map(\.utf8.count).max() ?? 0
  }

  /// Whether a text, without white space at its ends, is one of the words, in whatever case.
  func contains(_ text: String) -> Bool {
    guard let first = text.utf8.first, firsts[Int(first)], text.utf8.count <= longest else {
      return false
    }
    return words.contains(text.lowercased())
  }
}

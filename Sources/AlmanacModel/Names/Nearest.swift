/// The names that somebody who wrote `name` may have meant, nearest first.
///
/// - Parameters:
///   - name: what was written.
///   - known: the names to choose from.
///   - limit: how many at the most.
/// - Returns: those that differ in at most a third of their letters, of the same name in several
///   spellings only one.
public func nearest(to name: String, among known: some Sequence<String>, limit: Int = 3)
  -> [String]
{
  let wanted = Array(name.folded.unicodeScalars.prefix(60))
  let asWritten = Array(name.unicodeScalars.prefix(60))
  let scored = known.compactMap { candidate -> (Int, Int, String)? in
    let letters = Array(candidate.folded.unicodeScalars.prefix(60))
    let most = wanted.count < 2 ? 0 : max(1, min(letters.count, wanted.count) / 3)
    guard abs(letters.count - wanted.count) <= most else { return nil }
    let distance = editDistance(wanted, letters)
    guard distance <= most else { return nil }
    return (
      distance, editDistance(asWritten, Array(candidate.unicodeScalars.prefix(60))), candidate
    )
  }
  var seen: Set<String> = [name.folded]
  return scored.sorted { $0 < $1 }.map(\.2)
    .filter { seen.insert($0.folded).inserted }.prefix(limit).map(\.self)
}

/// `; did you mean …?` where a known word is near, else nothing.
///
/// One that differs only in case, hyphens or spaces is the word that was meant: `timezone`.
package func suggestion(_ text: String, _ known: some Sequence<String>) -> String {
  let same = known.first { $0 != text && $0.folded == text.folded }
  let near = same.map { [$0] } ?? nearest(to: text, among: known)
  return near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbors.
func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var older: [Int] = []
  var old = Array(0...other.count)
  for i in one.indices {
    var new = [i + 1]
    for j in other.indices {
      let change = one[i] == other[j] ? 0 : 1
      var best = min(old[j + 1] + 1, new[j] + 1, old[j] + change)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        best = min(best, older[j - 1] + 1)
      }
      new.append(best)
    }
    (older, old) = (old, new)
  }
  return old[other.count]
}

import AlmanacModel

/// Known names, so kept that one which differs from a new name in one letter is found without
/// comparing the new name with all of them.
///
/// Each name is noted under itself and under what is left of it without one of its letters; names
/// that differ in one letter, or in the order of two, share one of these.
struct NearNames {
  private struct Note {
    let hash: UInt64
    let name: Int32
  }

  /// Longer names are not compared.
  private static let longest = 40

  private let names: [String]
  /// By the hash.
  private let notes: [Note]

  init(_ names: [String]) {
    self.names = names
    var notes: [Note] = []
    for (place, name) in names.enumerated() {
      for hash in NearNames.hashes(of: name) {
        notes.append(Note(hash: hash, name: Int32(truncatingIfNeeded: place)))
      }
    }
    notes.sort { $0.hash < $1.hash }
    self.notes = notes
  }

  /// The known names that somebody who wrote a name may have meant, nearest first.
  func near(_ name: String) -> [String] {
    var found: Set<String> = []
    for hash in NearNames.hashes(of: name) {
      var place = firstPlace(of: hash)
      while place < notes.count, notes[place].hash == hash {
        found.insert(names[Int(notes[place].name)])
        place += 1
      }
    }
    return found.isEmpty ? [] : nearest(to: name, among: found)
  }

  private func firstPlace(of hash: UInt64) -> Int {
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func hashes(of name: String) -> [UInt64] {
    let letters = Array(name.folded.unicodeScalars)
    guard letters.count > 2, letters.count <= longest else { return [] }
    return [hash(letters, without: nil)] + letters.indices.map { hash(letters, without: $0) }
  }

  /// FNV-1a over the letters.
  private static func hash(_ letters: [Unicode.Scalar], without left: Int?) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (place, letter) in letters.enumerated() where place != left {
      hash = (hash ^ UInt64(letter.value)) &* 0x100_0000_01B3
    }
    return hash
  }
}

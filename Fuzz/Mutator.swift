import AlmanacGenerator

/// Damages samples, the same way for the same seed.
struct Mutator {
  var random: SplitMix64

  /// Signs and words that parsers treat in a special way.
  private static let tokens: [[UInt8]] =
    [
      "~", "?", "%", "/", "..", "[", "]", ",", "\"", "\"\"", "'", "\r\n", "\n", "\t", "\0",
      "\u{FEFF}",
      "-", "–", "−", "$", "€", "¥", "up to ", "million", "млрд", "亿", "十", "%", "XX", "2025-Q4",
      "E+18",
      "99999999999999999999", "0", "-1", ": ", "- ", "{", "}", "&a", "*a", "!x", "|", ">", "#",
      "---\n",
      "quote:", "date:", "because:", "  ", "\u{202E}", "é", "e\u{301}", "ﬀ", "İ", "ß", "🏳️‍🌈", "OR",
      "NEAR(",
      "*", "^", "(", ")", "title:", "AND NOT", ";", "\\", "\u{85}", "\u{2028}", "９", "½", "Ⅷ", "٣",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]

  /// Damaged samples of a parser; for YAML every second time a new document as it is.
  mutating func input(for parser: Parser) -> [UInt8] {
    guard parser == .yaml, Bool.random(using: &random) else { return mutated(parser.samples) }
    var generator = YAMLGenerator(seed: random.next())
    return Array(generator.document().utf8)
  }

  /// One of some samples with a few damages.
  mutating func mutated(_ samples: [[UInt8]]) -> [UInt8] {
    var bytes = samples[Int.random(in: 0..<samples.count, using: &random)]
    for _ in 0..<Int.random(in: 1...5, using: &random) { mutate(&bytes, samples) }
    return Array(bytes.prefix(1 << 16))
  }

  private mutating func mutate(_ bytes: inout [UInt8], _ samples: [[UInt8]]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let length = Int.random(in: 0...min(20, bytes.count - place), using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 1: bytes.removeSubrange(place..<place + length)
    case 2:
      let piece = Array(bytes[place..<place + length])
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        bytes.insert(contentsOf: piece, at: place)
      }
    case 3:
      let other = samples[Int.random(in: 0..<samples.count, using: &random)]
      let start = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(place..., with: other[start...])
    case 4: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    default:
      let token = Mutator.tokens[Int.random(in: 0..<Mutator.tokens.count, using: &random)]
      bytes.insert(contentsOf: token, at: place)
    }
  }
}

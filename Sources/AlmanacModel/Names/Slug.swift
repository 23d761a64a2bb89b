import Foundation

extension String {
  /// The name as part of a key: lower case, with `-` for every run of other characters than letters
  /// a–z, digits and dots.
  ///
  /// Signs that tell names apart become words, so that `Command R+` is `command-r-plus`. Letters of
  /// other scripts are transliterated; since different names are written alike then, a short digest
  /// of the folded name follows, and 擎天 and 星辰 keep apart as Вега and Vega do. Names in ASCII have
  /// none.
  public var slug: String {
    let slug = Slug(self)
    guard slug.isLossy else { return slug.text }
    var base = String(slug.text.prefix(Slug.longest))
    while base.last == "-" { base.removeLast() }
    return base.isEmpty ? folded.shortDigest : "\(base)-\(folded.shortDigest)"
  }

  /// Five letters and digits that depend on every byte: FNV-1a (Fowler, Noll, Vo) of 64 bits.
  private var shortDigest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    let signs = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    var digest = ""
    for _ in 0..<5 {
      digest.append(signs[Int(hash % 36)])
      hash /= 36
    }
    return digest
  }
}

/// A name while it is written in the characters of a key.
private struct Slug {
  /// How much of a name is kept where a digest tells it from others.
  static let longest = 64

  private(set) var text = ""
  /// Whether different names can have this text.
  private(set) var isLossy = false

  init(_ name: String) {
    let lowered = name.isASCII ? name.lowercased() : name.compatibilityLowered
    for scalar in lowered.unicodeScalars { add(scalar) }
    if text.last == "-" { text.removeLast() }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9", ".": text.unicodeScalars.append(scalar)
    case "+": add(word: "plus")
    case "&": add(word: "and")
    case "#": add(word: "sharp")
    case "*": add(word: "star")
    case "@": add(word: "at")
    case _ where scalar.isASCII: divide()
    default: add(foreign: scalar)
    }
  }

  private mutating func add(foreign scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      isLossy = true
      text += Transliteration.latin(of: scalar)
    case .nonspacingMark, .enclosingMark: isLossy = true
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .privateUse, .unassigned:
      isLossy = true
      divide()
    case .format, .control: break
    default: divide()
    }
  }

  private mutating func add(word: String) {
    divide()
    text += word
    divide()
  }

  private mutating func divide() {
    if !text.isEmpty, text.last != "-" { text.append("-") }
  }
}

extension String {
  /// The slug as it was made while names of other scripts and signs such as `+` left nothing in it:
  /// the keys of older stores.
  package var formerSlug: String {
    let plain = (isASCII ? self : decomposedStringWithCompatibilityMapping).lowercased()
    var slug = ""
    for scalar in plain.unicodeScalars
    where scalar.isASCII || scalar.properties.generalCategory != .nonspacingMark {
      switch scalar {
      case "a"..."z", "0"..."9", ".": slug.unicodeScalars.append(scalar)
      default: if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }
}

import Foundation

/// The letters of other scripts in a–z and digits, near to how they are read.
///
/// What is written here is part of keys: a letter may be added, none may be changed. The tables are
/// our own and not those of ICU, which differ from version to version.
enum Transliteration {
  /// A letter or digit in a–z and digits; empty where it has no sound of its own.
  static func latin(of scalar: Unicode.Scalar) -> String {
    if let known = letters[scalar] { return known }
    switch scalar.value {
    case 0x3041...0x3096: return kana[Int(scalar.value - 0x3041)]
    case 0x30A1...0x30F6: return kana[Int(scalar.value - 0x30A1)]
    case 0xAC00...0xD7A3: return syllable(Int(scalar.value - 0xAC00))
    default: break
    }
    if let syllable = Pinyin.shared.syllable(of: scalar) { return syllable }
    if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
      return String(Int(value))
    }
    return base(of: scalar) ?? named(scalar)
  }

  private static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = [:]
    let tables = [latinLetters, cyrillicLetters, greekLetters]
    for pair in tables.joined(separator: " ").split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
      if let letter = parts[0].unicodeScalars.first { letters[letter] = String(parts[1]) }
    }
    return letters
  }()

  private static let latinLetters = "ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ŋ=ng ħ=h ə=e"

  private static let cyrillicLetters = """
    а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh
    ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
    і=i ї=yi є=ye ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u
    һ=h
    """

  private static let greekLetters = """
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch
    ψ=ps ω=o
    """

  /// The signs from ぁ to ゖ; `-` is none.
  private static let kana = """
    a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji -
    tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya
    ya yu yu yo yo ra ri ru re ro wa wa wi we wo n vu ka ke
    """.split(whereSeparator: \.isWhitespace).map { $0 == "-" ? "" : String($0) }

  private static let initials = "g kk n d tt r m b pp s ss - j jj ch k t p h"
    .split(separator: " ").map { $0 == "-" ? "" : String($0) }
  private static let vowels =
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(separator: " ")
    .map(String.init)
  private static let finals =
    "- k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p h".split(separator: " ")
    .map { $0 == "-" ? "" : String($0) }

  /// A syllable of Hangul by its number.
  private static func syllable(_ number: Int) -> String {
    initials[number / 588] + vowels[number % 588 / 28] + finals[number % 28]
  }

  /// The letter below its accents; nil where it has none.
  private static func base(of scalar: Unicode.Scalar) -> String? {
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    guard parts.count > 1, let base = parts.first, base != scalar else { return nil }
    return ("a"..."z").contains(base) ? String(base) : latin(of: base)
  }

  /// The end of the letter's name in Unicode, which never changes: `alef`, `ka`; or its number.
  private static func named(_ scalar: Unicode.Scalar) -> String {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    let kinds = ["LETTER", "SYLLABLE", "CHARACTER", "SIGN"]
    let place = words.lastIndex { kinds.contains(String($0)) } ?? words.endIndex
    let name = words.dropFirst(place + 1).prefix { $0 != "WITH" }.joined().lowercased()
    let letters = name.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    return letters.isEmpty ? "u" + String(scalar.value, radix: 16) : letters
  }
}

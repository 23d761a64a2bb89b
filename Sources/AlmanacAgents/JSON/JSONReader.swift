import AlmanacReports

/// Reads one JSON text, strictly: RFC 8259, no key twice, no deeper than is good for anybody.
struct JSONReader {
  /// What is wrong with a text.
  struct Mistake: Error, Equatable {
    let reason: String
    let place: Int
  }

  private static let deepest = 100
  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a text, which holds nothing else.
  static func value(_ bytes: [UInt8]) throws(Mistake) -> JSON {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.mistake("there is more than one value") }
    return value
  }

  private func mistake(_ reason: String) -> Mistake { Mistake(reason: reason, place: place) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func value(depth: Int) throws(Mistake) -> JSON {
    guard depth < Self.deepest else { throw mistake("it is nested too deeply") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): return .number(try number())
    case .some(let byte) where Self.isDigit(byte): return .number(try number())
    default: throw mistake(next == nil ? "it ends too early" : "there is no value")
    }
  }

  private mutating func word(_ text: String, _ value: JSON) throws(Mistake) -> JSON {
    guard bytes[place...].starts(with: text.utf8) else { throw mistake("there is no value") }
    place += text.utf8.count
    return value
  }

  private mutating func object(_ depth: Int) throws(Mistake) -> JSON {
    place += 1
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw mistake("there is no key") }
      let key = try string()
      guard keys.insert(key).inserted else { throw mistake("an object has a key twice") }
      skipSpace()
      guard take(":") else { throw mistake("a key has no value") }
      members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw mistake("an object is not closed") }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(Mistake) -> JSON {
    place += 1
    var values: [JSON] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw mistake("an array is not closed") }
    return .array(values)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == sign.value else { return false }
    place += 1
    return true
  }

  private mutating func number() throws(Mistake) -> String {
    let start = place
    _ = take("-")
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
      throw mistake("a number is not written as JSON writes it")
    }
    if take("."), digits() == 0 { throw mistake("a number ends in its point") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      if digits() == 0 { throw mistake("a number has no exponent") }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func digits() -> Int {
    let start = place
    while let next, Self.isDigit(next) { place += 1 }
    return place - start
  }

  private mutating func string() throws(Mistake) -> String {
    place += 1
    var units: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        guard let text = String(validating: units, as: UTF8.self) else {
          throw mistake("a string is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"):
        place += 1
        units += String(try escaped()).utf8
      case 0..<0x20: throw mistake("a string has a control character")
      default:
        units.append(byte)
        place += 1
      }
    }
    throw mistake("a string is not closed")
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private mutating func escaped() throws(Mistake) -> Unicode.Scalar {
    guard let byte = next else { throw mistake("a string is not closed") }
    place += 1
    if let plain = Self.escapes[byte] { return plain }
    guard byte == UInt8(ascii: "u") else { throw mistake("a string has an unknown escape") }
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
      throw mistake("a string has half a character")
    }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw mistake("a string has half a character") }
    return scalar
  }

  private mutating func unit() throws(Mistake) -> UInt32 {
    guard place + 4 <= bytes.count,
      bytes[place..<place + 4].allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw mistake("a string has an unknown escape") }
    place += 4
    return unit
  }
}

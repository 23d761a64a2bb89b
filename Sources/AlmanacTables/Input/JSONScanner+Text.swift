import AlmanacCSV

extension JSONScanner {
  private static let largest = 1 << 20

  /// Reads a text in quotes.
  mutating func string() throws -> [UInt8] {
    _ = try take(oneOf: "\"")
    var text: [UInt8] = []
    while true {
      let byte = try take()
      guard text.count < JSONScanner.largest else {
        throw problem("a text is larger than \(JSONScanner.largest) bytes")
      }
      switch byte {
      case 0x22: return text
      case 0x5C: try escape(&text)
      case ..<0x20: throw problem("a text of the JSON has a control character")
      default: text.append(byte)
      }
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private mutating func escape(_ text: inout [UInt8]) throws {
    let byte = try take()
    if let plain = JSONScanner.escapes[byte] { return text.append(plain) }
    guard byte == 0x75 else { throw problem("a text of the JSON has an unknown \\") }
    var code = try hexadecimal()
    if (0xD800...0xDBFF).contains(code) {
      guard try take() == 0x5C, try take() == 0x75 else {
        throw problem("half of a character stands alone")
      }
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else {
        throw problem("half of a character stands alone")
      }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw problem("half of a character stands alone")
    }
    text += String(scalar).utf8
  }

  private mutating func hexadecimal() throws -> UInt32 {
    let digits = String(decoding: [try take(), try take(), try take(), try take()], as: UTF8.self)
    guard let code = UInt32(digits, radix: 16) else {
      throw problem("a text of the JSON has an unknown \\u")
    }
    return code
  }
}

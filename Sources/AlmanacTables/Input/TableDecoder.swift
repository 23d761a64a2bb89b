/// Turns the bytes of a table into UTF-8, piece by piece.
///
/// A byte order mark decides how they are read, whatever was said of them.
struct TableDecoder {
  private enum Mode {
    case utf8, windows1252
    case utf16(isBigEndian: Bool)
  }

  private let declared: TableEncoding
  /// Nil until the first bytes are there.
  private var mode: Mode?
  /// Bytes that wait for those behind them.
  private var waiting: [UInt8] = []
  /// The first half of a character of two, in UTF-16.
  private var high: UInt16?

  init(_ declared: TableEncoding) { self.declared = declared }

  /// The pieces of a stream as UTF-8.
  static func decoded(
    _ next: @escaping () throws -> [UInt8]?,
    as encoding: TableEncoding
  ) -> () throws -> [UInt8]? {
    var decoder = TableDecoder(encoding)
    var isAtEnd = false
    return {
      while !isAtEnd {
        let bytes = try next()
        isAtEnd = bytes == nil
        let text = try decoder.decode(bytes ?? [], isLast: isAtEnd)
        if !text.isEmpty { return text }
      }
      return nil
    }
  }

  mutating func decode(_ bytes: [UInt8], isLast: Bool) throws(TableInputError) -> [UInt8] {
    guard let mode else {
      waiting += bytes
      guard waiting.count >= 3 || isLast else { return [] }
      let (mode, mark) = begin(waiting)
      self.mode = mode
      let rest = Array(waiting.dropFirst(mark))
      waiting = []
      return try decode(rest, isLast: isLast)
    }
    switch mode {
    case .utf8: return bytes
    case .windows1252: return try Windows1252.decoded(bytes)
    case .utf16(let isBigEndian): return try utf16(bytes, isBigEndian, isLast: isLast)
    }
  }

  /// How the bytes are to be read by their first ones, and how many of these are a mark.
  private func begin(_ bytes: [UInt8]) -> (Mode, mark: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
    switch declared {
    case .utf8: return (.utf8, 0)
    case .windows1252: return (.windows1252, 0)
    // The first character of a table is one of ASCII: its upper half is zero.
    case .utf16: return (.utf16(isBigEndian: bytes.first == 0), 0)
    }
  }

  private mutating func utf16(_ bytes: [UInt8], _ isBigEndian: Bool, isLast: Bool)
    throws(TableInputError) -> [UInt8]
  {
    let all = waiting.isEmpty ? bytes : waiting + bytes
    var text: [UInt8] = []
    text.reserveCapacity(all.count)
    var place = 0
    while place + 1 < all.count {
      let (first, second) = (UInt16(all[place]), UInt16(all[place + 1]))
      try append(isBigEndian ? first << 8 | second : second << 8 | first, to: &text)
      place += 2
    }
    waiting = Array(all[place...])
    guard !isLast || waiting.isEmpty && high == nil else {
      throw TableInputError("its last character is cut off: it is not UTF-16")
    }
    return text
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) throws(TableInputError) {
    var value = UInt32(unit)
    if let first = high {
      guard (0xDC00...0xDFFF).contains(unit) else {
        throw TableInputError("half of a character stands alone: it is not UTF-16")
      }
      value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      high = nil
    } else if (0xD800...0xDBFF).contains(unit) {
      high = unit
      return
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw TableInputError("half of a character stands alone: it is not UTF-16")
    }
    text.append(contentsOf: String(scalar).utf8)
  }
}

/// The code page 1252 of Windows, for western Europe.
enum Windows1252 {
  /// What the bytes from 0x80 to 0x9F stand for; zero where they stand for nothing.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  static func decoded(_ bytes: [UInt8]) throws(TableInputError) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return bytes }
    var text = Array(bytes[..<first])
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes[first...] {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let code = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
      guard code != 0, let scalar = Unicode.Scalar(code) else {
        throw TableInputError(
          "the byte 0x\(String(byte, radix: 16, uppercase: true)) is none of Windows-1252"
        )
      }
      text.append(contentsOf: String(scalar).utf8)
    }
    return text
  }
}

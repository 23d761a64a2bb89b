import Foundation

/// Reads bytes as text, in the encoding that they are in.
enum PageBytes {
  /// Articles are smaller: a larger file is a mistake or an attack.
  static let most = 8 << 20

  static func text(_ bytes: [UInt8]) throws(PageError) -> String {
    guard !bytes.isEmpty else { throw PageError("it is empty") }
    guard bytes.count <= most else {
      throw PageError("it is larger than 8 MiB: save the article alone")
    }
    if let text = marked(bytes) { return text }
    guard !isBinary(bytes) else {
      throw PageError("it is not a text: save the page as HTML or as plain text")
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.unicodeScalars.first == "\u{FEFF}"
        ? String(text.unicodeScalars.dropFirst()) : text
    }
    guard let name = declared(bytes), let encoding = encodings[name],
      let text = String(data: Data(bytes), encoding: encoding), !text.contains("\u{FFFD}")
    else { throw PageError("its encoding cannot be told: save it as UTF-8") }
    return text
  }

  /// The text behind a mark of UTF-16; nil where there is none.
  private static func marked(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]), bytes.count % 2 == 0
    else { return nil }
    return String(data: Data(bytes), encoding: .utf16)
  }

  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(4096)
    let odd = start.count {
      $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C && $0 != 0x1B
    }
    return bytes.contains(0) || odd * 50 > start.count
  }

  /// The encoding that a page names for itself.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
      .lowercased()
    guard let place = start.range(of: "charset=") else { return nil }
    let name = start[place.upperBound...].drop { "\"' ".contains($0) }.prefix {
      $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
    }
    return String(name)
  }

  private static let encodings: [String: String.Encoding] = [
    "windows-1251": .windowsCP1251, "cp1251": .windowsCP1251, "windows-1252": .windowsCP1252,
    "iso-8859-1": .windowsCP1252, "latin1": .windowsCP1252,
    "koi8-r": String.Encoding(rawValue: 0x8000_0A02),
    "gb2312": String.Encoding(rawValue: 0x8000_0632), "gbk": String.Encoding(rawValue: 0x8000_0632),
    "gb18030": String.Encoding(rawValue: 0x8000_0632),
    "big5": String.Encoding(rawValue: 0x8000_0A03),
  ]
}

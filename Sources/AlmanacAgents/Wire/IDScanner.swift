import AlmanacReports

/// Finds the `id` of a message that goes by, holding nothing else of it.
struct IDScanner {
  /// The id; nil where there is none yet.
  private(set) var id: JSON?
  private var depth = 0
  private var isString = false
  private var isEscaped = false
  /// The string or number that is read at the first level, up to some bytes.
  private var word: [UInt8] = []
  private var key: [UInt8] = []
  private var isValue = false

  private static let longest = 200

  /// Looks at further bytes of the message.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    if isString {
      takeInString(byte)
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      isString = true
      if depth == 1 { word = [byte] }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      endMember()
      depth -= 1
    case UInt8(ascii: ",") where depth == 1: endMember()
    case UInt8(ascii: ":") where depth == 1:
      (key, word, isValue) = (word, [], true)
    case 0x20, 0x09, 0x0D, 0x0A: break
    default: keep(byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8) {
    keep(byte)
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isString = false
    }
  }

  private mutating func keep(_ byte: UInt8) {
    if depth == 1, word.count < Self.longest { word.append(byte) }
  }

  private mutating func endMember() {
    guard depth == 1, isValue else { return }
    if key.elementsEqual("\"id\"".utf8), let value = try? JSONReader.value(word) {
      id = Message.id(of: .members(["id": value]))
    }
    (key, word, isValue) = ([], [], false)
  }
}

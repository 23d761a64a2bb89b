import AlmanacCSV

/// Reads JSON byte by byte from a stream, in constant memory, and knows where it is.
struct JSONScanner {
  /// A value of an object with its path of keys, `round.amount`.
  struct Field {
    let name: String
    let text: [UInt8]
    let place: CSVPlace
  }

  private static let deepest = 8

  private let next: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  private var index = 0
  private(set) var place = CSVPlace(line: 1, column: 1)

  init(_ next: @escaping () throws -> [UInt8]?) { self.next = next }

  func problem(_ text: String) -> CSVError { CSVError(line: place.line, problem: text) }

  /// The next byte, which stays; nil at the end.
  mutating func peek() throws -> UInt8? {
    while index >= buffer.count {
      guard let more = try next() else { return nil }
      buffer = more
      index = 0
    }
    return buffer[index]
  }

  mutating func take() throws -> UInt8 {
    guard let byte = try peek() else { throw problem("the JSON ends too early") }
    index += 1
    if byte == 0x0A {
      place = CSVPlace(line: place.line + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
    return byte
  }

  /// The next byte behind white space, which stays; a byte order mark counts as such.
  mutating func peekInk() throws -> UInt8? {
    while let byte = try peek(), [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(byte) {
      _ = try take()
    }
    return try peek()
  }

  /// Takes a sign behind white space, which has to be one of some.
  mutating func take(oneOf signs: String) throws -> UInt8 {
    guard let byte = try peekInk(), signs.utf8.contains(byte) else {
      throw problem("the JSON needs \(signs.map { "'\($0)'" }.joined(separator: " or ")) here")
    }
    return try take()
  }

  /// Reads an object into its fields.
  mutating func object(_ path: String = "", depth: Int = 1) throws -> [Field] {
    guard depth <= JSONScanner.deepest else { throw problem("the JSON is nested too deep") }
    _ = try take(oneOf: "{")
    var fields: [Field] = []
    guard try peekInk() != 0x7D else {
      _ = try take()
      return fields
    }
    repeat {
      _ = try peekInk()
      let key = String(decoding: try string(), as: UTF8.self)
      _ = try take(oneOf: ":")
      fields += try value(path.isEmpty ? key : "\(path).\(key)", depth: depth)
    } while try take(oneOf: ",}") == 0x2C
    return fields
  }

  private mutating func value(_ name: String, depth: Int) throws -> [Field] {
    let first = try peekInk()
    let start = place
    switch first {
    case 0x7B: return try object(name, depth: depth + 1)
    case 0x5B: return [Field(name: name, text: try list(depth: depth + 1), place: start)]
    default: return [Field(name: name, text: try scalar(), place: start)]
    }
  }

  /// A text, a number or a word; nothing for `null`.
  private mutating func scalar() throws -> [UInt8] {
    if try peekInk() == 0x22 { return try string() }
    var text: [UInt8] = []
    while let byte = try peek(), !" \t\r\n,]}:".utf8.contains(byte) { text.append(try take()) }
    let word = String(decoding: text, as: UTF8.self)
    if word == "null" { return [] }
    guard word == "true" || word == "false" || Double(word) != nil else {
      throw problem("the JSON has no value here")
    }
    return text
  }

  /// A list as its values divided by `; `; of one that holds objects only that it is there.
  private mutating func list(depth: Int) throws -> [UInt8] {
    guard depth <= JSONScanner.deepest else { throw problem("the JSON is nested too deep") }
    _ = try take(oneOf: "[")
    var (text, isFlat): ([UInt8], Bool) = ([], true)
    guard try peekInk() != 0x5D else {
      _ = try take()
      return text
    }
    repeat {
      switch try peekInk() {
      case 0x7B:
        _ = try object(depth: depth + 1)
        isFlat = false
      case 0x5B:
        _ = try list(depth: depth + 1)
        isFlat = false
      default:
        let value = try scalar()
        if !text.isEmpty, !value.isEmpty { text += "; ".utf8 }
        text += value
      }
    } while try take(oneOf: ",]") == 0x2C
    return isFlat ? text : Array("[…]".utf8)
  }
}

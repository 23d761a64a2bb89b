/// The path and the query of a request, taken apart.
struct Target: Equatable {
  /// The parts of the path, without the form.
  var segments: [String]
  /// The form that the path names, `.json`.
  var form: Form?
  /// The names and values of the query, in order.
  var query: [Pair]
  /// Whether the path ends in a slash that it could do without.
  let isSlashed: Bool

  /// A name with its value.
  struct Pair: Equatable {
    let name: String
    let value: String
  }

  /// The most bytes of a path with its query.
  static let most = 2048

  /// - Parameters:
  ///   - text: the path with the query, as it was sent.
  ///   - keepsEmpty: whether empty values are kept; a form on a page sends them for what is left out.
  /// - Throws: `Problem` where it is too long or malformed.
  init(_ text: String, keepsEmpty: Bool = false) throws(Problem) {
    guard text.utf8.count <= Target.most else { throw Problem(.tooLong, "the address is too long") }
    let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves[0]
    guard path.first == "/" else { throw Problem(.malformed, "the path does not begin with '/'") }
    var segments: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      segments.append(try Target.decoded(part, plus: false))
    }
    isSlashed = segments.count > 1 && segments.last == ""
    if segments.last == "" { segments.removeLast() }
    guard segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("/") })
    else { throw Problem(.unknown, "there is no such page") }
    if let last = segments.last, let dot = last.lastIndex(of: "."), dot > last.startIndex,
      let form = Form(suffix: String(last[last.index(after: dot)...]))
    {
      segments[segments.count - 1] = String(last[..<dot])
      self.form = form
    }
    self.segments = segments
    query = []
    for pair in (halves.count > 1 ? halves[1] : "").split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = try Target.decoded(sides[0], plus: true)
      let value =
        sides.count > 1
        ? try Target.decoded(sides[1], plus: true, lines: name == "statement") : ""
      if keepsEmpty || !value.isEmpty { query.append(Pair(name: name, value: value)) }
    }
  }

  /// The values under a name.
  func values(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

  /// - Parameters:
  ///   - text: the text as it was sent.
  ///   - plus: whether a plus is a space.
  ///   - lines: whether it may have several lines, as SQL may.
  /// - Returns: the text as it was meant.
  /// - Throws: `Problem` where it is malformed.
  private static func decoded(_ text: Substring, plus: Bool, lines: Bool = false) throws(Problem)
    -> String
  {
    var bytes: [UInt8] = []
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(hex), let low = rest.next().flatMap(hex) else {
          throw Problem(.malformed, "the address is malformed: two hex digits have to follow '%'")
        }
        bytes.append(high * 16 + low)
      case UInt8(ascii: "+") where plus: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    guard var decoded = String(validating: bytes, as: UTF8.self) else {
      throw Problem(.malformed, "the address is malformed: it is not UTF-8")
    }
    if lines { decoded.replace("\r\n", with: "\n") }
    let free = lines ? decoded.filter { $0 != "\n" && $0 != "\t" } : decoded
    guard !free.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw Problem(.malformed, "the address is malformed: it has a control character")
    }
    return decoded
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension String {
  /// A short name of the text: FNV-1a.
  var shortDigest: String {
    let hash = utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 36)
  }

  /// The text as a part of a path or a value of a query.
  var percentEncoded: String {
    var text = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}

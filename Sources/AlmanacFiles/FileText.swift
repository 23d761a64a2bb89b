import AlmanacModel

/// Reads the bytes of a file as text that can be trusted to be text.
package enum FileText {
  /// Articles are written by hand: a larger file is a mistake or an attack.
  package static let largestFile = 2 << 20

  package static func read(_ file: SourceFile) throws(Problems) -> String {
    func problem(at offset: Int, _ message: String) -> Problems {
      let before = file.bytes[..<offset]
      let line = before.count { $0 == 0x0A } + 1
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column =
        String(decoding: file.bytes[lineStart..<offset], as: UTF8.self)
        .unicodeScalars.count + 1
      return Problems([
        Diagnostic(file: file.path, line: line, column: column, message: message, rule: .file)
      ])
    }
    guard file.bytes.count <= largestFile else {
      throw problem(at: 0, "the file is larger than 2 MiB: split it")
    }
    if let offset = file.bytes.firstIndex(of: 0) {
      throw problem(at: offset, "there is a NUL byte: remove it")
    }
    if let offset = firstInvalidByte(file.bytes) {
      throw problem(at: offset, "the bytes are not UTF-8: save the file as UTF-8")
    }
    var text = String(decoding: file.bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.unicodeScalars.contains("\r")
      ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

/// Mistakes that keep a file from being read further.
public struct Problems: Error {
  /// The mistakes, each with its place.
  public let diagnostics: [Diagnostic]
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

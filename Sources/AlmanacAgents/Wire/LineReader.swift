import AlmanacReports
import Foundation

/// Cuts what comes in into lines; a line that is too long is never held.
struct LineReader {
  /// A line, or one that was too long.
  enum Line: Equatable {
    case whole([UInt8])
    /// What could be read of the message: the name by which it is answered.
    case tooLong(id: JSON?)
  }

  private let most: Int
  private var held: [UInt8] = []
  private var scanner: IDScanner?

  /// A reader of lines of at most some bytes.
  init(most: Int) { self.most = most }

  /// The lines that end in some further bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      hold(rest[..<end])
      if let line = self.end() { lines.append(line) }
      rest = rest[(end + 1)...]
    }
    hold(rest)
    return lines
  }

  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    if scanner == nil {
      held += bytes
      guard held.count > most else { return }
      scanner = IDScanner()
      scanner?.take(held[...])
      held = []
    } else {
      scanner?.take(bytes)
    }
  }

  /// The last line, where nothing ends it but the end of everything.
  mutating func end() -> Line? {
    if let long = scanner {
      scanner = nil
      return .tooLong(id: long.id)
    }
    defer { held.removeAll(keepingCapacity: held.count < 65_536) }
    let isBlank = held.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return isBlank ? nil : .whole(held)
  }
}

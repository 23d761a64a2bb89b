import AlmanacReports
import Foundation

/// The only place that writes to the terminal: results to stdout, talk to stderr.
enum Console {
  static func out(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      Console.error("standard output cannot be written: is the disk full?")
      exit(ExitStatus.io.rawValue)
    }
  }

  static func out(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      Console.error("standard output cannot be written: is the disk full?")
      exit(ExitStatus.io.rawValue)
    }
  }

  static func error(_ message: String) { talk("almanac: \(message)") }

  static func talk(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line.printable + "\n").utf8))
  }

  /// A line on a terminal's stderr that the next one takes the place of; elsewhere nothing.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal in columns; 80 where there is none.
  static var width: Int {
    if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text),
      columns >= 40
    {
      return columns
    }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return 80
    }
    return Int(size.ws_col)
  }
}

import AlmanacDisk
import AlmanacStore
import Foundation

/// Ends the program where a statement goes on after its time.
///
/// The store ends a statement between two steps of SQLite; a single step, such as a search in a text
/// of millions of letters, can go on for hours, and nothing ends it but the end of the process.
enum Overtime {
  /// How many seconds the store has for ending the statement itself.
  private static let grace = 1.0

  /// Runs something that has some seconds.
  static func during<Value>(_ seconds: Double, _ body: () throws -> Value) rethrows -> Value {
    let end = DispatchWorkItem {
      Console.error(Failure(StoreError.tooSlow(seconds: seconds)).message)
      Leftovers.removeAll()
      _exit(ExitStatus.nothing.rawValue)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds + grace, execute: end)
    defer { end.cancel() }
    return try body()
  }
}

import Foundation
import Synchronization

/// The files that are taken away where the program is interrupted.
package enum Leftovers {
  /// A place in the list.
  package struct Slot: Sendable {
    fileprivate let index: Int?
  }

  private static let capacity = 256

  /// What a handler of a signal may read at any moment: addresses that are set and cleared whole, of
  /// names that stay in memory.
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<Name?> = {
    let names = UnsafeMutablePointer<Name?>.allocate(capacity: capacity)
    names.initialize(repeating: nil, count: capacity)
    return names
  }()

  private typealias Name = UnsafeMutablePointer<CChar>

  private static let lock = Mutex<Void>(())

  /// Adds a file; one that no place is left for is not taken away.
  package static func add(_ path: String) -> Slot {
    lock.withLock { _ in
      for index in 0..<capacity where names[index] == nil {
        names[index] = strdup(path)
        return Slot(index: index)
      }
      return Slot(index: nil)
    }
  }

  /// Leaves a file be from now on.
  package static func forget(_ slot: Slot) {
    guard let index = slot.index else { return }
    // The name stays in memory: a handler may be reading it.
    lock.withLock { _ in names[index] = nil }
  }

  /// Takes the files away and ends the program where it is interrupted, told to end or hung up.
  package static func removeWhenInterrupted() {
    // Made now: a handler may not make anything.
    _ = names
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      let previous = signal(number, removeAndEnd)
      // What was to be ignored, as `nohup` has it, still is.
      if unsafeBitCast(previous, to: Int.self) == 1 { signal(number, SIG_IGN) }
    }
  }

  /// Takes the files away; only calls that a handler may make.
  package static func removeAll() {
    for index in 0..<capacity {
      if let name = names[index] { unlink(name) }
    }
  }
}

/// Takes the files away, then lets the signal do what it does to every program.
private func removeAndEnd(_ number: Int32) {
  Leftovers.removeAll()
  signal(number, SIG_DFL)
  raise(number)
}

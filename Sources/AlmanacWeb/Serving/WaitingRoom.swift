import NIOCore
import Synchronization

/// The connections that hold a place and are not being answered, the one that waits longest first.
///
/// Where too many do, the one that waits longest goes: whoever opens thousands of connections and
/// asks for nothing, or asks and never takes the answer, closes their own and keeps nobody out.
final class WaitingRoom: Sendable {
  /// The most that may wait.
  private let places: Int
  private let state = Mutex(State())

  private struct State {
    /// Those that wait, by their tickets.
    var waiting: [UInt64: any Channel] = [:]
    var next: UInt64 = 0
    /// No ticket below it is held.
    var oldest: UInt64 = 0
  }

  /// A room with some places.
  init(places: Int) { self.places = places }

  /// Lets a connection wait.
  ///
  /// - Parameter channel: the connection.
  /// - Returns: its ticket, and the connection that has to go for it.
  func enter(_ channel: any Channel) -> (ticket: UInt64, leaving: (any Channel)?) {
    state.withLock { state in
      let ticket = state.next
      state.next += 1
      state.waiting[ticket] = channel
      guard state.waiting.count > places else { return (ticket, nil) }
      var leaving: (any Channel)?
      while leaving == nil, state.oldest < state.next {
        leaving = state.waiting.removeValue(forKey: state.oldest)
        state.oldest += 1
      }
      return (ticket, leaving)
    }
  }

  /// Takes a connection out, since it is answered or closed.
  func leave(_ ticket: UInt64) {
    state.withLock { state in
      state.waiting[ticket] = nil
      if state.waiting.isEmpty { state.oldest = state.next }
    }
  }
}

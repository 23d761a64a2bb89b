import AlmanacStore
import Synchronization

/// A request while it is answered, which can be called off.
final class Job: Sendable {
  /// It was called off, and wants no answer any more.
  struct Cancelled: Error {}

  private struct State {
    var isCancelled = false
    var store: Store?
  }

  private let state = Mutex(State())
  private let opening: @Sendable () throws -> Store

  /// A job that can open the store.
  init(opening: @escaping @Sendable () throws -> Store) { self.opening = opening }

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// The store as it is now: another process may have changed it since the last time.
  ///
  /// - Throws: `Cancelled` where the job was called off, `StoreError`.
  func store() throws -> Store {
    if let store = state.withLock({ $0.store }) { return store }
    let store = try opening()
    let isCancelled = state.withLock { state in
      state.store = store
      return state.isCancelled
    }
    if isCancelled { throw Cancelled() }
    return store
  }

  /// Calls the job off; a read that is under way ends.
  func cancel() {
    let store = state.withLock { state in
      state.isCancelled = true
      return state.store
    }
    store?.interrupt()
  }
}

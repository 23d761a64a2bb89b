import AlmanacDisk
import GRDB
import Synchronization

/// Connections to one file that read side by side, for a program that answers many.
///
/// What another process writes shows at the next reading; a file that was replaced by another is
/// opened anew.
public final class StorePool: Sendable {
  /// The path of the file.
  public let path: String
  private let state: Mutex<State>

  /// The connections that nobody uses now, and the one that watches the file.
  private struct State {
    var watcher: Store
    var file: FileState?
    /// How often another file took the place of the one before.
    var era = 0
    var free: [Store] = []
  }

  /// Opens a file for reading.
  ///
  /// - Parameter path: the path of the database file.
  /// - Throws: `StoreError` where it cannot be read.
  public init(_ path: String) throws(StoreError) {
    self.path = path
    let file = FileState(of: path)
    let watcher = try Store.reading(path)
    state = Mutex(State(watcher: watcher, file: file))
  }

  /// What differs after every change of the file, and stays the same without one.
  ///
  /// - Throws: `StoreError` where the file cannot be read any more.
  public func generation() throws(StoreError) -> Generation {
    do {
      return try state.withLock { state in
        let file = FileState(of: path)
        let isSame = file.flatMap { now in state.file.map { now.isOneFile(with: $0) } } ?? false
        if !isSame {
          state.watcher = try Store.reading(path)
          state.file = file
          state.era += 1
          state.free = []
        }
        return Generation(era: state.era, version: try state.watcher.dataVersion())
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Reads on a connection that nobody else uses meanwhile.
  ///
  /// - Parameter body: what is read.
  /// - Returns: what the body gives.
  /// - Throws: what the body throws, and `StoreError` where the file cannot be read.
  public func read<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let (free, era) = state.withLock { ($0.free.popLast(), $0.era) }
    let store = try free ?? Store.reading(path)
    defer {
      state.withLock { state in
        if state.era == era { state.free.append(store) }
      }
    }
    return try body(store)
  }

  /// A state of the file.
  public struct Generation: Hashable, Sendable {
    /// How often another file took the place of the one before.
    public let era: Int
    /// SQLite's number of the state, as one connection sees it.
    public let version: Int
  }
}

extension Store {
  /// SQLite's number for what the file holds: another after every change by another connection.
  fileprivate func dataVersion() throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// Reads what several questions ask in one transaction, so that all see the same.
  ///
  /// - Parameter body: the questions.
  /// - Returns: what the body gives.
  /// - Throws: what the body throws, `StoreError`.
  public func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
    // What the body throws is not about the file, unless the questions in it say so.
    try reading { _ in Result { try body() } }.get()
  }
}

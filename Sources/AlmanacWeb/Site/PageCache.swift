import Synchronization

/// The answers that were given since the file last changed, up to a bound of memory.
final class PageCache: Sendable {
  private let state = Mutex(State())
  /// The most bytes that are kept.
  private static let most = 48 << 20

  private struct State {
    var tags: [String: (tag: String, response: WebResponse)] = [:]
    var bytes = 0
  }

  /// The answer to a request in a state of the file.
  func find(_ target: String, _ tag: String) -> WebResponse? {
    state.withLock { $0.tags[key(target, tag)]?.response }
  }

  /// Keeps an answer; where there is no room any more, all others are dropped first.
  func keep(_ response: WebResponse, _ target: String, _ tag: String) {
    let size = response.size + target.utf8.count + 512
    guard size < PageCache.most / 2 else { return }
    state.withLock { state in
      if state.bytes + size > PageCache.most {
        state.tags = [:]
        state.bytes = 0
      }
      if state.tags.updateValue((tag, response), forKey: key(target, tag)) == nil {
        state.bytes += size
      }
    }
  }

  private func key(_ target: String, _ tag: String) -> String { tag + target }
}

import AlmanacReports
import Synchronization

/// The answers to messages that came as one, which go out as one.
final class Batch: Sendable {
  private struct State {
    var answers: [JSON] = []
    /// How many messages are not dealt with; one more for who fills it.
    var open = 1
  }

  private let state = Mutex(State())
  private let send: @Sendable ([JSON]) -> Void

  init(send: @escaping @Sendable ([JSON]) -> Void) { self.send = send }

  /// Another message belongs to it.
  func enter() { state.withLock { $0.open += 1 } }

  func add(_ answer: JSON) { state.withLock { $0.answers.append(answer) } }

  /// A message is dealt with; after the last one the answers go out, where there are any.
  func leave() {
    let answers = state.withLock { state -> [JSON] in
      state.open -= 1
      return state.open == 0 ? state.answers : []
    }
    if !answers.isEmpty { send(answers) }
  }
}

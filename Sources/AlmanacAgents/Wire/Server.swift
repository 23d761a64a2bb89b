import AlmanacReports
import AlmanacStore
import Foundation
import Synchronization

/// Speaks the protocol over two descriptors, a message a line.
///
/// What needs no store is answered at once. Questions are answered one after another beside the
/// reading, so that a question can be called off and a client hears a ping while it waits.
public final class Server: Sendable {
  /// The longest message in bytes.
  static let longest = 4 << 20
  /// How many questions may wait; who sends more is read no further until one is answered.
  private static let mostWaiting = 256

  private let agent: Agent
  private let output: Mutex<Int32>
  private let jobs = Mutex<[String: Job]>([:])
  private let version = Mutex<ProtocolVersion?>(nil)
  private let questions = DispatchQueue(label: "almanac.questions")
  private let waiting = DispatchSemaphore(value: mostWaiting)

  /// A server that writes to a descriptor.
  public init(_ agent: Agent, output: Int32) {
    self.agent = agent
    self.output = Mutex(output)
  }

  /// Answers what comes from a descriptor to its end.
  public func run(input: Int32) {
    var reader = LineReader(most: Self.longest)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for line in reader.take(buffer[..<count]) { take(line) }
    }
    if let last = reader.end() { take(last) }
    questions.sync {}
  }

  private func take(_ line: LineReader.Line) {
    switch line {
    case .tooLong(let id):
      let refusal = ProtocolError(.badMessage, "the message has more than \(Self.longest) bytes")
      write(refusal.reply(to: id))
    case .whole(let bytes):
      do {
        try take(JSONReader.value(bytes))
      } catch let mistake as JSONReader.Mistake {
        let message = "the message is not JSON: \(mistake.reason), at byte \(mistake.place + 1)"
        write(ProtocolError(.notJSON, message).reply(to: nil))
      } catch {
        write(ProtocolError(.failed, "\(error)").reply(to: nil))
      }
    }
  }

  private func take(_ json: JSON) throws {
    guard case .array(let messages) = json else {
      return handle(json, reply: { self.write($0) })
    }
    guard !messages.isEmpty, version.withLock({ $0?.hasBatches }) == true else {
      let reason = messages.isEmpty ? "the batch is empty" : "this version has no batches"
      return write(ProtocolError(.badMessage, reason).reply(to: nil))
    }
    let batch = Batch { self.write(.array($0)) }
    for message in messages {
      batch.enter()
      handle(message, reply: { batch.add($0) }, done: { batch.leave() })
    }
    batch.leave()
  }

  /// Answers a message, at once or when its turn comes.
  private func handle(
    _ json: JSON,
    reply: @escaping @Sendable (JSON) -> Void,
    done: @escaping @Sendable () -> Void = {}
  ) {
    let message: Message
    do {
      message = try Message(json)
    } catch {
      reply(error.reply(to: Message.id(of: json)))
      return done()
    }
    switch message {
    case .reply: done()
    case .notification(let method, let parameters):
      if method == "notifications/cancelled" { cancel(parameters) }
      done()
    case .request(let id, let method, let parameters):
      handle(id, method, parameters, reply, done)
    }
  }

  private func cancel(_ parameters: JSON) {
    guard let id = parameters["requestId"] else { return }
    jobs.withLock { $0[id.line] }?.cancel()
  }

  private func handle(
    _ id: JSON,
    _ method: String,
    _ parameters: JSON,
    _ reply: @escaping @Sendable (JSON) -> Void,
    _ done: @escaping @Sendable () -> Void
  ) {
    let agent = agent
    let version: ProtocolVersion?
    do {
      version = try spoken(method, parameters)
      if let result = try agent.answer(method, parameters, version) {
        reply(.answer(result, to: id, version))
        return done()
      }
    } catch {
      reply(error.reply(to: id))
      return done()
    }
    let job = Job(opening: agent.open)
    let isNew = jobs.withLock { jobs in
      guard jobs[id.line] == nil else { return false }
      jobs[id.line] = job
      return true
    }
    guard isNew else {
      reply(ProtocolError(.badMessage, "a request with this id is being answered").reply(to: id))
      return done()
    }
    waiting.wait()
    questions.async {
      let answer = job.isCancelled ? nil : agent.reply(to: method, parameters, version, id, job)
      self.jobs.withLock { $0[id.line] = nil }
      if let answer, !job.isCancelled { reply(answer) }
      self.waiting.signal()
      done()
    }
  }

  /// The version that a request is in: the one that it names, or that of the session.
  private func spoken(_ method: String, _ parameters: JSON) throws(ProtocolError)
    -> ProtocolVersion?
  {
    if let named = try ProtocolVersion.named(in: parameters) { return named }
    if method == "initialize" {
      let version = ProtocolVersion(offered: parameters["protocolVersion"]?.text)
      self.version.withLock { $0 = version }
    }
    let version = version.withLock { $0 }
    guard version != nil || ["ping", "server/discover"].contains(method) else {
      throw ProtocolError(.badMessage, "the session is not open: send initialize first")
    }
    return version
  }

  /// Writes a message as one line; who does not listen any more misses nothing.
  private func write(_ json: JSON) {
    let bytes = Array((json.line + "\n").utf8)
    output.withLock { descriptor in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension JSON {
  /// The answer to a request, in the form of a version.
  static func answer(_ result: JSON, to id: JSON, _ version: ProtocolVersion?) -> JSON {
    let whole =
      version?.isOfRequests == true ? result.adding(["resultType": .string("complete")]) : result
    return .members(["jsonrpc": .string("2.0"), "id": id, "result": whole])
  }
}

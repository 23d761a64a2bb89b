import Foundation
import Glibc

/// A server on this machine that gives one answer to one request, or none.
final class StubModel: Sendable {
  let port: UInt16
  private let socket: Int32

  /// A server with an answer; nil keeps the line open and says nothing.
  init(_ answer: [UInt8]?) throws {
    let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bare in
        bind(descriptor, bare, length) == 0 && listen(descriptor, 1) == 0
          && getsockname(descriptor, bare, &length) == 0
      }
    }
    guard isBound else { throw CocoaError(.fileWriteUnknown) }
    port = address.sin_port.bigEndian
    socket = descriptor
    Thread.detachNewThread {
      let client = accept(descriptor, nil, nil)
      var request = [UInt8](repeating: 0, count: 1 << 16)
      _ = recv(client, &request, request.count, 0)
      guard let answer else { return }
      var sent = 0
      while sent < answer.count {
        let count = answer[sent...].withUnsafeBytes {
          send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { break }
        sent += count
      }
      close(client)
    }
  }

  deinit { close(socket) }

  /// The answer of a model whose message is some text.
  static func completion(_ content: String) -> [UInt8] {
    let body: [String: Any] = ["choices": [["message": ["role": "assistant", "content": content]]]]
    let data = (try? JSONSerialization.data(withJSONObject: body)) ?? Data()
    return Array("HTTP/1.1 200 OK\r\nContent-Length: \(data.count)\r\n\r\n".utf8) + Array(data)
  }
}

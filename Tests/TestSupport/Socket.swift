import Foundation

/// A connection to a port of this machine, for what no well-behaved client sends.
public final class Socket {
  private let descriptor: Int32

  /// Connects.
  ///
  /// - Parameter port: the port.
  /// - Throws: where nobody listens.
  public init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    // A server that says nothing fails the test, and does not hold it up.
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard result == 0 else { throw POSIXError(.init(rawValue: errno) ?? .ECONNREFUSED) }
  }

  deinit { close(descriptor) }

  /// Sends bytes as they are; what a closed connection does not take is dropped.
  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Says that nothing more will be sent.
  public func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Everything that comes until the other side ends the connection.
  public func everything() -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &piece, piece.count, 0)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  /// The answer to one request.
  ///
  /// - Parameters:
  ///   - port: the port.
  ///   - target: the path with the query.
  ///   - headers: lines more of the head, each with its end.
  /// - Returns: the whole answer, head and body.
  /// - Throws: where nobody listens.
  public static func get(_ port: Int, _ target: String, headers: String = "") throws -> String {
    let connection = try Socket(port: port)
    connection.send(
      "GET \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\(headers)\r\n"
    )
    return connection.everything()
  }
}

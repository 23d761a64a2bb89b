import Foundation
import Glibc

/// One request over HTTP/1.1 and its answer, within limits of time and bytes.
struct HTTPExchange {
  let host: String
  let port: UInt16
  let seconds: Double
  let mostBytes: Int

  /// The body of the answer to a request.
  ///
  /// - Throws: `PageError` where none comes, or one that is too large or no success.
  func post(_ path: String, _ body: [UInt8], key: String?) throws(PageError) -> [UInt8] {
    let deadline = Date(timeIntervalSinceNow: seconds)
    let socket = try connected(deadline)
    defer { close(socket) }
    var head =
      "POST \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nContent-Type: application/json\r\n"
    head += "Content-Length: \(body.count)\r\nConnection: close\r\nAccept: application/json\r\n"
    if let key { head += "Authorization: Bearer \(key)\r\n" }
    try send(Array((head + "\r\n").utf8) + body, to: socket, deadline)
    return try HTTPExchange.body(of: answer(from: socket, deadline))
  }

  private func connected(_ deadline: Date) throws(PageError) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &list) == 0 else {
      throw PageError("the model's host '\(host)' is not known")
    }
    defer { freeaddrinfo(list) }
    var next = list
    while let info = next?.pointee {
      next = info.ai_next
      let descriptor = socket(
        info.ai_family,
        info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue),
        info.ai_protocol
      )
      guard descriptor >= 0 else { continue }
      setLimit(descriptor, deadline)
      if connect(descriptor, info.ai_addr, info.ai_addrlen) == 0 { return descriptor }
      close(descriptor)
    }
    throw PageError("no model answers at \(host):\(port): is it running?")
  }

  /// Lets no read and no write wait beyond the deadline.
  private func setLimit(_ socket: Int32, _ deadline: Date) {
    let left = max(0.05, deadline.timeIntervalSinceNow)
    var time = timeval(tv_sec: Int(left), tv_usec: Int((left - left.rounded(.down)) * 1_000_000))
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  private func send(_ bytes: [UInt8], to socket: Int32, _ deadline: Date) throws(PageError) {
    var sent = 0
    while sent < bytes.count {
      setLimit(socket, deadline)
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0, deadline.timeIntervalSinceNow > 0 else {
        throw PageError("the model takes no request")
      }
      sent += count
    }
  }

  private func answer(from socket: Int32, _ deadline: Date) throws(PageError) -> [UInt8] {
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard deadline.timeIntervalSinceNow > 0 else { throw late }
      setLimit(socket, deadline)
      let count = recv(socket, &piece, piece.count, 0)
      if count == 0 { return answer }
      guard count > 0 else { throw late }
      answer += piece[..<count]
      guard answer.count <= mostBytes else {
        throw PageError("the model's answer is larger than \(mostBytes >> 10) KiB")
      }
      if HTTPExchange.isWhole(answer) { return answer }
    }
  }

  private var late: PageError {
    PageError("the model did not answer within \(Int(seconds)) seconds")
  }

  /// Whether the answer has all the bytes that its header announces.
  private static func isWhole(_ answer: [UInt8]) -> Bool {
    guard let (header, start) = header(of: answer) else { return false }
    guard let length = header["content-length"].flatMap({ Int($0) }) else { return false }
    return answer.count - start >= length
  }

  private static func header(of answer: [UInt8]) -> (fields: [String: String], body: Int)? {
    guard let end = answer.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: answer[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    var fields: [String: String] = [
      "status": lines.first.map { String($0.split(separator: " ").dropFirst().first ?? "") } ?? ""
    ]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmed
    }
    return (fields, end.upperBound)
  }

  private static func body(of answer: [UInt8]) throws(PageError) -> [UInt8] {
    guard let (fields, start) = header(of: answer) else {
      throw PageError("the model's answer is not HTTP")
    }
    guard fields["status"] == "200" else {
      throw PageError("the model answers with status \(fields["status"] ?? "?")")
    }
    let body = Array(answer[start...])
    return fields["transfer-encoding"]?.lowercased() == "chunked" ? try joined(body) : body
  }

  /// A body that came in pieces, each behind its length.
  private static func joined(_ body: [UInt8]) throws(PageError) -> [UInt8] {
    var (joined, rest) = ([UInt8](), body[...])
    while let line = rest.firstRange(of: Array("\r\n".utf8)) {
      let size = String(decoding: rest[..<line.lowerBound], as: UTF8.self).prefix { $0 != ";" }
      guard let count = Int(size.trimmed, radix: 16), count >= 0,
        line.upperBound + count <= rest.endIndex
      else {
        throw PageError("the model's answer is cut off")
      }
      if count == 0 { return joined }
      joined += rest[line.upperBound..<line.upperBound + count]
      rest = rest[min(rest.endIndex, line.upperBound + count + 2)...]
    }
    throw PageError("the model's answer is cut off")
  }
}

extension Array where Element == UInt8 {
  /// Where some bytes first stand.
  fileprivate func firstRange(of bytes: [UInt8]) -> Range<Int>? { self[...].firstRange(of: bytes) }
}

extension ArraySlice where Element == UInt8 {
  fileprivate func firstRange(of bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    for start in startIndex...(endIndex - bytes.count)
    where self[start] == first && self[start..<start + bytes.count].elementsEqual(bytes) {
      return start..<start + bytes.count
    }
    return nil
  }
}

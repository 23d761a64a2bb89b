import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1

/// Reads the host of a request that is sent with a whole address, as a proxy is asked: it counts, and
/// not the field `Host` (RFC 9112, 3.2.2).
final class AddressHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// Puts one where the address is still as it was sent.
  static func add(to pipeline: ChannelPipeline) throws {
    let codec = try pipeline.syncOperations.handler(type: HTTP1ToHTTPServerCodec.self)
    try pipeline.syncOperations.addHandler(AddressHandler(), position: .before(codec))
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data),
      let host = AddressHandler.host(in: head.uri), head.headers["host"].count < 2
    else {
      context.fireChannelRead(data)
      return
    }
    head.headers.replaceOrAdd(name: "host", value: host)
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  /// The host that an address names, with its port; nil for a path.
  ///
  /// - Parameter address: what stands behind the method, `http://localhost/companies`.
  /// - Returns: the host, empty where the address has a scheme and no host.
  static func host(in address: String) -> String? {
    guard !address.hasPrefix("/"), let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[address.index(after: colon)...]
    guard rest.hasPrefix("//") else { return "" }
    return String(rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }
}

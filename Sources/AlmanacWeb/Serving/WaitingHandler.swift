import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Keeps a connection in the waiting room while it is not being answered, and ends one that does not
/// take its answer.
final class WaitingHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// The least of an answer that is to be taken in a second, in bytes.
  private static let pace = 16 << 10

  private let room: WaitingRoom
  private let patience: TimeAmount
  private var ticket: UInt64?
  private var end: Scheduled<Void>?

  init(_ room: WaitingRoom, patience: TimeAmount) {
    self.room = room
    self.patience = patience
  }

  func handlerAdded(context: ChannelHandlerContext) {
    do {
      try AddressHandler.add(to: context.pipeline)
    } catch {
      context.close(promise: nil)
    }
    if context.channel.isActive { wait(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    wait(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    end?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head = unwrapInboundIn(data) { leave() }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      wait(context)
      expire(context, bytes: head.headerFields[.contentLength].flatMap { Int($0) } ?? 0)
    case .body: break
    case .end:
      let done = promise ?? context.eventLoop.makePromise(of: Void.self)
      let expiry = end
      done.futureResult.whenComplete { _ in expiry?.cancel() }
      context.write(data, promise: done)
      return
    }
    context.write(data, promise: promise)
  }

  private func wait(_ context: ChannelHandlerContext) {
    guard ticket == nil, context.channel.isActive else { return }
    let (ticket, leaving) = room.enter(context.channel)
    self.ticket = ticket
    leaving?.close(promise: nil)
  }

  private func leave() {
    if let ticket { room.leave(ticket) }
    ticket = nil
  }

  /// Ends the connection where the answer is not taken in its time.
  private func expire(_ context: ChannelHandlerContext, bytes: Int) {
    end?.cancel()
    let channel = context.channel
    let time = patience + .seconds(Int64(bytes / WaitingHandler.pace))
    end = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}

import AlmanacModel
import AlmanacStore
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

/// The site on a port of this machine.
public struct Server: Sendable {
  /// Where and for whom it listens.
  public struct Settings: Sendable {
    /// The address.
    public var host: String
    /// The port; 0 takes any that is free.
    public var port: Int
    /// The most connections at once.
    public var connections = 2000
    /// The most connections that wait for their client; for one more, the one that waits longest goes.
    public var waiting = 1000
    /// How long a connection may say nothing, in seconds.
    public var patience: Int64 = 20

    /// Listens at an address and a port.
    public init(host: String, port: Int) {
      self.host = host
      self.port = port
    }
  }

  private let site: Site
  private let settings: Settings
  /// How many requests read at once.
  private let readers: Int

  /// A server of a site.
  public init(_ site: Site, _ settings: Settings, readers: Int = 4) {
    self.site = site
    self.settings = settings
    self.readers = readers
  }

  /// Answers until it is told to stop, then ends the requests that are being answered.
  ///
  /// - Parameter onRunning: called with the port when it listens.
  /// - Throws: where the port cannot be had.
  public func run(onRunning: @escaping @Sendable (Int) -> Void) async throws {
    let threads = NIOThreadPool(numberOfThreads: readers)
    threads.start()
    let site = site
    var logger = Logger(label: "almanac")
    logger.logLevel = .critical
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
      let asked = WebRequest(request)
      let answer = try await threads.runIfActive { site.respond(to: asked) }
      return Response(answer)
    }
    let limits = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 8 << 10,
      maxHeaderListSize: 32 << 10,
      maxHeaderFieldCount: 100
    )
    let room = WaitingRoom(places: settings.waiting)
    let patience = TimeAmount.seconds(settings.patience)
    let application = Application(
      responder: responder,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [WaitingHandler(room, patience: patience)],
          idleTimeout: patience,
          httpDecoderConfiguration: limits
        )
      ),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port),
        serverName: nil,
        backlog: 1024,
        availableConnectionsDelegate: .maximum(settings.connections, logger: logger)
      ),
      onServerRunning: { channel in onRunning(channel.localAddress?.port ?? 0) },
      logger: logger
    )
    do {
      try await application.runService()
    } catch {
      try? await threads.shutdownGracefully()
      throw error
    }
    try await threads.shutdownGracefully()
  }
}

extension WebRequest {
  fileprivate init(_ request: Request) {
    self.init(
      request.head.path ?? "/",
      method: request.method.rawValue,
      host: request.head.authority,
      // The first field is the authority; any other stands among the fields.
      isAmbiguous: HTTPField.Name("host").map { !request.headers[values: $0].isEmpty } ?? false,
      accept: request.headers[.accept],
      ifNoneMatch: request.headers[.ifNoneMatch]
    )
  }
}

extension Response {
  fileprivate init(_ answer: WebResponse) {
    var fields = HTTPFields()
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    self.init(
      status: .init(code: answer.status),
      headers: fields,
      body: answer.size == 0 ? .init() : .init(byteBuffer: answer.buffer)
    )
  }
}

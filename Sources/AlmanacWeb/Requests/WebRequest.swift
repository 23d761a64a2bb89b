import NIOCore

/// What somebody asks of the site, whatever brought it here.
public struct WebRequest: Sendable {
  /// The method, `GET`.
  public var method: String
  /// The path with the query, as it was sent.
  public var target: String
  /// The host that the request is meant for, with its port.
  public var host: String?
  /// Whether it names several hosts, so that nobody can tell which is meant.
  public var isAmbiguous: Bool
  /// The types that are wanted.
  public var accept: String?
  /// The states that are known already.
  public var ifNoneMatch: String?

  /// A request for an address on this machine.
  public init(
    _ target: String,
    method: String = "GET",
    host: String? = "localhost",
    isAmbiguous: Bool = false,
    accept: String? = nil,
    ifNoneMatch: String? = nil
  ) {
    self.method = method
    self.target = target
    self.host = host
    self.isAmbiguous = isAmbiguous
    self.accept = accept
    self.ifNoneMatch = ifNoneMatch
  }
}

/// What the site answers.
public struct WebResponse: Equatable, Sendable {
  /// The status, 200.
  public var status: Int
  /// The header fields in order, with names in lower case.
  public var headers: [Header]
  /// The bytes, which all who are sent them share.
  var buffer: ByteBuffer

  /// A header field.
  public struct Header: Equatable, Sendable {
    /// The name in lower case.
    public let name: String
    /// The value.
    public let value: String

    /// A field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An answer.
  public init(_ status: Int, _ headers: [Header] = [], _ body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    buffer = ByteBuffer(bytes: body)
  }

  /// The bytes.
  public var body: [UInt8] {
    get { Array(buffer.readableBytesView) }
    set { buffer = ByteBuffer(bytes: newValue) }
  }

  /// The value of a header field; nil where there is none.
  public subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// How many bytes there are.
  var size: Int { buffer.readableBytes }

  /// The bytes as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}

import Foundation

/// A model of the user's own that speaks the protocol of `chat/completions`.
public struct Endpoint: Sendable {
  /// The address that `/chat/completions` follows, `http://127.0.0.1:11434/v1`.
  public let address: String
  /// The name of the model.
  public let model: String
  let host: String
  let port: UInt16
  let path: String
  let key: String?
  let seconds: Double

  /// How many bytes of an answer are read at the most.
  static let mostBytes = 1 << 20
  /// How many claims of an answer are read at the most.
  static let mostClaims = 50

  /// An endpoint.
  ///
  /// - Parameters:
  ///   - address: its address; `http` alone, since it stands on this machine or behind a tunnel.
  ///   - model: the name of the model.
  ///   - key: a key that it asks for.
  ///   - allowsRemote: whether it may stand on another machine.
  ///   - seconds: how long it may take.
  /// - Throws: `PageError` where the address cannot be used.
  public init(
    address: String,
    model: String,
    key: String? = nil,
    allowsRemote: Bool = false,
    seconds: Double = 120
  )
    throws(PageError)
  {
    guard let url = URLComponents(string: address), let host = url.host, !host.isEmpty else {
      throw PageError("'\(address)' is not an address: write http://127.0.0.1:11434/v1")
    }
    guard url.scheme == "http" else {
      throw PageError("'\(address)' is not http: put a tunnel to the model on this machine")
    }
    let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    guard allowsRemote || Endpoint.isLoopback(bare) else {
      throw PageError(
        "'\(bare)' is another machine, which would be sent the article: allow that explicitly"
      )
    }
    self.address = address
    self.model = model
    self.host = bare
    self.port = UInt16(clamping: url.port ?? 80)
    let path = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
    self.path = path + "/chat/completions"
    self.key = key
    self.seconds = seconds
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

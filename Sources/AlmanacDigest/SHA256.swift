import Crypto

/// The SHA-256 of some bytes (FIPS 180-4) in lower-case hexadecimal.
public func sha256(_ bytes: some Sequence<UInt8>) -> String {
  var digest = RunningDigest()
  digest.add(Array(bytes))
  return digest.sha256
}

/// The SHA-256 of bytes that come in pieces.
public struct RunningDigest {
  private var function = SHA256()

  /// The digest of nothing yet.
  public init() {}

  /// Takes in the next bytes.
  public mutating func add(_ bytes: [UInt8]) { function.update(data: bytes) }

  /// The SHA-256 of what was taken in (FIPS 180-4) in lower-case hexadecimal.
  public var sha256: String {
    function.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

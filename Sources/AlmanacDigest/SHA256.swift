import Crypto

/// The SHA-256 of some bytes in lower-case hexadecimal (FIPS 180-4).
public func sha256(_ bytes: some Sequence<UInt8>) -> String {
  SHA256.hash(data: Array(bytes)).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}

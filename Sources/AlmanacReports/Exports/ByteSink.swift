/// Takes the bytes of an export piece by piece: a file, or standard output.
package protocol ByteSink {
  /// How many bytes were written.
  var count: Int { get }
  /// The SHA-256 of what was written, in lower-case hexadecimal.
  var sha256: String { get }
  /// Writes what `fill` appends to the bytes that wait to be written.
  func write(_ fill: (inout [UInt8]) throws -> Void) throws
  /// Ends the writing; a file takes its place.
  func finish() throws
  /// Takes away what was written of a file that is not finished.
  func discard()
}

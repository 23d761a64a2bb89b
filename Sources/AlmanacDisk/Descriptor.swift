import Foundation

/// Why a file could not be made, written or put in its place.
package struct DiskError: Error, Equatable, Sendable {
  /// The number of the system's error.
  package let code: Int32

  /// The last error of the system.
  package init() { code = errno }

  /// An error by its number.
  package init(code: Int32) { self.code = code }
}

/// Writes all of some bytes to a descriptor, whatever interrupts it.
///
/// - Throws: `DiskError` where the system refuses.
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(DiskError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
    }
    if count > 0 {
      written += count
    } else if errno == EAGAIN {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    } else if errno != EINTR {
      throw DiskError()
    }
  }
}

/// Has the system keep a file or a folder also where the power goes.
///
/// - Throws: `DiskError` where the system refuses; a folder that cannot be kept so is let be.
package func keep(_ path: String, isFolder: Bool = false) throws(DiskError) {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    if isFolder { return }
    throw DiskError()
  }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 || isFolder else { throw DiskError() }
}

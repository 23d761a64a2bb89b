import Foundation

/// By what a change of a file is noticed: another file, size or time of writing.
package struct FileState: Equatable, Sendable {
  /// How many bytes it has.
  package let size: Int64
  private let device: UInt64
  private let inode: UInt64
  private let seconds: Int
  private let nanoseconds: Int

  /// The state of a regular file; nil where there is none.
  package init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int64(status.st_size)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// Whether both are states of one file, under whatever names.
  package func isOneFile(with other: FileState) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// Makes an empty file that only its owner may read, where nothing is yet.
///
/// What cannot be made is left to whoever opens it next, who has to say so.
package func makePrivateFile(_ path: String) {
  guard FileKind(at: path) == .nothing else { return }
  let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
  if descriptor >= 0 { close(descriptor) }
}

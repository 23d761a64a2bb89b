import Foundation

/// What stands at a path.
package enum FileKind: Sendable {
  case nothing, file, folder, pipe, socket, device

  /// What stands at a path, behind the links that lead there; what cannot be asked counts as nothing.
  package init(at path: String) {
    var status = stat()
    self = stat(path, &status) == 0 ? FileKind(mode: status.st_mode) : .nothing
  }

  /// What an open descriptor leads to.
  package init(of descriptor: Int32) {
    var status = stat()
    self = fstat(descriptor, &status) == 0 ? FileKind(mode: status.st_mode) : .nothing
  }

  private init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// What it is called in a message, `a pipe`.
  package var words: String {
    switch self {
    case .nothing: "nothing"
    case .file: "a file"
    case .folder: "a folder"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}

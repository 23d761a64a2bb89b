import Foundation

/// Where a file is to be written: behind every link that leads there.
///
/// A file that takes the place of another one takes the place of what a link means, and never that
/// of the link.
package struct FilePlace: Equatable, Sendable {
  /// The path behind all links; it starts with `/` or `./`, so that nothing takes it for an address
  /// or an option.
  package let path: String
  /// The permissions of the file that is there; nil where there is none.
  package let mode: UInt32?
  /// The owner and the group of the file that is there.
  let owner: Owner?

  struct Owner: Equatable, Sendable {
    let user: uid_t
    let group: gid_t
  }

  /// How many links are followed at the most, as the kernel does.
  private static let mostLinks = 40

  /// The place that a path leads to.
  package init(_ path: String) {
    var place = path
    for _ in 0..<FilePlace.mostLinks {
      guard let target = FilePlace.linkTarget(place) else { break }
      place = target.hasPrefix("/") ? target : FilePlace.folder(of: place) + "/" + target
    }
    self.path = place.hasPrefix("/") || place.hasPrefix("./") ? place : "./" + place
    var status = stat()
    let isThere = lstat(place, &status) == 0
    mode = isThere ? status.st_mode & 0o7777 : nil
    owner = isThere ? Owner(user: status.st_uid, group: status.st_gid) : nil
  }

  /// The folder that holds the file.
  package var folder: String { FilePlace.folder(of: path) }

  /// The folder part of a path.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What a link leads to; nil where the path is no link.
  private static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink(path, &buffer, Int(PATH_MAX))
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

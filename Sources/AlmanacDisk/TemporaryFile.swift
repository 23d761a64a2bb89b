import Foundation

/// A file that is written beside its place and then takes it whole.
///
/// Its name cannot be foreseen, nobody else's file or link is ever opened in its stead, and it goes
/// away where it is not wanted any more or the program is interrupted.
package final class TemporaryFile {
  /// Where it is.
  package let path: String
  private let place: FilePlace
  private var descriptor: Int32
  private var leftovers: [Leftovers.Slot]

  /// What stands behind its name in the names of the files that SQLite may make beside it.
  private static let companions = [""] + Companion.endings

  /// Makes an empty file beside a place, which only its owner may read until it takes the place.
  ///
  /// - Parameter place: what it is to become.
  /// - Throws: `DiskError` where the folder cannot be written.
  package init(beside place: FilePlace) throws(DiskError) {
    self.place = place
    var random = SystemRandomNumberGenerator()
    var (path, descriptor, attempts) = ("", Int32(-1), 0)
    repeat {
      let name = String(random.next(), radix: 36) + String(random.next(), radix: 36)
      path = "\(place.folder)/.almanac-\(name)"
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      attempts += 1
    } while descriptor < 0 && errno == EEXIST && attempts < 16
    guard descriptor >= 0 else { throw DiskError() }
    self.path = path
    self.descriptor = descriptor
    leftovers = TemporaryFile.companions.map { Leftovers.add(path + $0) }
  }

  deinit { discard() }

  /// Appends some bytes.
  ///
  /// - Throws: `DiskError` where the disk is full.
  package func append(_ bytes: [UInt8]) throws(DiskError) { try writeAll(bytes, to: descriptor) }

  /// Takes the place, and what stood there is gone; its permissions and its owner stay.
  ///
  /// - Parameters:
  ///   - mode: the permissions where nothing stood there; without, those that the system gives.
  ///   - isKept: whether the system is to keep it also where the power goes.
  /// - Throws: `DiskError` where the place cannot be taken.
  package func replace(mode: UInt32? = nil, isKept: Bool = false) throws(DiskError) {
    try finish(mode: mode, isKept: isKept)
    guard rename(path, place.path) == 0 else { throw DiskError() }
    forget()
    if isKept { try keep(place.folder, isFolder: true) }
  }

  /// Takes the place where nothing stands there.
  ///
  /// - Parameter mode: the permissions.
  /// - Throws: `DiskError`, of `EEXIST` where something stands there.
  package func settle(mode: UInt32) throws(DiskError) {
    try finish(mode: mode, isKept: true)
    if link(path, place.path) == 0 {
      unlink(path)
    } else {
      // Some file systems know no second name of a file.
      guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw DiskError() }
      guard access(place.path, F_OK) != 0 else { throw DiskError(code: EEXIST) }
      guard rename(path, place.path) == 0 else { throw DiskError() }
    }
    forget()
    try keep(place.folder, isFolder: true)
  }

  /// Takes the file away, where it did not take its place.
  package func discard() {
    guard !leftovers.isEmpty else { return }
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    for suffix in TemporaryFile.companions { unlink(path + suffix) }
    forget()
  }

  private func finish(mode: UInt32?, isKept: Bool) throws(DiskError) {
    if let owner = place.owner, owner != FilePlace(path).owner {
      // Only the super-user may give files away; for all others it stays their own.
      _ = fchown(descriptor, owner.user, owner.group)
    }
    guard fchmod(descriptor, place.mode ?? mode ?? TemporaryFile.usualMode) == 0,
      !isKept || fsync(descriptor) == 0
    else { throw DiskError() }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw DiskError() }
  }

  private func forget() {
    for slot in leftovers { Leftovers.forget(slot) }
    leftovers = []
  }

  /// The permissions that the system gives to a new file.
  private static var usualMode: UInt32 {
    let mask = umask(0o077)
    umask(mask)
    return 0o666 & ~mask
  }
}

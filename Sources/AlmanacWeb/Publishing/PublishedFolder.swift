import AlmanacDigest
import AlmanacReports
import Foundation

/// A folder of files that are written only where they changed, and only where nobody else's stand.
struct PublishedFolder {
  private let root: URL
  /// What earlier runs wrote.
  private let former: Set<String>
  private var files: [String: [UInt8]] = [:]

  /// The file that lists what was written: nothing else is ever overwritten or taken away.
  static let list = "almanac-files.txt"

  /// The first line of the list, which tells it from a file of somebody else's.
  private static let head = "# The files of this folder that are written pages of Almanac."

  /// How many files there are.
  var count: Int { files.count + 1 }

  /// - Throws: where the folder cannot be made, or has a list that is none of this program.
  init(_ path: String) throws {
    root = URL(filePath: path, directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    } catch {
      throw PublishError("the folder \(path) cannot be made")
    }
    let list = root.appending(path: PublishedFolder.list)
    guard FileManager.default.fileExists(atPath: list.path) else {
      former = []
      return
    }
    let lines = ((try? String(contentsOf: list, encoding: .utf8)) ?? "").split(separator: "\n")
    guard lines.first.map(String.init) == PublishedFolder.head else {
      throw PublishError("\(list.path) is the list of another program: choose another folder")
    }
    former = Set(
      lines.dropFirst().map(String.init).filter { name in
        !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
      }
    )
  }

  /// Adds a file, to be written with all others.
  mutating func add(_ path: String, _ bytes: [UInt8]) { files[path] = bytes }

  /// Adds a file that something else makes.
  ///
  /// - Parameters:
  ///   - path: where it stands in the folder.
  ///   - make: makes it at a path, where nothing is.
  /// - Throws: what the maker throws, and where it cannot be read.
  mutating func add(_ path: String, _ make: (_ path: String) throws -> Void) throws {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "almanac-\(UInt64.random(in: .min ... .max))")
    defer { try? FileManager.default.removeItem(at: place) }
    try make(place.path)
    add(path, Array(try Data(contentsOf: place)))
  }

  /// Writes what is new or changed, and takes away what an earlier run wrote and is no more.
  ///
  /// The list is written first, of all that there was and will be: whatever ends this, the next run
  /// knows its own files.
  ///
  /// - Returns: how many files were written, and how many removed.
  /// - Throws: `PublishError` where a file of somebody else's stands in the place of one, before
  ///   anything is written; or where one cannot be written.
  func write() throws -> (written: Int, removed: Int) {
    for path in files.keys.sorted() where !former.contains(path) {
      let place = root.appending(path: path).path
      guard !FileManager.default.fileExists(atPath: place) else {
        throw PublishError(
          "\(place) was not written by this program: nothing was changed; choose an empty folder"
        )
      }
    }
    var written = 0
    if !former.isSuperset(of: files.keys) { try put(list(of: former.union(files.keys)), &written) }
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try put((path, bytes), &written) }
    var removed = 0
    for path in former.subtracting(files.keys).sorted() {
      let place = root.appending(path: path)
      if (try? FileManager.default.removeItem(at: place)) != nil { removed += 1 }
    }
    try put(list(of: Set(files.keys)), &written)
    return (written, removed)
  }

  private func list(of paths: Set<String>) -> (String, [UInt8]) {
    let lines = [PublishedFolder.head] + paths.sorted()
    return (PublishedFolder.list, Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Writes a file, where its bytes are not there already.
  private func put(_ file: (path: String, bytes: [UInt8]), _ written: inout Int) throws {
    let place = root.appending(path: file.path)
    if let old = try? Data(contentsOf: place), old.elementsEqual(file.bytes) { return }
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(file.bytes).write(to: place, options: .atomic)
    } catch {
      throw PublishError(
        "\(place.path) cannot be written (is the disk full?): \(written) of \(count) files were; run it again"
      )
    }
    written += 1
  }
}

/// Why files could not be written.
struct PublishError: Error, CustomStringConvertible {
  /// One line: what is wrong.
  let description: String

  init(_ description: String) { self.description = description }
}

/// Takes the bytes of a table into memory.
final class MemorySink: ByteSink {
  private(set) var bytes: [UInt8] = []
  var count: Int { bytes.count }
  var sha256: String { AlmanacDigest.sha256(bytes) }

  func write(_ fill: (inout [UInt8]) throws -> Void) throws { try fill(&bytes) }

  func finish() throws {}

  func discard() {}
}

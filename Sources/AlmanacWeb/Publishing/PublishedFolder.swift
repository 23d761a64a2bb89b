import AlmanacDigest
import AlmanacReports
import Foundation

/// A folder of files that are written only where they changed.
final class PublishedFolder {
  private let root: URL
  private let former: Set<String>
  private var paths: Set<String> = []
  /// How many files were written.
  private(set) var written = 0
  /// How many files were taken away.
  private(set) var removed = 0

  /// The file that lists what was written, so that nothing else is ever taken away.
  private static let list = "files.txt"

  /// How many files there are.
  var count: Int { paths.count }

  /// - Throws: where the folder cannot be made.
  init(_ path: String) throws {
    root = URL(filePath: path, directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    } catch {
      throw PublishError("the folder \(path) cannot be made")
    }
    let list = root.appending(path: PublishedFolder.list)
    let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
    former = Set(
      text.split(separator: "\n").map(String.init).filter { name in
        !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
      }
    )
  }

  /// Writes a file, where its bytes are not there already.
  func put(_ path: String, _ bytes: [UInt8]) throws {
    paths.insert(path)
    let place = root.appending(path: path)
    if let old = try? Data(contentsOf: place), old.elementsEqual(bytes) { return }
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: place, options: .atomic)
    } catch {
      throw PublishError("\(place.path) cannot be written; is the disk full?")
    }
    written += 1
  }

  /// Writes a file that something else makes, where its bytes are not there already.
  func put(_ path: String, _ make: (_ path: String) throws -> Void) throws {
    let place = root.appending(path: path + ".new")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try? FileManager.default.removeItem(at: place)
    defer { try? FileManager.default.removeItem(at: place) }
    try make(place.path)
    try put(path, Array(try Data(contentsOf: place)))
  }

  /// Takes away what an earlier run wrote and this one did not, and lists what there is.
  func finish() throws {
    paths.insert(PublishedFolder.list)
    for path in former.subtracting(paths).sorted() {
      let place = root.appending(path: path)
      if (try? FileManager.default.removeItem(at: place)) != nil { removed += 1 }
    }
    try put(PublishedFolder.list, Array((paths.sorted().joined(separator: "\n") + "\n").utf8))
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

import AlmanacArticles
import AlmanacCSV
import AlmanacDigest
import AlmanacModel
import Foundation

/// A table on disk, which is read in pieces and never held whole.
struct TableFile {
  /// Who is named as the publisher of a table without a map.
  static let publisher = Entity(key: "imported-tables", kind: .outlet, name: "Imported tables")
  private static let piece = 1 << 16

  let path: String
  /// In bytes; nil where the file is no regular one, as a pipe.
  let size: Int?

  init(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.missingInput, "\(path) is not there: name a CSV file")
    }
    guard !isFolder.boolValue else {
      throw Failure(.missingInput, "\(path) is a folder: name a CSV file")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    self.path = path
    size =
      attributes?[.type] as? FileAttributeType == .typeRegular ? attributes?[.size] as? Int : nil
  }

  /// The source of a table that was exported as a timeline.
  func timelineSource(published: EventDate) throws -> Source {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let key = (name.hasSuffix(".csv") ? String(name.dropLast(4)) : name).slug
    guard EventKey.isPart(key) else {
      throw Failure(.usage, "the file name '\(name)' gives no key: rename it in a–z and 0–9")
    }
    return Source(
      article: key,
      title: name,
      publisher: TableFile.publisher.name,
      publisherKey: TableFile.publisher.key,
      published: published,
      url: "file:" + name,
      isPrimary: false
    )
  }

  /// Gives the bytes of the file, a piece after another, then nil.
  ///
  /// - Throws: `Failure` where the file cannot be read.
  func pieces() throws -> () throws -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Failure(.missingInput, "\(path) cannot be read: check its permissions")
    }
    return {
      do {
        let data = try handle.read(upToCount: TableFile.piece)
        return data.flatMap { $0.isEmpty ? nil : [UInt8]($0) }
      } catch {
        throw Failure(.io, "\(path) cannot be read to its end: is the disk sound?")
      }
    }
  }

  /// The digest of the file behind a map's bytes: the same table read another way is another.
  func sha256(behind map: [UInt8]) throws -> String {
    var digest = RunningDigest()
    digest.add(map)
    let next = try pieces()
    while let bytes = try next() { digest.add(bytes) }
    return digest.sha256
  }
}

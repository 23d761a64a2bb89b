import AlmanacDisk
import AlmanacDrafting
import Foundation

/// Reads the file of a page.
enum PageFile {
  /// The page of a file or of standard input.
  ///
  /// - Throws: `Failure` where there is nothing that can be read.
  static func read(_ path: String, isParagraph: Bool = false) throws -> Page {
    let bytes: [UInt8]
    if path == "-" {
      bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    } else {
      guard FileKind(at: path) != .nothing else {
        throw Failure(.missingInput, "\(path) is not there: name a page or a text")
      }
      bytes = try InputFile.bytes(path)
    }
    do {
      return try Page(bytes, isParagraph: isParagraph)
    } catch {
      throw Failure(.badData, "\(path): \(error.description)")
    }
  }
}

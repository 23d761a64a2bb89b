import AlmanacDisk
import AlmanacFiles
import Foundation
import Seeds

/// Finds the files of a seed.
enum SeedFiles {
  /// The articles and the register that the program ships.
  static var shipped: [SourceFile] {
    Seeds.files.map { SourceFile(path: "Seeds/" + $0.path, bytes: Array($0.contents.utf8)) }
  }

  /// The files at some paths, each once; a folder gives its `entities.yaml` and the articles below
  /// `articles`, or below itself where it has no such folder.
  ///
  /// - Throws: `Failure` where a path is not there or cannot be read.
  static func read(_ paths: [String]) throws -> [SourceFile] {
    var files: [SourceFile] = []
    var seen: Set<String> = []
    for path in paths {
      let kind = FileKind(at: path)
      guard kind != .nothing else {
        throw Failure(.missingInput, "\(path) is not there: name an article or a seed folder")
      }
      let found = kind == .folder ? folder(path) : [path]
      guard !found.isEmpty else {
        throw Failure(.missingInput, "\(path) has neither entities.yaml nor articles (*.md)")
      }
      for file in found
      where seen.insert(URL(fileURLWithPath: file).standardizedFileURL.path).inserted {
        files.append(SourceFile(path: file, bytes: try InputFile.bytes(file)))
      }
    }
    return files
  }

  /// One file that is not an article, such as a map.
  ///
  /// - Throws: `Failure` where it is not there or cannot be read.
  static func file(_ path: String, what: String) throws -> SourceFile {
    switch FileKind(at: path) {
    case .nothing: throw Failure(.missingInput, "\(path) is not there: name \(what)")
    case .folder: throw Failure(.missingInput, "\(path) is a folder: name \(what)")
    case .file, .pipe, .socket, .device: break
    }
    return SourceFile(path: path, bytes: try InputFile.waitedBytes(path))
  }

  private static func folder(_ path: String) -> [String] {
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    let register = root + "/entities.yaml"
    let articles =
      FileManager.default.fileExists(atPath: root + "/articles")
      ? root + "/articles" : root
    let beside = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let below = FileManager.default.enumerator(atPath: articles)?.compactMap { $0 as? String } ?? []
    let found = below.filter { $0.hasSuffix(".md") || isMisnamed($0) }.map { articles + "/" + $0 }
    let misnamed = beside.filter(isMisnamed).map { root + "/" + $0 }
    return (FileManager.default.fileExists(atPath: register) ? [register] : [])
      + Set(found + misnamed).sorted()
  }

  /// Whether a file can only be meant as a register or an article, and is not called like one: it is
  /// read to be refused, so that it is not left out without a word.
  private static func isMisnamed(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let lowered = name.lowercased()
    if lowered == "entities.yml" { return true }
    return lowered != name && (lowered == "entities.yaml" || lowered.hasSuffix(".md"))
      && !name.hasSuffix(".md")
  }
}

import Foundation

/// A Swift file of the repository.
struct SourceFile: Sendable {
  /// The folder of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The path inside that folder.
  let path: String
  /// What stands in it.
  let text: String
  /// The modules that it imports.
  let imports: [String]
  /// What its string literals say.
  let literals: [String]

  init(path: String, text: String) {
    let parts = SwiftScanner(text)
    self.path = path
    self.text = text
    imports = String(parts.code).split(whereSeparator: \.isNewline)
      .compactMap { SourceFile.module(importedBy: $0) }
    literals = parts.literals
  }

  /// The room that it lies in: the folder below `Sources`.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// How many lines it has.
  var lines: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  /// The Swift files below some folders of the repository, by path.
  static func all(below folders: [String]) throws -> [SourceFile] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
        .filter { $0.hasSuffix(".swift") && !$0.contains(".build") }
        .map { "\(folder)/\($0)" }
    }.sorted().map { path in
      SourceFile(path: path, text: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
    }
  }

  /// The module that a line of code imports, whatever stands before `import`; nil for other lines.
  private static func module(importedBy line: Substring) -> String? {
    let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = [
      "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
    ]
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"),
      words[..<place].allSatisfy({ $0.hasPrefix("@") || levels.contains($0) })
    else { return nil }
    let name = words[(place + 1)...].first { !kinds.contains($0) }
    return name.flatMap { $0.split(separator: ".").first }.map(String.init)
  }
}

import Foundation

// Writes a Swift file that holds every file to embed below a folder as a raw string
// literal, under its path relative to that folder: embed-files FOLDER OUTPUT

let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
let output = URL(filePath: CommandLine.arguments[2])
let extensions: Set<String> = ["sql", "md", "yaml", "mustache", "css", "js", "svg"]

let prefix = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
let files = (found?.compactMap { $0 as? URL } ?? [])
  .filter { extensions.contains($0.pathExtension) }
  .sorted { $0.path < $1.path }

var source = """
  /// The files of this target, by their path inside it.
  let embeddedFiles: [(path: String, contents: String)] = [

  """
for file in files {
  let path = String(file.path.dropFirst(prefix.count))
  let contents = try String(contentsOf: file, encoding: .utf8)
  source += "  (\"\(path)\", ######\"\"\"\n\(contents)\n\"\"\"######),\n"
}
source += "]\n"
try source.write(to: output, atomically: true, encoding: .utf8)

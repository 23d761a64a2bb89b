import Foundation
import PackagePlugin

/// Embeds every file of a target that is not Swift as a string, so that the binary is whole.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let folder = module.directoryURL
    let files = Self.embeddable(in: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of \(target.name)",
        executable: try context.tool(named: "embed-files").url,
        arguments: [folder.path, output.path],
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }

  private static func embeddable(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL }) ?? []
    return files.filter {
      ["sql", "md", "yaml", "mustache", "css", "js", "svg"].contains($0.pathExtension)
    }
    .sorted { $0.path < $1.path }
  }
}

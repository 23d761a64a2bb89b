import AlmanacDisk
import AlmanacDrafting
import AlmanacModel
import AlmanacReports
import Foundation

/// Drafts every page of a folder; one that cannot be drafted does not stop the rest.
struct DraftedFolder {
  let desk: DraftingDesk
  let said: PageOptions
  let model: Endpoint?
  let isJSON: Bool

  private static let endings: Set<String> = ["html", "htm", "xhtml", "txt", "md"]

  /// Drafts the pages of a folder into another, and says how many there were.
  ///
  /// - Throws: `Failure` where the folder has no pages, or some could not be drafted.
  func draft(_ folder: String, into output: String) throws {
    let below = FileManager.default.enumerator(atPath: folder)
    let names = (below?.compactMap { $0 as? String } ?? [])
      .filter { Self.endings.contains(OutputFile.ending($0) ?? "") }.sorted()
    guard !names.isEmpty else {
      throw Failure(.missingInput, "\(folder) has no pages (*.html, *.txt, *.md)")
    }
    try OutputFile.makeFolder(output)
    var keys: Set<String> = []
    var (drafted, claims) = (0, 0)
    for (number, name) in names.enumerated() {
      Console.progress("\(number) of \(names.count) pages drafted")
      let path = folder + "/" + name
      do {
        let draft = try draft(path, &keys)
        let key = draft.article.source.article
        let text = isJSON ? draft.json.pretty + "\n" : draft.file
        try OutputFile.write(Array(text.utf8), to: "\(output)/\(key).\(isJSON ? "json" : "md")")
        drafted += 1
        claims += draft.article.claims.count
      } catch let failure as Failure
        where failure.status == .badData || failure.status == .missingInput
      {
        Console.progress("")
        Console.error(failure.message)
      }
    }
    Console.progress("")
    let count = "\(drafted) of \(counted(names.count, "page"))"
    guard drafted == names.count else {
      throw Failure(.badData, "\(count) drafted, \(counted(claims, "claim"))")
    }
    Console.talk("almanac: \(count) drafted, \(counted(claims, "claim"))")
  }

  /// The draft of a page under a key that no other of the folder has.
  private func draft(_ path: String, _ keys: inout Set<String>) throws -> Draft {
    let page = try said.completing(PageFile.read(path))
    let draft = try desk.draft(page, label: path, model: model)
    let key = draft.article.source.article
    if keys.insert(key).inserted { return draft }
    let other = (2...).lazy.map { "\(key)-\($0)" }.first { !keys.contains($0) } ?? key
    keys.insert(other)
    return try desk.draft(page, label: path, key: other, model: model)
  }
}

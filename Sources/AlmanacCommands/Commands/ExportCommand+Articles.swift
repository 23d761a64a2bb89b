import AlmanacArticles
import AlmanacReports
import AlmanacStore

extension ExportCommand {
  /// Writes the articles and the register to a folder that can be seeded.
  func writeArticles() throws {
    let store = try database.open()
    let folder = output ?? "."
    try OutputFile.makeFolder(folder + "/articles")
    let register = RegisterWriter.text(
      of: try store.registeredEntities(),
      events: try store.eventNames()
    )
    try OutputFile.write(Array(register.utf8), to: folder + "/entities.yaml")
    var (articles, tables) = (0, 0)
    for (key, isTable) in try store.articleKeys() {
      guard !isTable, let article = try store.article(key),
        let text = ArticleWriter.text(of: article)
      else {
        tables += 1
        continue
      }
      try OutputFile.write(Array(text.utf8), to: "\(folder)/articles/\(key).md")
      articles += 1
    }
    guard !quiet else { return }
    Console.talk("almanac: wrote entities.yaml and \(counted(articles, "article")) to \(folder)")
    if tables > 0 {
      Console.talk(
        "almanac: left out \(counted(tables, "table")), which `almanac import` loaded"
      )
    }
  }
}

import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

extension TableMapReader {
  /// The table as an article, and its language.
  func source() -> (value: Source, language: String)? {
    guard let node = reader.value("source"),
      let entry = MappingReader(node, file: reader.file, firstLine: 1)
    else {
      reader.report("`source:` is missing: key, title, publisher, url and published of the table")
      return nil
    }
    let key = entry.text("key", required: "the article's key")
    let title = entry.text("title", required: "the title of the table")
    let publisher = publisher(entry)
    let url = entry.text("url", required: "its address", limit: 2000)
    let language = entry.text("language") ?? "en"
    let isPrimary = entry.flag("primary")
    let published = entry.date("published")
    if entry.value("published") == nil {
      entry.report("`published:` is missing: the date from which the rows are known")
    }
    if let key, !EventKey.isPart(key) {
      entry.report(
        "'\(shortened(key))' is not a key: use a–z, 0–9, . and -",
        at: entry.value("key")
      )
    }
    if let published, published.latest == nil {
      entry.report(
        "`published:` has no end: from which day on are the rows known?",
        at: entry.value("published")
      )
    }
    entry.reportUnknownKeys()
    reader.report(entry.diagnostics)
    guard let key, let title, let publisher, let url, let published else { return nil }
    let source = Source(
      article: key,
      title: title,
      publisher: publisher.name,
      publisherKey: publisher.key,
      published: published,
      url: url,
      isPrimary: isPrimary,
      table: key
    )
    return (source, language)
  }

  private func publisher(_ entry: MappingReader) -> Entity? {
    guard let name = entry.text("publisher", required: "a registered outlet or company") else {
      return nil
    }
    let place = entry.value("publisher")
    switch registry.meaning(of: name, kinds: [.outlet, .company]) {
    case .one(let entity): return entity
    case .several(let keys):
      entry.report("'\(name)' can be \(keys.joined(separator: " or ")): write the key", at: place)
    case .none(let suggestion):
      entry.report(
        "the name '\(name)' is not registered in entities.yaml\(suggestion)",
        at: place
      )
    }
    return nil
  }
}

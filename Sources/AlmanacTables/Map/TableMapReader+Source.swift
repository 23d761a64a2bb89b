import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

extension TableMapReader {
  /// The table as an article, and its language.
  func source() -> (value: Source, language: String)? {
    guard let node = reader.value("source"),
      let entry = reader.mapping(at: node)
    else {
      reader.report("`source:` is missing: key, title, publisher, url and published of the table")
      return nil
    }
    let key = entry.text("key", required: "the article's key")
    let title = entry.text("title", required: "the title of the table")
    let publisher = publisher(entry)
    let url = address(entry)
    let language = entry.language("language") ?? "en"
    let isPrimary = entry.flag("primary")
    let via = entry.list("via").compactMap { passage($0, entry) }
    let published = entry.date("published", notAfter: today)
    let accessed = entry.date("accessed", notAfter: today)
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
      via: via,
      accessed: accessed,
      table: key
    )
    return (source, language)
  }

  /// An address that a page can link to, or that of a file.
  private func address(_ entry: MappingReader) -> String? {
    guard let text = entry.text("url", required: "its address", limit: 2000) else { return nil }
    let lowered = text.lowercased()
    if ["https://", "http://", "file:"].contains(where: { lowered.hasPrefix($0) }),
      !text.contains(where: \.isWhitespace)
    {
      return text
    }
    entry.report(
      "`url:` '\(shortened(text))' is not an address: write https://… or file:…",
      at: entry.value("url"),
      rule: .address
    )
    return nil
  }

  /// What the table was seen through: an outlet, or a mapping with `source:` and `at:`.
  private func passage(_ node: Node, _ entry: MappingReader) -> Via? {
    if let name = node.scalar?.string {
      return outlet(name, entry, at: node).map { Via(outlet: $0.name, outletKey: $0.key) }
    }
    guard let inner = entry.mapping(at: node) else {
      entry.report("`via:` is an outlet, or a mapping with `source:` and `at:`", at: node)
      return nil
    }
    let name = inner.text("source", required: "a registered outlet or company")
    let found = name.flatMap { outlet($0, inner, at: inner.value("source")) }
    let place = inner.text("at")
    inner.reportUnknownKeys()
    entry.report(inner.diagnostics)
    return found.map { Via(outlet: $0.name, outletKey: $0.key, place: place) }
  }

  private func publisher(_ entry: MappingReader) -> Entity? {
    entry.text("publisher", required: "a registered outlet or company").flatMap {
      outlet($0, entry, at: entry.value("publisher"))
    }
  }

  private func outlet(_ name: String, _ entry: MappingReader, at place: Node?) -> Entity? {
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

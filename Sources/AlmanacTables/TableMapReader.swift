import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// Reads the keys of a map and reports what is wrong with them.
struct TableMapReader {
  let reader: MappingReader
  let registry: Registry

  func read() -> TableMap? {
    let source = source()
    let kind = reader.word("kind", Kind.self)
    let columns = columns()
    let dates = reader.list("dates").compactMap(pattern)
    let currency = currency()
    let words = nested("words")
    let defaults = texts("defaults")
    let subject = reader.text("subject")
    let only = texts("only")
    let badRows =
      reader.value("bad_rows") == nil ? .stop : badRows()
    let registers = reader.flag("register_companies")
    reader.reportUnknownKeys()
    if kind == nil, columns["kind"] == nil, defaults["kind"] == nil {
      reader.report("`kind:` is missing: what the rows are, or a column that says so")
    }
    if columns["company"] == nil, defaults["company"] == nil {
      reader.report("`columns:` names no company")
    }
    guard let (source, language) = source, let badRows else { return nil }
    return TableMap(
      source: source,
      language: language,
      kind: kind,
      columns: columns,
      dates: dates,
      currency: currency,
      words: words,
      defaults: defaults,
      subject: subject,
      only: only,
      badRows: badRows,
      registersCompanies: registers
    )
  }

  private func badRows() -> TableMap.BadRows? {
    guard let text = reader.text("bad_rows") else { return nil }
    let known = TableMap.BadRows.allCases.map(\.rawValue)
    if let word = TableMap.BadRows(rawValue: text) { return word }
    reader.report(
      "`bad_rows:` is \(known.joined(separator: " or "))\(suggestion(text, known))",
      at: reader.value("bad_rows")
    )
    return nil
  }

  private func source() -> (Source, String)? {
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
      entry.report("'\(key)' is no key: use a–z, 0–9, . and -", at: entry.value("key"))
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
      isPrimary: isPrimary
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

  private func columns() -> [String: [String]] {
    guard let node = reader.value("columns"),
      let entry = MappingReader(node, file: reader.file, firstLine: 1)
    else {
      reader.report("`columns:` is missing: which column is what")
      return [:]
    }
    var columns: [String: [String]] = [:]
    for (name, place) in entry.keys {
      guard TableMap.attributes.contains(name) else {
        reader.report(
          "a column cannot give '\(name)'\(suggestion(name, TableMap.attributes))",
          at: place
        )
        continue
      }
      columns[name] = entry.list(name).compactMap { $0.scalar?.string }
    }
    return columns
  }

  private func pattern(_ node: Node) -> String? {
    guard let text = node.scalar?.string, TablePattern(text) != nil else {
      reader.report(
        "a date format is made of yyyy, yy, mm, m, Mon, dd and d, such as m/d/yyyy or d-Mon-yy",
        at: node
      )
      return nil
    }
    return text
  }

  private func currency() -> Currency? {
    guard let code = reader.text("currency") else { return nil }
    if let currency = Currency(code) { return currency }
    reader.report("'\(code)' is no currency code of ISO 4217", at: reader.value("currency"))
    return nil
  }

  private func texts(_ key: String) -> [String: String] {
    guard let node = reader.value(key),
      let entry = MappingReader(node, file: reader.file, firstLine: 1)
    else { return [:] }
    var texts: [String: String] = [:]
    for (name, _) in entry.keys { texts[name] = entry.text(name) ?? "" }
    reader.report(entry.diagnostics)
    return texts
  }

  private func nested(_ key: String) -> [String: [String: String]] {
    guard let node = reader.value(key),
      let entry = MappingReader(node, file: reader.file, firstLine: 1)
    else { return [:] }
    var words: [String: [String: String]] = [:]
    for (name, _) in entry.keys {
      guard let inner = entry.value(name),
        let map = MappingReader(inner, file: reader.file, firstLine: 1)
      else { continue }
      var meanings: [String: String] = [:]
      for (word, _) in map.keys { meanings[word] = map.text(word) ?? "" }
      reader.report(map.diagnostics)
      words[name] = meanings
    }
    return words
  }
}

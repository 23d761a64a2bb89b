import AlmanacDigest
import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// Reads one article's file into its metadata and claims.
struct ArticleReader {
  let registry: Registry

  /// What a file gives: an article where its metadata is right, and what is wrong.
  struct Result {
    var article: Article?
    var relations: [PlacedRelation] = []
    /// The events of the claims that were not read.
    var unread: [UnreadEvent] = []
    var diagnostics: [Diagnostic]
  }

  func read(_ file: SourceFile) -> Result {
    do throws(Problems) {
      let contents = try FileText.read(file)
      let parts = try FrontMatter(contents, file: file.path)
      guard let node = try YAMLTree.read(parts.yaml, file: file.path, firstLine: 2),
        let reader = MappingReader(node, file: file.path, firstLine: 2)
      else {
        throw Problems([
          Diagnostic(
            file: file.path,
            line: 2,
            column: 1,
            message: "the metadata is a mapping of keys"
          )
        ])
      }
      return read(file, parts, reader)
    } catch {
      return Result(diagnostics: error.diagnostics)
    }
  }

  /// An edge of a claim with its place, to be checked when every event is known.
  struct PlacedRelation {
    let target: String
    let place: Diagnostic
  }

  private func read(_ file: SourceFile, _ parts: FrontMatter, _ reader: MappingReader) -> Result {
    let key = file.stem
    if !EventKey.isPart(key) {
      reader.report(
        "the file name '\(shortened(key))' is the article's key: use a–z, 0–9, . and -"
      )
    }
    var names = ArticleNames(registry: registry, article: key, firstLine: 2)
    let title = reader.text("title", required: "the title of the original")
    let publisher = names.entity(
      "publisher",
      reader,
      kinds: [.outlet, .company],
      required: true
    )
    let author = reader.text("author")
    let url = reader.text("url", limit: 2000) ?? ""
    let language = reader.text("language", required: "its language, en, ru, zh", limit: 20)
    let isDigest = reader.flag("digest")
    let textReader = TextReader(language: isDigest ? "en" : language ?? "en")
    if textReader == nil, let node = reader.value("language") {
      reader.report(
        "there is no reader of the language '\(shortened(language ?? ""))'\(suggestion(language ?? "", TextReader.languages)); write \(TextReader.languages.joined(separator: ", "))",
        at: node
      )
    }
    let isPrimary = reader.flag("primary")
    let published = reader.date("published")
    if reader.value("published") == nil {
      reader.report("`published:` is missing: the date from which the claims are known")
    }
    let entries = entries(reader)
    reader.reportUnknownKeys()
    guard let title, let publisher, let language, let published, let textReader else {
      return Result(
        unread: entries.compactMap { UnreadEvent($0, registry: registry, article: key) },
        diagnostics: reader.diagnostics + readAnyway(entries, file)
      )
    }
    let source = Source(
      article: key,
      title: title,
      publisher: publisher.name,
      publisherKey: publisher.key,
      published: published,
      url: url,
      isPrimary: isPrimary
    )
    names.companies = companies(in: entries, file: key)
    let claimReader = ClaimReader(
      source: source,
      names: names,
      finder: QuoteFinder(parts.text),
      textLine: parts.textLine,
      text: textReader
    )
    var result = Result(diagnostics: reader.diagnostics)
    var claims: [Claim] = []
    for (ordinal, entry) in entries.enumerated() {
      let claim = claimReader.read(entry, ordinal: ordinal)
      result.diagnostics += entry.diagnostics
      if let claim {
        claims.append(claim)
      } else if let event = UnreadEvent(entry, registry: registry, article: key) {
        result.unread.append(event)
      }
      for type in RelationType.allCases {
        for node in entry.list(type.rawValue) {
          guard let target = node.scalar?.string, EventKey(target) != nil else { continue }
          result.relations.append(
            PlacedRelation(target: target, place: entry.diagnostic(type.rawValue, at: node))
          )
        }
      }
    }
    result.article = Article(
      source: source,
      author: author,
      language: language,
      isDigest: isDigest,
      text: parts.text,
      sha256: sha256(file.bytes),
      claims: claims
    )
    return result
  }

  private func entries(_ reader: MappingReader) -> [MappingReader] {
    guard let node = reader.value("claims") else {
      reader.report("`claims:` is missing: what the article says")
      return []
    }
    guard case .sequence(let list) = node else {
      reader.report("`claims:` is a list, each entry with `- `", at: node)
      return []
    }
    return list.compactMap { entry in
      if let claim = MappingReader(entry, file: reader.file, firstLine: 2) { return claim }
      reader.report("a claim is a mapping that starts with its kind", at: entry)
      return nil
    }
  }

  private func companies(in entries: [MappingReader], file: String) -> Set<String> {
    Set(
      entries.compactMap { entry in
        registry.company(entry.value("company")?.scalar?.string, article: file)?.key
      }
    )
  }

  /// Even where the metadata is wrong, the mistakes of the claims that need no more are told.
  private func readAnyway(_ entries: [MappingReader], _ file: SourceFile) -> [Diagnostic] {
    let names = ArticleNames(registry: registry, article: file.stem, firstLine: 2)
    for entry in entries {
      _ = names.entity("company", entry, kinds: [.company], required: true)
      _ = entry.date("date")
      _ = entry.text("quote", required: "the words of the text that say so", limit: 2000)
    }
    return entries.flatMap(\.diagnostics)
  }
}

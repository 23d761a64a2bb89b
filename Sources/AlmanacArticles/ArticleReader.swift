import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// Reads one article's file into its metadata and claims.
struct ArticleReader {
  let registry: Registry
  /// The present day, after which nothing is published; nil where nobody said.
  let today: Day?
  private let owners: Owners

  init(registry: Registry, today: Day?) {
    self.registry = registry
    self.today = today
    owners = Owners(registry)
  }

  /// What a file gives, as far as it can be read, and what is wrong.
  struct Result {
    /// The article without its claims; nil where not even its metadata can be read.
    var article: Article?
    var claims: [PlacedClaim] = []
    var relations: [PlacedRelation] = []
    /// The events of the claims that were not read.
    var unread: [UnreadEvent] = []
    /// The keys of such events where these are known.
    var mentioned: Set<String> = []
    /// Whether `draft: true` says that no curator has confirmed the claims yet.
    var isDraft = false
    var diagnostics: [Diagnostic]
  }

  /// Reads a file whose digest is known.
  func read(_ file: SourceFile, sha256: String) -> Result {
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
            message: "the metadata is a mapping of keys",
            rule: .yaml
          )
        ])
      }
      var result = read(file, parts, reader)
      result.article?.sha256 = sha256
      return result
    } catch {
      return Result(diagnostics: error.diagnostics)
    }
  }

  private func read(_ file: SourceFile, _ parts: FrontMatter, _ reader: MappingReader) -> Result {
    let key = file.stem
    if !EventKey.isPart(key) {
      reader.report(
        "the file name '\(shortened(key))' is the article's key: use a–z, 0–9, . and -",
        rule: .key
      )
    }
    let entries = entries(reader)
    let names = ArticleNames(
      registry: registry,
      article: key,
      companies: companies(in: entries, file: key),
      owners: owners
    )
    let isDraft = reader.flag("draft")
    let metadata = MetadataReader(reader: reader, names: names, today: today).read(key: key)
    reader.reportUnknownKeys()
    let claimReader = ClaimReader(
      metadata: metadata,
      names: names,
      quotes: QuoteReader(text: parts.text, textLine: parts.textLine)
    )
    var result = Result(isDraft: isDraft, diagnostics: parts.diagnostics + reader.diagnostics)
    for (ordinal, entry) in entries.enumerated() {
      let reading = claimReader.read(entry, ordinal: ordinal)
      result.diagnostics += entry.diagnostics
      result.relations += reading.relations
      if let claim = reading.claim {
        result.claims.append(claim)
      } else if let event = reading.event {
        result.mentioned.insert(event.description)
      } else if let event = UnreadEvent(entry, registry: registry, article: key) {
        result.unread.append(event)
      }
    }
    result.article = Article(
      source: metadata.source,
      author: metadata.author,
      language: metadata.language,
      digestLanguage: metadata.digestLanguage,
      text: parts.text,
      sha256: "",
      claims: []
    )
    return result
  }

  private func entries(_ reader: MappingReader) -> [MappingReader] {
    guard let node = reader.value("claims") else {
      reader.report("`claims:` is missing: what the article says", rule: .missing)
      return []
    }
    guard case .sequence(let list) = node else {
      reader.report("`claims:` is a list, each entry with `- `", at: node)
      return []
    }
    return list.compactMap { entry in
      if let claim = reader.mapping(at: entry) { return claim }
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
}

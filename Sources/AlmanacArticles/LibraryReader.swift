import AlmanacDigest
public import AlmanacFiles
public import AlmanacModel
import AlmanacReading

/// Reads the files of seed folders, and reports all the mistakes of all files in one go.
public struct LibraryReader {
  /// Entities that are known already.
  public var known: [Entity]
  /// The SHA-256 of the articles that the store holds: those that are as before are not read again.
  public var digests: [String: String]
  /// Whether the store holds an event with a key.
  public var hasEvent: (String) -> Bool
  /// The keys in the store that somebody who wrote an unknown one may have meant.
  public var eventKeys: (String) -> [String]
  /// The keys that events of the store had before, with those that they have now.
  public var formerKeys: [String: String] = [:]
  /// What the articles of the store call an event: the titles of its claims by their articles.
  public var titles: (String) -> [(article: String, title: String)] = { _ in [] }
  /// What the articles of the store call the releases of a model, by their articles.
  public var releases: (String) -> [(article: String, event: String, title: String)] = { _ in [] }
  /// Whether the store holds an article.
  public var hasArticle: (String) -> Bool = { _ in false }
  /// Whether the store holds events of a company.
  public var hasEvents: (String) -> Bool = { _ in false }
  /// The present day, after which no article is published; nil where nobody said.
  public var today: Day?

  /// A reader beside what a store holds; without, beside nothing.
  public init(
    known: [Entity] = [],
    digests: [String: String] = [:],
    hasEvent: @escaping (String) -> Bool = { _ in false },
    eventKeys: @escaping (String) -> [String] = { _ in [] }
  ) {
    self.known = known
    self.digests = digests
    self.hasEvent = hasEvent
    self.eventKeys = eventKeys
  }

  /// Reads registers of names (`entities.yaml`) and articles (`*.md`).
  ///
  /// - Parameter files: the files in any order.
  /// - Returns: what they hold, and what is wrong with them in the order of files and lines. Where
  ///   anything is wrong, the library is not to be used.
  public func read(_ files: [SourceFile]) -> (library: Library, diagnostics: [Diagnostic]) {
    var library = Library()
    var diagnostics = files.compactMap(\.misnamed)
    var register = Register(known: known, hasEvents: hasEvents)
    var eventNames: [EventNamesEntry] = []
    for file in files where file.isRegister {
      let read = EntitiesReader.read(file)
      register.add(read.entities)
      eventNames += read.eventNames
      diagnostics += read.diagnostics
      library.registersNames = true
    }
    library.entities = register.entities
    library.replaced = register.replaced
    let contradictions = register.contradictions()
    diagnostics += register.diagnostics + contradictions.diagnostics
    let meant = contradictions.meant
    let read = articles(in: files, Registry(meant), &library, &diagnostics)
    let scopes = Scopes(
      companies: register.companies,
      articles: library.keys,
      hasArticle: hasArticle
    )
    diagnostics += register.entries.flatMap {
      scopes.mistakes(in: $0.entity.aliases, at: $0.places, $0.reader)
    }
    diagnostics += eventNames.flatMap {
      scopes.mistakes(in: $0.value.aliases, at: $0.places, $0.reader)
    }
    let claims = read.flatMap(\.claims)
    let keys = EventKeys(claims: claims, stored: formerKeys, hasEvent: hasEvent)
    for result in read {
      guard var article = result.article else { continue }
      if result.isDraft { library.drafts.append(article.source.article) }
      article.claims = result.claims.map { keys.following($0.claim) }
      library.articles.append(article)
    }
    library.eventNames = eventNames.map { entry in
      let key = EventKey(keys.present(entry.value.event.description))
      return EventNames(event: key ?? entry.value.event, aliases: entry.value.aliases)
    }
    let reread = Set(library.articles.map(\.source.article))
    let shared = SharedKeys(
      entities: meant,
      names: eventNames.map(\.value),
      titles: { key in titles(key).filter { !reread.contains($0.article) }.map(\.title) },
      releases: { key in
        releases(key).filter { !reread.contains($0.article) }
          .map { SharedKeys.Release(event: $0.event, title: $0.title) }
      }
    )
    diagnostics += shared.mistakes(in: claims) + shared.mistakes(of: register.entries)
    diagnostics += dangling(read, eventNames, keys, in: library)
    library.renamed = renamed(read, eventNames, keys)
    return (
      library, diagnostics.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    )
  }

  /// Reads the articles that are not as before.
  private func articles(
    in files: [SourceFile],
    _ registry: Registry,
    _ library: inout Library,
    _ diagnostics: inout [Diagnostic]
  ) -> [ArticleReader.Result] {
    let reader = ArticleReader(registry: registry, today: today)
    var paths: [String: String] = [:]
    var results: [ArticleReader.Result] = []
    for file in files where file.isArticle {
      if let other = paths.updateValue(file.path, forKey: file.stem) {
        diagnostics.append(
          Diagnostic(
            file: file.path,
            line: 1,
            column: 1,
            message: "the article's key '\(file.stem)' is also that of \(other): rename one",
            rule: .key
          )
        )
        continue
      }
      library.keys.insert(file.stem)
      let digest = sha256(file.bytes)
      if digests[file.stem] == digest { continue }
      let result = reader.read(file, sha256: digest)
      diagnostics += result.diagnostics
      results.append(result)
    }
    return results
  }
}

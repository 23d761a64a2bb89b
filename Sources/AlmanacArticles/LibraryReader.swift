import AlmanacDigest
public import AlmanacFiles
public import AlmanacModel
import AlmanacReading

/// Reads the files of seed folders, and reports all the mistakes of all files in one go.
public struct LibraryReader {
  /// Entities that the store knows already.
  public var known: [Entity]
  /// The SHA-256 of the articles that the store holds: those that are as before are not read again.
  public var digests: [String: String]
  /// Whether the store holds an event with a key.
  public var hasEvent: (String) -> Bool
  /// The keys in the store that somebody who wrote an unknown one may have meant.
  public var eventKeys: (String) -> [String]

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
    var diagnostics: [Diagnostic] = []
    var register = EntitiesReader.Result()
    for file in files where file.path.hasSuffix(".yaml") {
      let read = EntitiesReader.read(file)
      register.entities += read.entities
      register.eventNames += read.eventNames
      diagnostics += read.diagnostics
      library.registersNames = true
    }
    library.entities = register.entities.map(\.value)
    library.eventNames = register.eventNames.map(\.value)
    let entities = known + library.entities
    diagnostics += unknownCompanies(in: register.entities, among: entities)
    let reader = ArticleReader(registry: Registry(entities))
    var relations: [ArticleReader.PlacedRelation] = []
    var unread: [UnreadEvent] = []
    var paths: [String: String] = [:]
    for file in files where !file.path.hasSuffix(".yaml") {
      if let other = paths.updateValue(file.path, forKey: file.stem) {
        diagnostics.append(
          Diagnostic(
            file: file.path,
            line: 1,
            column: 1,
            message: "the article's key '\(file.stem)' is also that of \(other): rename one"
          )
        )
        continue
      }
      library.keys.insert(file.stem)
      if digests[file.stem] == sha256(file.bytes) { continue }
      let read = reader.read(file)
      diagnostics += read.diagnostics
      relations += read.relations
      unread += read.unread
      if let article = read.article { library.articles.append(article) }
    }
    let events = Set(library.articles.flatMap { $0.claims.map(\.event.description) })
    let isNothing = { (key: String) in
      !events.contains(key) && !hasEvent(key) && !unread.contains { $0.canBe(key) }
    }
    diagnostics += relations.filter { isNothing($0.target) }.map { dangling($0, events) }
    diagnostics += register.eventNames.compactMap { entry -> Diagnostic? in
      let key = entry.value.event.description
      guard isNothing(key) else { return nil }
      return entry.mistake(
        "`events:` names '\(key)', an event that no claim names\(suggestion(key, events))",
        at: "key"
      )
    }
    return (
      library, diagnostics.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    )
  }

  private func dangling(_ relation: ArticleReader.PlacedRelation, _ events: Set<String>)
    -> Diagnostic
  {
    let target = relation.target
    let near = suggestion(target, events.union(eventKeys(target)))
    var place = relation.place
    place.message =
      "`\(place.message):` points to '\(target)', an event that no claim names\(near)"
    return place
  }

  private func unknownCompanies(
    in entries: [EntitiesReader.Entry<Entity>],
    among entities: [Entity]
  ) -> [Diagnostic] {
    let companies = Set(entities.filter { $0.kind == .company }.map(\.key))
    return entries.compactMap { entry in
      guard let company = entry.value.company, !companies.contains(company) else { return nil }
      return entry.mistake(
        "'\(entry.value.key)' is of the company '\(company)', which is not registered\(suggestion(company, companies))",
        at: "company"
      )
    }
  }
}

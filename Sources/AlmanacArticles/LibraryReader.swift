import AlmanacDigest
public import AlmanacModel

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
    for file in files where file.path.hasSuffix(".yaml") {
      let register = EntitiesReader.read(file)
      library.entities += register.entities
      library.eventNames += register.eventNames
      library.registersNames = true
      diagnostics += register.diagnostics
    }
    let entities = known + library.entities
    diagnostics += unknownCompanies(in: library, among: entities, files)
    let reader = ArticleReader(registry: Registry(entities))
    var relations: [ArticleReader.PlacedRelation] = []
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
      let (article, placed, found) = reader.read(file)
      diagnostics += found
      relations += placed
      if let article { library.articles.append(article) }
    }
    diagnostics += dangling(relations, in: library)
    diagnostics += namesOfNothing(in: library, files)
    return (
      library, diagnostics.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    )
  }

  private func dangling(_ relations: [ArticleReader.PlacedRelation], in library: Library)
    -> [Diagnostic]
  {
    let events = Set(library.articles.flatMap { $0.claims.map(\.event.description) })
    return relations.compactMap { relation in
      guard !events.contains(relation.target), !hasEvent(relation.target) else { return nil }
      var place = relation.place
      place.message =
        "`\(place.message):` points to '\(relation.target)', an event that no claim names\(suggestion(relation.target, events.union(eventKeys(relation.target))))"
      return place
    }
  }

  private func namesOfNothing(in library: Library, _ files: [SourceFile]) -> [Diagnostic] {
    let events = Set(library.articles.flatMap { $0.claims.map(\.event.description) })
    let file = files.first { $0.path.hasSuffix(".yaml") }?.path ?? ""
    return library.eventNames.map(\.event.description).compactMap { key in
      guard !events.contains(key), !hasEvent(key) else { return nil }
      return Diagnostic(
        file: file,
        line: 1,
        column: 1,
        message: "`events:` names '\(key)', an event that no claim names\(suggestion(key, events))"
      )
    }
  }

  private func unknownCompanies(
    in library: Library,
    among entities: [Entity],
    _ files: [SourceFile]
  )
    -> [Diagnostic]
  {
    let companies = Set(entities.filter { $0.kind == .company }.map(\.key))
    let file = files.first { $0.path.hasSuffix(".yaml") }?.path ?? ""
    return library.entities.compactMap { entity in
      guard let company = entity.company, !companies.contains(company) else { return nil }
      return Diagnostic(
        file: file,
        line: 1,
        column: 1,
        message:
          "'\(entity.key)' is of the company '\(company)', which is not registered\(suggestion(company, companies))"
      )
    }
  }
}

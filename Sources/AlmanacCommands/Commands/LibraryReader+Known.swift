import AlmanacArticles
import AlmanacAsking
import AlmanacFiles
import AlmanacModel
import AlmanacStore

extension LibraryReader {
  /// A reader that knows what a store holds, and today.
  ///
  /// - Parameters:
  ///   - store: the store.
  ///   - rereading: whether articles are read again that are as before.
  /// - Throws: `StoreError` where the store cannot be read.
  init(knowing store: Store, rereading: Bool = false) throws {
    self.init(
      known: try store.registeredEntities(),
      digests: rereading ? [:] : try store.articleDigests(),
      hasEvent: { (try? store.hasEvent($0)) ?? false },
      eventKeys: { (try? store.eventKeys(besides: $0)) ?? [] }
    )
    formerKeys = try store.formerKeys()
    titles = { (try? store.titles(ofEvent: $0)) ?? [] }
    releases = { (try? store.releases(ofModel: $0)) ?? [] }
    hasArticle = { (try? store.hasArticle($0)) ?? false }
    hasEvents = { (try? store.hasEvents(ofCompany: $0)) ?? false }
    today = .today
  }

  /// A reader where there is no database yet: it knows the names that almanac ships, unless these
  /// are what is read.
  init(withoutStore paths: [String]) {
    self.init()
    if !paths.isEmpty {
      known = read(SeedFiles.shipped.filter { $0.path.hasSuffix(".yaml") }).library.entities
    }
    today = .today
  }
}

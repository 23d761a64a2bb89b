import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore
import Foundation

/// The pages of a site as files, with relative links, for any machine that gives out files.
///
/// What is written is what the first page leads to, of the present day and of the days asked for.
struct StaticSite {
  private let site: Site
  private let settings: Helper.Publishing

  init(_ site: Site, _ settings: Helper.Publishing) {
    self.site = site
    self.settings = settings
  }

  /// Writes what is new or changed, and takes away what is no more.
  ///
  /// - Parameter say: told in a line what was done.
  /// - Throws: where a file cannot be read or written.
  func write(_ say: (String) -> Void) throws {
    var folder = try PublishedFolder(settings.folder)
    try requireKnowledge()
    var paths = SitePaths()
    let starts = ["/"] + settings.days.map { "/?known_by=\($0)" }
    var waiting = starts
    for start in starts { _ = paths.add(start) }
    var found: [(address: String, bytes: [UInt8], isPage: Bool, hasLinks: Bool)] = []
    var next = 0
    while next < waiting.count {
      let address = waiting[next]
      next += 1
      let answer = site.respond(to: WebRequest(address, host: nil))
      guard answer.status == 200 else {
        if answer.status >= 500 { throw Problem(.broken, "\(address) failed: \(answer.status)") }
        paths.remove(address)
        continue
      }
      let isPage = answer["content-type"]?.hasPrefix("text/html") == true
      if isPage {
        for link in PageLinks.all(answer.text) where isWanted(link) && paths.add(link) {
          waiting.append(link)
        }
      }
      found.append((address, answer.body, isPage, isPage || address.isOfFeed))
    }
    for asset in Asset.allCases { folder.add(asset.rawValue, Array(asset.contents.utf8)) }
    for page in found {
      guard let path = paths[page.address] else { continue }
      let bytes =
        page.hasLinks
        ? Array(PageLinks.relative(page.bytes, from: path, paths).utf8) : page.bytes
      folder.add(path, bytes)
    }
    try addData(to: &folder)
    if let address = settings.address {
      folder.add(
        "sitemap.xml",
        sitemap(found.filter(\.isPage).compactMap { paths[$0.address] }, address)
      )
    }
    let (written, removed) = try folder.write()
    say("\(folder.count) files in \(settings.folder): \(written) written, \(removed) removed")
  }

  /// Whether an address is written: of the present day, or of a day that was asked for.
  private func isWanted(_ address: String) -> Bool {
    guard let place = address.range(of: "known_by=") else { return true }
    let day = address[place.upperBound...].prefix { $0 != "&" }
    return settings.days.contains(String(day))
  }

  /// Something has to be known by each day that was asked for, and the day to have come.
  private func requireKnowledge() throws {
    let first = try site.pool.read { try $0.articles().compactMap(\.source.published.latest).min() }
    for text in settings.days {
      guard let day = try EventDate(text).latest, let first, day < first || day > site.today()
      else {
        continue
      }
      throw PublishError(
        day < first
          ? "nothing was known by \(text): the first article is of \(first.iso)"
          : "\(text) has not come"
      )
    }
  }

  /// The tables with their description, and the database.
  private func addData(to folder: inout PublishedFolder) throws {
    try site.pool.read { store in
      let question = Question(store: store, today: site.today())
      let resources = Resources(question: question, companies: [])
      let tables = [
        resources.timeline, resources.valuations, resources.funding, resources.evidence,
      ]
      let package = DataPackage(resources: tables, sources: try resources.sources())
      var sinks: [(String, MemorySink)] = []
      try package.write(raw: false) { name, _ in
        let sink = MemorySink()
        sinks.append((name, sink))
        return sink
      }
      for (name, sink) in sinks { folder.add("data/\(name)", sink.bytes) }
      try folder.add("data/almanac.sqlite") { try store.copy(to: $0) }
    }
  }

  private func sitemap(_ paths: [String], _ address: String) -> [UInt8] {
    let base = address.hasSuffix("/") ? address : address + "/"
    let lines = paths.filter { !$0.hasPrefix("as-of/") }.sorted().map { path in
      let short = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
      return "<url><loc>\((base + short).inPage)</loc></url>\n"
    }
    return Array(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(lines.joined())</urlset>

      """.utf8
    )
  }
}

extension String {
  /// Whether it is the address of a feed.
  fileprivate var isOfFeed: Bool { prefix { $0 != "?" }.hasSuffix(".atom") }
}

public import AlmanacModel
public import AlmanacStore
import Synchronization

/// The pages and the API over one knowledge base.
///
/// An answer is a function of the request, the state of the file and the day; it knows nothing of
/// connections.
public final class Site: Sendable {
  /// Where it reads.
  let pool: StorePool
  /// The hosts that it answers for; nil for all, where nobody asks but the program itself.
  let hosts: HostList?
  /// The present day.
  let today: @Sendable () -> Day
  /// The version of the program.
  let version: String
  /// The templates of the pages.
  let templates: Templates
  /// The days that the pages are written of; nil where they are served, and any day can be asked for.
  let days: [Day]?
  /// Runs somebody's SQL; nil where none is run.
  let sql: (@Sendable (String) throws -> StatementRows)?
  private let cache = PageCache()
  private let chromes = Mutex<(tag: StorePool.Generation, chrome: Chrome)?>(nil)
  /// What tells this run from others, since SQLite counts the states of a file from anew in each.
  private let run: String

  /// A site over a file.
  ///
  /// - Parameters:
  ///   - pool: where it reads.
  ///   - hosts: the hosts that it answers for beside this machine; nil answers for all.
  ///   - version: the version of the program.
  ///   - days: the days that pages are written of; nil where they are served.
  ///   - sql: runs somebody's SQL; nil where none is run.
  ///   - today: the present day.
  /// - Throws: where a template cannot be read.
  public init(
    _ pool: StorePool,
    hosts: [String]? = [],
    version: String,
    days: [Day]? = nil,
    sql: (@Sendable (String) throws -> StatementRows)? = nil,
    today: @escaping @Sendable () -> Day
  ) throws {
    self.pool = pool
    self.days = days
    self.sql = sql
    self.hosts = hosts.map { HostList($0) }
    self.version = version
    self.today = today
    templates = try Templates()
    run = String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// Answers a request.
  public func respond(to request: WebRequest) -> WebResponse {
    let isHead = request.method == "HEAD"
    var form = Form(target: request.target) ?? Form(accept: request.accept)
    var response: WebResponse
    do {
      guard !request.isAmbiguous else {
        throw Problem(.malformed, "the request names several hosts")
      }
      if let hosts, !hosts.allows(request.host) {
        throw Problem(.misdirected, "this server does not answer for that host; allow it by name")
      }
      guard isHead || request.method == "GET" else {
        throw Problem(.method, "only GET and HEAD are answered")
      }
      let target = try Target(request.target, keepsEmpty: form != .html)
      form = target.form ?? form
      response = try respond(to: request, target, form)
    } catch {
      response = refusal(Problem(error), form)
    }
    if response.status != 304 {
      response.headers.append(.init("content-length", String(response.size)))
    }
    response.headers += Site.safety(of: form)
    if isHead { response.body = [] }
    return response
  }

  private func respond(to request: WebRequest, _ target: Target, _ form: Form) throws
    -> WebResponse
  {
    if let asset = Asset(target) { return asset.response }
    if target.isSlashed { return redirect(to: target) }
    if target.segments == ["health"] { return try health() }
    let generation = try pool.generation()
    let day = today()
    let state = "\(run)-\(generation.era)-\(generation.version)-\(day.number)"
    let tag = "\"\(state)-\(form.rawValue)-\(request.target.shortDigest)\""
    if let known = request.ifNoneMatch, Site.matches(known, tag) {
      return WebResponse(304, [.init("etag", tag)] + Site.validation)
    }
    if let kept = cache.find(request.target, tag) { return kept }
    let place = try Place(target)
    let bytes = try pool.read { store in
      try store.snapshot {
        let chrome = try chrome(of: store, generation)
        return try Answering(self, store, chrome, place, target, today: day).bytes(as: form)
      }
    }
    let headers =
      [.init("content-type", form.type), .init("etag", tag)] + Site.validation
      + Site.naming(target, form)
    let response = WebResponse(200, headers, bytes)
    cache.keep(response, request.target, tag)
    return response
  }

  /// What every page of a state of the file needs, read once.
  private func chrome(of store: Store, _ generation: StorePool.Generation) throws -> Chrome {
    if let kept = chromes.withLock({ $0 }), kept.tag == generation { return kept.chrome }
    let chrome = try Chrome(store)
    chromes.withLock { $0 = (generation, chrome) }
    return chrome
  }

  private func health() throws -> WebResponse {
    _ = try pool.generation()
    return WebResponse(
      200,
      [.init("content-type", "text/plain; charset=utf-8")],
      Array("ok\n".utf8)
    )
  }

  private func redirect(to target: Target) -> WebResponse {
    let path = "/" + target.segments.map(\.percentEncoded).joined(separator: "/")
    let query = target.query.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }
    let address = path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    return WebResponse(308, [.init("location", address)])
  }

  private func refusal(_ problem: Problem, _ form: Form) -> WebResponse {
    var headers: [WebResponse.Header] = [.init("cache-control", "no-store")]
    if problem.kind == .method { headers.append(.init("allow", "GET, HEAD")) }
    if problem.kind == .busy { headers.append(.init("retry-after", "1")) }
    guard form == .html else {
      headers.append(.init("content-type", "application/problem+json"))
      return WebResponse(problem.status, headers, problem.json)
    }
    headers.append(.init("content-type", Form.html.type))
    return WebResponse(problem.status, headers, Array((problem.page ?? page(of: problem)).utf8))
  }

  private static let validation: [WebResponse.Header] = [
    .init("cache-control", "no-cache"), .init("vary", "Accept"),
  ]

  /// Whether a list of known states has the present one.
  private static func matches(_ known: String, _ tag: String) -> Bool {
    known == "*"
      || known.split(separator: ",").contains { part in
        let name = part.drop { $0 == " " }
        return name == tag[...] || name.hasPrefix("W/") && name.dropFirst(2) == tag[...]
      }
  }

  /// The name of the file that a table or a picture is saved as.
  private static func naming(_ target: Target, _ form: Form) -> [WebResponse.Header] {
    guard form == .csv || form == .tsv || form == .ics else { return [] }
    let name = (target.segments.last ?? "almanac").filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    return [
      .init(
        "content-disposition",
        "inline; filename=\"\(name.isEmpty ? "almanac" : name).\(form.rawValue)\""
      )
    ]
  }
}

extension Site {
  /// The header fields that keep a page from doing more than a page has to.
  static func safety(of form: Form) -> [WebResponse.Header] {
    let style = form == .svg ? "'unsafe-inline'" : "'self'"
    return [
      .init(
        "content-security-policy",
        "default-src 'none'; style-src \(style); script-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      .init("x-content-type-options", "nosniff"), .init("referrer-policy", "no-referrer"),
      .init("x-frame-options", "DENY"), .init("cross-origin-resource-policy", "same-origin"),
      .init("cross-origin-opener-policy", "same-origin"),
    ]
  }
}

import AlmanacAsking
import AlmanacModel

/// What an address names.
struct Place: Equatable {
  /// What is shown.
  let subject: Subject
  /// The question whose answer stands there, for machines and for the foot of the page; nil where
  /// no one question gives it.
  let request: Request?

  /// The kinds of pages.
  enum Subject: Equatable {
    case home
    case openAPI
    case companies
    case company(String)
    case event(String)
    case article(String)
    case entity(Entity.Kind, String)
    case search
    case sql
    case question(String)
  }

  /// - Throws: `Problem` where there is no such page.
  init(_ target: Target) throws {
    let segments = target.segments
    let known = target.values("known_by")
    var shared: [String: [String]] = [:]
    if !known.isEmpty { shared["known-by"] = known }
    if segments.isEmpty || segments == ["index"] {
      self.init(.home)
    } else if segments == ["openapi"] {
      self.init(.openAPI)
    } else if segments == ["sql"] {
      self.init(.sql)
    } else if segments.count == 4, segments[0] == "events" {
      let key = segments[1...].joined(separator: "/")
      self.init(.event(key), Request("show", shared.merging(["name": [key]]) { $1 }))
    } else if segments.count == 2 {
      try self.init(folder: segments[0], name: segments[1], shared)
    } else if segments.count == 1 {
      try self.init(question: segments[0], target)
    } else {
      throw Problem(.unknown, "there is no such page")
    }
  }

  private init(_ subject: Subject, _ request: Request? = nil) {
    self.subject = subject
    self.request = request
  }

  private init(folder: String, name: String, _ shared: [String: [String]]) throws {
    func asking(_ question: String, _ parameter: String) -> Request {
      Request(question, shared.merging([parameter: [name]]) { $1 })
    }
    switch folder {
    case "companies": self.init(.company(name), asking("show", "name"))
    case "models": self.init(.entity(.model, name), asking("show", "name"))
    case "people": self.init(.entity(.person, name), asking("show", "name"))
    case "outlets": self.init(.entity(.outlet, name), asking("show", "name"))
    case "articles": self.init(.article(name), asking("show", "name"))
    case "investors": self.init(.question("investor"), asking("investor", "name"))
    case "on": self.init(.question("on"), asking("on", "date"))
    default: throw Problem(.unknown, "there is no such page")
    }
  }

  private init(question name: String, _ target: Target) throws {
    guard let inquiry = try? Inquiry.named(name) else {
      let near = nearest(to: name, among: Inquiry.all.map(\.name))
      throw Problem(.unknown, "there is no page '\(shortened(name))'", candidates: near)
    }
    var values: [String: [String]] = [:]
    // How an answer is shown is no part of the question.
    for pair in target.query where pair.name != "why" && pair.name != "sort" {
      let parameter = pair.name.replacing("_", with: "-")
      values[parameter, default: []].append(pair.value)
    }
    let request = Request(name, values)
    switch name {
    case "companies": self.init(.companies, request)
    case "search": self.init(.search, request)
    default: self.init(.question(inquiry.name), request)
    }
  }
}

import AlmanacReports

/// A file that every page needs and that no knowledge changes.
enum Asset: String, CaseIterable {
  case style = "style.css"
  case script = "almanac.js"
  case icon = "icon.svg"
  case robots = "robots.txt"

  init?(_ target: Target) {
    guard target.segments.count == 1 else { return nil }
    let name = target.segments[0] + (target.form.map { ".\($0.rawValue)" } ?? "")
    self.init(rawValue: name)
  }

  /// What stands in it.
  var contents: String {
    switch self {
    case .style: Asset.file("style.css") + "\n" + Chart.looks + "\n" + Asset.file("charts.css")
    case .script: Asset.file("almanac.js")
    case .icon: Asset.file("icon.svg")
    case .robots: "User-agent: *\nAllow: /\n"
    }
  }

  var response: WebResponse {
    let type =
      switch self {
      case .style: "text/css; charset=utf-8"
      case .script: "text/javascript; charset=utf-8"
      case .icon: "image/svg+xml"
      case .robots: "text/plain; charset=utf-8"
      }
    return WebResponse(
      200,
      [.init("content-type", type), .init("cache-control", "max-age=300")],
      Array(contents.utf8)
    )
  }

  /// A file of the folder of templates.
  static func file(_ name: String) -> String {
    embeddedFiles.first { $0.path == "Templates/\(name)" }?.contents ?? ""
  }
}

import AlmanacModel
import Foundation

/// Which file an address becomes.
struct SitePaths {
  private var paths: [String: String] = [:]
  private var taken: Set<String> = []

  /// The file of an address; nil where it is not written.
  subscript(_ address: String) -> String? { paths[address] }

  /// Gives an address its file.
  ///
  /// - Returns: whether it is new and can be one.
  mutating func add(_ address: String) -> Bool {
    guard paths[address] == nil, let target = try? Target(address) else { return false }
    let folders: Set<String> = ["health", "search", "data"]
    guard Asset(target) == nil, !folders.contains(target.segments.first ?? "") else { return false }
    var parts = target.segments.map { SitePaths.safe($0) }
    var query = target.query
    if let place = query.firstIndex(where: { $0.name == "known_by" }) {
      parts = ["as-of", SitePaths.safe(query.remove(at: place).value)] + parts
    }
    let name = query.map { $0.name == "company" ? $0.value : "\($0.name)-\($0.value)" }
      .joined(separator: "-")
    if !name.isEmpty { parts.append(SitePaths.safe(name.lowercased())) }
    var path: String
    if let form = target.form {
      path = parts.joined(separator: "/") + "." + form.rawValue
    } else {
      path = (parts + ["index.html"]).joined(separator: "/")
    }
    if !taken.insert(path.lowercased()).inserted {
      // Two addresses that differ only in what a file's name cannot show.
      path =
        "other/\(address.shortDigest)/"
        + (target.form.map { "index.\($0.rawValue)" } ?? "index.html")
      taken.insert(path)
    }
    paths[address] = path
    return true
  }

  /// Takes back the file of an address that has no page.
  mutating func remove(_ address: String) { paths[address] = nil }

  /// A part of an address as a name of a folder: letters, digits and `.-_~`.
  static func safe(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Character in
      let isKept =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-._~".unicodeScalars.contains(scalar)
      return isKept ? Character(scalar) : "-"
    }
    let name = String(kept.prefix(100))
    return name.allSatisfy { $0 == "." } ? "-" + name : name
  }
}

/// The links of a page.
enum PageLinks {
  private static let starts = ["href=\"/", "src=\"/"]

  /// The addresses of this site that a page leads to, in order, without places in them.
  static func all(_ page: String) -> [String] {
    var found: [String] = []
    var rest = page[...]
    while let start = rest.range(of: " href=\"/") {
      let value = rest[rest.index(before: start.upperBound)...].prefix { $0 != "\"" }
      let address = String(value.prefix { $0 != "#" })
      found.append(address.replacing("&amp;", with: "&"))
      rest = rest[value.endIndex...]
    }
    return found
  }

  /// The page with links relative to its own file; what leads nowhere leads nowhere visibly.
  static func relative(_ bytes: [UInt8], from path: String, _ paths: SitePaths) -> String {
    let page = String(decoding: bytes, as: UTF8.self)
    let up = String(repeating: "../", count: path.count { $0 == "/" })
    var result = ""
    var rest = page[...]
    while let place = starts.compactMap({ rest.range(of: " " + $0) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      let isSource = rest[place].hasPrefix(" src")
      let value = rest[rest.index(before: place.upperBound)...].prefix { $0 != "\"" }
      result += rest[..<place.lowerBound]
      let address = value.prefix { $0 != "#" }
      let plain = String(address).replacing("&amp;", with: "&")
      let name = String(plain.dropFirst())
      let file = Asset(rawValue: name)?.rawValue ?? (name.hasPrefix("data/") ? name : paths[plain])
      if let file {
        let parts = file.split(separator: "/").map { String($0).percentEncoded }
        result +=
          (isSource ? " src=\"" : " href=\"") + up + parts.joined(separator: "/")
          + value[address.endIndex...] + "\""
      }
      rest = rest[value.endIndex...].dropFirst()
    }
    return result + rest
  }
}

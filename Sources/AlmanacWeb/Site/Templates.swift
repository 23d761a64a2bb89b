import Mustache

/// The templates of the pages, which are part of the program.
struct Templates: Sendable {
  private let library: MustacheLibrary

  init() throws {
    MustacheContentTypes.register(PageText(), named: "PAGE")
    var library = MustacheLibrary()
    for file in embeddedFiles where file.path.hasSuffix(".mustache") {
      let name = file.path.split(separator: "/").last?.split(separator: ".").first ?? ""
      try library.register("{{% CONTENT_TYPE:PAGE}}" + file.contents, named: String(name))
    }
    self.library = library
  }

  /// A page, or a part of one.
  ///
  /// - Parameters:
  ///   - name: the template's name.
  ///   - values: what stands in its places.
  /// - Returns: HTML in which every value is escaped.
  func render(_ name: String, _ values: Values) -> String {
    library.render(values, withTemplate: name) ?? ""
  }
}

/// What stands in the places of a template.
typealias Values = [String: Any]

/// Text in a page: every sign that could end a text or an attribute is escaped, one Unicode scalar
/// after another, since a sign that is followed by an accent is still that sign to a browser.
struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String { text.inPage }
}

extension String {
  /// The text as it stands in a page, also in an attribute between `"`.
  var inPage: String {
    guard utf8.contains(where: { PageTextSigns.all.contains($0) }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default:
        result.append(scalar.value < 0x20 && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// The address of a page elsewhere; nil for what is not http or https.
  var webAddress: String? {
    let start = prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://") ? self : nil
  }
}

private enum PageTextSigns {
  /// The bytes that may need another form.
  static let all: Set<UInt8> = Set(Array("&<>\"'".utf8) + Array(0..<0x20))
}

import CGumbo

/// A part of a parsed page.
struct HTMLNode {
  /// The tag in small letters; empty for text.
  let tag: String
  let attributes: [String: String]
  let children: [HTMLNode]
  /// The words of a text.
  let text: String

  /// Parses a page.
  static func parse(_ html: String) -> HTMLNode {
    var bytes = Array(html.utf8)
    let count = bytes.count
    bytes.append(0)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { start in
        start.withMemoryRebound(to: CChar.self, capacity: count + 1) { text in
          var options = kGumboDefaultOptions
          guard let output = gumbo_parse_with_options(&options, text, count) else {
            return .nothing
          }
          defer { gumbo_destroy_output(&options, output) }
          return output.pointee.root.map { HTMLNode($0) } ?? .nothing
        }
      } ?? .nothing
    }
  }

  private static let nothing = HTMLNode(tag: "", attributes: [:], children: [], text: "")

  private init(tag: String, attributes: [String: String], children: [HTMLNode], text: String) {
    self.tag = tag
    self.attributes = attributes
    self.children = children
    self.text = text
  }

  private init(_ node: UnsafeMutablePointer<GumboNode>) {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      let element = node.pointee.v.element
      self.init(
        tag: HTMLNode.name(of: element),
        attributes: HTMLNode.attributes(of: element),
        children: HTMLNode.items(element.children, as: GumboNode.self).map { HTMLNode($0) },
        text: ""
      )
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      let words = node.pointee.v.text.text.map { String(cString: $0) } ?? ""
      self.init(tag: "", attributes: [:], children: [], text: words)
    default: self = .nothing
    }
  }

  private static func name(of element: GumboElement) -> String {
    let name = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
    if !name.isEmpty { return name }
    // A tag that the standard does not have stands as it was written.
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let start = piece.data, piece.length > 0 else { return "unknown" }
    return String(
      decoding: UnsafeRawBufferPointer(start: start, count: Int(piece.length)),
      as: UTF8.self
    ).lowercased()
  }

  private static func attributes(of element: GumboElement) -> [String: String] {
    var attributes: [String: String] = [:]
    for item in items(element.attributes, as: GumboAttribute.self) {
      guard let name = item.pointee.name, let value = item.pointee.value else { continue }
      attributes[String(cString: name).lowercased()] = String(cString: value)
    }
    return attributes
  }

  private static func items<Item>(_ vector: GumboVector, as type: Item.Type)
    -> [UnsafeMutablePointer<Item>]
  {
    (0..<Int(vector.length)).compactMap { index in
      vector.data[index]?.assumingMemoryBound(to: Item.self)
    }
  }
}

extension HTMLNode {
  /// The part itself and all below it, in the order of the page.
  func visit(_ body: (HTMLNode) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }

  /// The parts of a tag.
  func all(_ tag: String) -> [HTMLNode] {
    var found: [HTMLNode] = []
    visit { if $0.tag == tag { found.append($0) } }
    return found
  }

  /// All the words of the part.
  var words: String {
    var words = ""
    visit { words += $0.text }
    return words
  }
}

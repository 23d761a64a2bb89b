package import AlmanacModel

/// A source that an answer rests on, as it is to be cited.
package struct Citation: Equatable, Sendable {
  /// The article's key.
  package let article: String
  /// The article's title.
  package let title: String
  /// Who published it.
  package let publisher: String
  /// When it was published.
  package let published: EventDate
  /// Where it was published.
  package let url: String
  /// When it was seen.
  package let accessed: EventDate?
  /// What it was seen through where the original was not opened.
  package let via: [String]
}

extension Citation {
  /// The citation of a source.
  package init(_ source: Source) {
    self.init(
      article: source.article,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      url: source.url,
      accessed: source.accessed,
      via: source.via.map(\.text)
    )
  }
}

/// How citations are written.
public enum CitationStyle: String, CaseIterable, Sendable {
  /// A line each, for people.
  case text
  /// Entries for BibTeX and BibLaTeX.
  case bibtex
  /// CSL-JSON, for Zotero, Pandoc and citation processors.
  case csl
}

extension Report {
  /// The sources that the answer names, each once: by publisher, then by day, then by key.
  package var citations: [Citation] {
    var found: [String: Citation] = [:]
    JSON(encoding: payload).collect(&found)
    return found.values.sorted { one, other in
      let order = { (citation: Citation) in
        (
          citation.publisher.folded, citation.published.earliest?.number ?? .min, citation.article
        )
      }
      return order(one) < order(other)
    }
  }

  /// Whether the answer names a source.
  public var hasCitations: Bool { !citations.isEmpty }

  /// The citations alone, in a style.
  ///
  /// - Parameter style: how they are written.
  /// - Returns: the bytes, in UTF-8.
  public func cited(as style: CitationStyle) -> [UInt8] {
    switch style {
    case .text: Array(citations.map { $0.line + "\n" }.joined().utf8)
    case .bibtex: Array(citations.bibTeX.utf8)
    case .csl: Array((citations.csl.pretty + "\n").utf8)
    }
  }

  /// The report with the citations of its sources behind it, for people.
  ///
  /// - Parameter evident: the same answer with its evidence, which names the sources.
  /// - Returns: the report with a section more.
  public func citing(_ evident: Report) -> Report {
    var report = self
    report.sections.append(
      Section(
        heading: "Sources",
        statements: evident.citations.enumerated().map { "[\($0.offset + 1)] \($0.element.line)" }
      )
    )
    return report
  }
}

extension Citation {
  /// The source on one line.
  fileprivate var line: String {
    let seen = [
      accessed.map { "accessed \($0.text)" },
      via.isEmpty ? nil : "seen through \(via.joined(separator: ", "))",
    ].compactMap(\.self).joined(separator: "; ")
    let head = "\(publisher): “\(title)”, \(published.text)."
    return [head, url, seen.isEmpty ? "" : "(\(seen))"].filter { !$0.isEmpty }
      .joined(separator: " ").onOneLine.printable
  }
}

extension JSON {
  /// Gathers every object that is an article with its metadata.
  fileprivate func collect(_ found: inout [String: Citation]) {
    switch self {
    case .array(let values): for value in values { value.collect(&found) }
    case .object(let members):
      if let citation = Citation(members) { found[citation.article] = citation }
      for member in members { member.value.collect(&found) }
    case .null, .bool, .number, .string: break
    }
  }

  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }

  /// A date that is written as EDTF, or as an object with it.
  fileprivate var edtf: EventDate? {
    switch self {
    case .string(let text): try? EventDate(text)
    case .object(let members): members["edtf"]?.edtf
    case .null, .bool, .number, .array: nil
    }
  }
}

extension [JSON.Member] {
  fileprivate subscript(_ key: String) -> JSON? { first { $0.key == key }?.value }
}

extension Citation {
  fileprivate init?(_ members: [JSON.Member]) {
    guard let article = members["article"]?.string, let title = members["title"]?.string,
      let publisher = members["publisher"]?.string, let url = members["url"]?.string,
      let published = members["published"]?.edtf
    else { return nil }
    self.article = article
    self.title = title
    self.publisher = publisher
    self.published = published
    self.url = url
    accessed = members["accessed"]?.edtf
    guard case .array(let seen)? = members["via"] else {
      via = []
      return
    }
    via = seen.compactMap { entry in
      guard case .object(let members) = entry, let source = members["source"]?.string else {
        return nil
      }
      return source + (members["at"]?.string.map { " (\($0))" } ?? "")
    }
  }
}

public import AlmanacModel

/// An article as it was published: its text, and what is known of it.
public struct Page: Sendable, Equatable {
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Who wrote it.
  public var author: String?
  /// Where it was published.
  public var url: String?
  /// Its language, as a code of ISO 639-1.
  public var language: String?
  /// When it was published.
  public var published: EventDate?
  /// The text, its paragraphs divided by empty lines.
  public var text: String

  /// A text of which nothing more is known.
  public init(text: String) { self.text = text }

  /// The page with what is known better from elsewhere.
  public func with(
    title: String? = nil,
    publisher: String? = nil,
    url: String? = nil,
    language: String? = nil,
    published: EventDate? = nil
  ) -> Page {
    var page = self
    page.title = title ?? page.title
    page.publisher = publisher ?? page.publisher
    page.url = url ?? page.url
    page.language = language ?? page.language
    page.published = published ?? page.published
    return page
  }
}

/// Why a file cannot be drafted from.
public struct PageError: Error, Equatable, CustomStringConvertible {
  /// One line: what is wrong and what can be done.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension Page {
  /// Reads the bytes of a page: HTML where they look like it, else plain text.
  ///
  /// - Parameters:
  ///   - bytes: the contents of the file.
  ///   - isParagraph: whether a plain text has no headline.
  /// - Throws: `PageError` where they are no text.
  public init(_ bytes: [UInt8], isParagraph: Bool = false) throws(PageError) {
    let text = try PageBytes.text(bytes)
    self =
      HTMLPage.isHTML(text)
      ? try HTMLPage.read(text) : isParagraph ? PlainPage.paragraph(text) : PlainPage.read(text)
    self.text = String(self.text.unicodeScalars.filter { !$0.isControlSign }.map(Character.init))
    guard self.text.contains(where: \.isLetter) else {
      throw PageError("it has no text: is it a page that shows its text only to subscribers?")
    }
    guard !isStub else {
      throw PageError("it shows its text only to subscribers: save the whole article")
    }
  }
}

extension Page {
  /// Whether a short text ends with an invitation to subscribe.
  private var isStub: Bool {
    guard text.unicodeScalars.count < 700 else { return false }
    let end = String(text.suffix(300)).lowercased()
    return Cues.languages.compactMap(Cues.named).contains { cues in
      cues.paywall.contains { end.contains($0) }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, which no article has in it, other than the end of a line.
  fileprivate var isControlSign: Bool {
    self != "\n" && self != "\t" && properties.generalCategory == .control
  }
}

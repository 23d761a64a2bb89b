import AlmanacFiles
import AlmanacModel
import AlmanacReading

/// What an article says of itself; what cannot be read is left empty, so that the claims are read
/// all the same.
struct ArticleMetadata {
  let source: Source
  /// Whether the day of publication is known: what counts from it is not checked without.
  let isDated: Bool
  let author: String?
  let language: String
  let digestLanguage: String?

  /// A reader of the language that the text is written in; nil where it is not known or nothing reads
  /// it.
  var textReader: TextReader? {
    TextReader(language: source.isDigest ? digestLanguage ?? "en" : language)
  }
}

/// Reads the metadata of an article and reports what is wrong with it.
struct MetadataReader {
  let reader: MappingReader
  let names: ArticleNames
  /// The present day, after which nothing is published; nil where nobody said.
  let today: Day?

  func read(key: String) -> ArticleMetadata {
    let title = reader.text("title", required: "the title of the original")
    let publisher = names.entity(
      "publisher",
      reader,
      kinds: [.outlet, .company],
      required: true
    )
    let author = reader.text("author")
    let url = reader.webAddress("url")
    let language = reader.language("language", required: "its language, en, ru, zh or de")
    let digest = digest()
    let isPrimary = reader.flag("primary")
    let via = ViaReader(reader: reader, names: names).read()
    let published = reader.date("published", notAfter: today)
    let accessed = reader.date("accessed", notAfter: today)
    if reader.value("published") == nil {
      reader.report(
        "`published:` is missing: the date from which the claims are known",
        rule: .missing
      )
    }
    if let seen = accessed?.latest, let first = published?.earliest, seen < first,
      today.map({ first <= $0 }) ?? true
    {
      reader.report(
        "it was accessed before it was published: `accessed:` or `published:` is wrong",
        at: reader.value("accessed"),
        rule: .time
      )
    }
    let metadata = ArticleMetadata(
      source: Source(
        article: key,
        title: title ?? "",
        publisher: publisher?.name ?? "",
        publisherKey: publisher?.key ?? "",
        published: published ?? EventDate(day: Day(number: 0)),
        url: url ?? "",
        isPrimary: isPrimary,
        isDigest: digest.isOne,
        via: via,
        accessed: accessed
      ),
      isDated: published != nil,
      author: author,
      language: language ?? "",
      digestLanguage: digest.language
    )
    if let language, metadata.textReader == nil {
      reader.report(
        "`language:` a text in '\(language)' cannot be read, only one in \(MetadataReader.readable): write a digest in one of them, and which with `digest:`",
        at: reader.value("language"),
        rule: .language
      )
    }
    return metadata
  }

  private static let readable = TextReader.languages.joined(separator: ", ")

  /// Whether the text is a digest, and in which language where that is said.
  private func digest() -> (isOne: Bool, language: String?) {
    guard let text = reader.text("digest") else { return (false, nil) }
    if text == "true" || text == "false" { return (text == "true", nil) }
    if !TextReader.languages.contains(text) {
      let hint = suggestion(text, ["true", "false"] + TextReader.languages)
      reader.report(
        "`digest:` is true, false or the language of the digest, \(MetadataReader.readable)\(hint)",
        at: reader.value("digest"),
        rule: .language
      )
      return (true, nil)
    }
    return (true, text)
  }
}

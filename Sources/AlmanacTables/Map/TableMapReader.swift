import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// Reads the keys of a map and reports everything that is wrong with them.
struct TableMapReader {
  let reader: MappingReader
  let registry: Registry
  /// The present day, after which nothing is published; nil where nobody said.
  let today: Day?

  /// What stands in the place of a source that is wrong, while the rest of the map is read.
  private static let noSource = Source(
    article: "",
    title: "",
    publisher: "",
    publisherKey: "",
    published: EventDate(day: Day(number: 0)),
    url: "",
    isPrimary: false
  )

  func read() -> TableMap? {
    let source = source()
    var map = TableMap(
      source: source?.value ?? TableMapReader.noSource,
      language: source?.language ?? "en"
    )
    map.kind = reader.word("kind", Kind.self)
    map.companies = companies()
    map.dates = dates()
    readAmounts(&map)
    readByAttribute(&map)
    readColumns(&map)
    readWords(&map)
    readDefaults(&map)
    refuseUnread(map)
    map.subject = subject()
    readRows(&map)
    readShape(&map)
    if let policy = reader.word("bad_rows", TableMap.BadRows.self) { map.badRows = policy }
    if let policy = reader.word("editions", EditionPolicy.self) { map.editions = policy }
    reader.reportUnknownKeys()
    if map.kind == nil, reader.value("kind") == nil, !map.gives("kind") {
      reader.report("`kind:` is missing: what the rows are, or a column that says so")
    }
    if map.kind != nil, map.gives("kind") {
      reader.report("`kind:` and a column or a default say the kind: leave one of them out")
    }
    if reader.value("columns") != nil, !map.gives("company") {
      reader.report("`columns:` names no company")
    }
    return source == nil ? nil : map
  }

  private func companies() -> CompanyPolicy {
    let word = reader.word("companies", CompanyPolicy.self)
    let registers = reader.flag("register_companies")
    guard let word else {
      return registers && reader.value("companies") == nil ? .register : .registered
    }
    if let old = reader.value("register_companies"), registers != (word == .register) {
      reader.report(
        "`register_companies:` says otherwise than `companies: \(word.rawValue)`: leave it out",
        at: old
      )
    }
    return word
  }

  private func dates() -> [String] {
    let formats = reader.list("dates").compactMap(format)
    if DateFormats.countTwice(formats) {
      reader.report(
        "`dates:` names excel and excel-1904: a number would be two days",
        at: reader.value("dates")
      )
    }
    return formats
  }

  private func format(_ node: Node) -> String? {
    guard let text = node.scalar?.string, DateFormats.has(text) else {
      reader.report(
        "a date format is made of yyyy, yy, mm, m, Mon, dd, d, Qq and Hh, each part once and a day with its month, such as m/d/yyyy, d-Mon-yy or Qq yyyy; or it is excel or excel-1904",
        at: node
      )
      return nil
    }
    return text
  }

  private func subject() -> String? {
    guard let text = reader.text("subject") else { return nil }
    guard Template.columns(text) != nil else {
      reader.report(
        "`subject:` names no column in braces, such as {Id}: all rows would be one event",
        at: reader.value("subject")
      )
      return nil
    }
    return text
  }
}

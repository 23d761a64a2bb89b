import AlmanacFiles
import AlmanacModel
import Yams

extension ClaimReader {
  /// The key of the event, which `event:` chooses or the claim's name gives.
  func eventKey(
    _ reader: MappingReader,
    company: String,
    kind: Kind,
    subject: String,
    attributes: Attributes
  ) -> EventKey? {
    if kind == .release { checkModel(company: company, name: subject, reader) }
    guard let text = reader.text("event") else {
      guard reader.value("event") == nil, isWhole(attributes, kind) else { return nil }
      return defaultKey(reader, company: company, kind: kind, subject, attributes)
    }
    guard let key = EventKey(text) else {
      reader.report(
        "'\(shortened(text))' is not an event key: write company/kind/subject in a–z, 0–9, . and -",
        at: reader.value("event"),
        rule: .key
      )
      return nil
    }
    guard key.company == company, key.kind == kind else {
      reader.report(
        "the event '\(text)' is of \(key.company)'s \(key.kind.rawValue)s, the claim of \(company)'s \(kind.rawValue)s",
        at: reader.value("event"),
        rule: .key
      )
      return nil
    }
    return key
  }

  /// The key that the claim's own name gives.
  private func defaultKey(
    _ reader: MappingReader,
    company: String,
    kind: Kind,
    _ subject: String,
    _ attributes: Attributes
  ) -> EventKey? {
    let parts = DefaultSubject.of(kind, subject: subject, attributes: attributes)
    let isNamed = kind != .deal || !attributes.parties.isEmpty
    if isNamed, let key = EventKey(company: company, kind: kind, subject: parts) { return key }
    // What its key would be made of may be what is wrong already.
    guard reader.diagnostics.isEmpty else { return nil }
    let keys = "\(company)/\(kind.rawValue)/…"
    if !isNamed {
      reader.report("the deal needs its `parties:` or an `event:` key, \(keys)", rule: .key)
    } else if ![.funding, .valuation].contains(kind), subject.slug.isEmpty {
      reader.report(
        "the name '\(shortened(subject))' has no letters or digits: give the \(kind.rawValue) an `event:` key, \(keys)",
        at: reader.value(kind.rawValue),
        rule: .key
      )
    } else {
      reader.report("the \(kind.rawValue) needs an `event:` key, \(keys)", rule: .key)
    }
    return nil
  }

  /// The most characters of the key of a model.
  private static let longestModel = 200

  /// Reports the name of a release that is too long to be that of a model.
  private func checkModel(company: String, name: String, _ reader: MappingReader) {
    guard "\(company)/\(name.slug)".utf8.count > ClaimReader.longestModel else { return }
    reader.report(
      "the name '\(shortened(name))' is too long: the key of its model would have more than \(ClaimReader.longestModel) characters",
      at: reader.value(Kind.release.rawValue),
      rule: .key
    )
  }
}

/// The last part of an event key where an article leaves `event:` out.
package enum DefaultSubject {
  /// A release is identified by its name, and by its milestone where that is not the launch; a
  /// valuation and a metric by their date too, since they come again and again.
  package static func of(_ kind: Kind, subject: String, attributes: Attributes?) -> String {
    made(kind, subject, attributes, \.slug)
  }

  /// The same as it was made for older stores, where signs and other scripts left nothing in a name.
  package static func former(_ kind: Kind, subject: String, attributes: Attributes?) -> String {
    made(kind, subject, attributes, \.formerSlug)
  }

  private static func made(
    _ kind: Kind,
    _ subject: String,
    _ attributes: Attributes?,
    _ slug: (String) -> String
  ) -> String {
    switch kind {
    case .release:
      let name = slug(subject)
      guard let milestone = attributes?.milestone, milestone != .available,
        !name.hasSuffix("-" + milestone.rawValue)
      else { return name }
      return name + "-" + milestone.rawValue
    case .valuation: return attributes?.date?.slug ?? ""
    case .metric: return [slug(subject), attributes?.date?.slug ?? ""].joined(separator: "-")
    case .deal: return slug(attributes?.title ?? subject)
    case .funding, .alert, .milestone: return slug(subject)
    }
  }
}

extension EventDate {
  /// The date as part of a key: quarters and semesters as people write them, other signs as `-`.
  package var slug: String {
    var text = edtf
    for (code, name) in [("-33", "-q1"), ("-34", "-q2"), ("-35", "-q3"), ("-36", "-q4")]
      + [("-40", "-h1"), ("-41", "-h2")]
    {
      text = text.replacing(code, with: name)
    }
    return text.replacing("..", with: "").slug
  }
}

extension Claim {
  /// The key that the claim's own name gives its event, where no `event:` chooses another; nil where
  /// the name gives none.
  package var defaultKey: EventKey? { key(of: DefaultSubject.of) }

  /// The key that the claim's own name gave its event in older stores; nil where it gave none.
  package var formerKey: EventKey? { key(of: DefaultSubject.former) }

  private func key(of subject: (Kind, String, Attributes?) -> String) -> EventKey? {
    EventKey(
      company: event.company,
      kind: event.kind,
      subject: subject(event.kind, attributes.title, attributes)
    )
  }
}

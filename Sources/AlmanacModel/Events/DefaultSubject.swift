/// The last part of an event key where an article leaves `event:` out.
package enum DefaultSubject {
  /// A release is identified by its name, and by its milestone where that is not the launch; a
  /// valuation and a metric by their date too, since they come again and again.
  ///
  /// - Returns: the subject; empty where nothing identifies the event, and the beginning where the
  ///   attributes are not known.
  package static func of(_ kind: Kind, subject: String, attributes: Attributes?) -> String {
    switch kind {
    case .release where subject.slug.isEmpty, .metric where subject.slug.isEmpty: return ""
    case .metric where attributes.map { $0.date == nil } ?? false: return ""
    default: return made(kind, subject, attributes, name: \.slug, date: \.slug)
    }
  }

  /// The same as it was made for older stores, where signs and other scripts left nothing in a name,
  /// nor an open end in a date.
  package static func former(_ kind: Kind, subject: String, attributes: Attributes?) -> String {
    made(kind, subject, attributes, name: \.formerSlug, date: \.formerSlug)
  }

  private static func made(
    _ kind: Kind,
    _ subject: String,
    _ attributes: Attributes?,
    name slug: (String) -> String,
    date dateSlug: (EventDate) -> String
  ) -> String {
    switch kind {
    case .release:
      let name = slug(subject)
      guard let milestone = attributes?.milestone, milestone != .available,
        !name.hasSuffix("-" + milestone.rawValue)
      else { return name }
      return name + "-" + milestone.rawValue
    case .valuation: return attributes?.date.map(dateSlug) ?? ""
    case .metric: return "\(slug(subject))-\(attributes?.date.map(dateSlug) ?? "")"
    case .deal: return slug(attributes?.title ?? subject)
    case .funding, .alert, .milestone: return slug(subject)
    }
  }
}

extension EventDate {
  /// The date as part of a key: quarters and semesters as people write them, `by-` and `from-` where
  /// an end is open, `-or-` between several, other signs as `-`.
  package var slug: String {
    named.filter { $0 != "[" && $0 != "]" }.split(separator: ",")
      .map { EventDate.slug(String($0)) }.joined(separator: "-or-")
  }

  private static func slug(_ text: String) -> String {
    if text.hasPrefix("..") { return "by-" + text.slug(without: "..") }
    if text.hasSuffix("..") { return "from-" + text.slug(without: "..") }
    return text.replacing("..", with: "/").slug
  }

  /// The same as it was made for older stores, where an open end left nothing in it.
  fileprivate var formerSlug: String { named.slug(without: "..") }

  /// The date in EDTF, quarters and semesters as people write them.
  private var named: String {
    var text = edtf
    for (code, name) in [("-33", "-q1"), ("-34", "-q2"), ("-35", "-q3"), ("-36", "-q4")]
      + [("-40", "-h1"), ("-41", "-h2")]
    {
      text = text.replacing(code, with: name)
    }
    return text
  }
}

extension String {
  fileprivate func slug(without sign: String) -> String { replacing(sign, with: "").slug }
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

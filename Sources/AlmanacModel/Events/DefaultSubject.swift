/// The last part of an event key where an article leaves `event:` out.
package enum DefaultSubject {
  /// A release is identified by its name, and by its milestone where that is not the launch; a
  /// valuation and a metric by their date too, since they come again and again.
  package static func of(_ kind: Kind, subject: String, attributes: Attributes?) -> String {
    switch kind {
    case .release:
      let slug = subject.slug
      guard let milestone = attributes?.milestone, milestone != .available,
        !slug.hasSuffix("-" + milestone.rawValue)
      else { return slug }
      return slug + "-" + milestone.rawValue
    case .valuation: return attributes?.date?.slug ?? ""
    case .metric: return [subject.slug, attributes?.date?.slug ?? ""].joined(separator: "-")
    case .deal: return attributes.map { $0.title.slug } ?? subject.slug
    case .funding, .alert, .milestone: return subject.slug
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

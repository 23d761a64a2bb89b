import AlmanacModel

extension TableRow {
  /// The key of the row's event of a company; nil where there is none, which is noted.
  mutating func key(company: String, kind: Kind, _ attributes: Attributes) -> EventKey? {
    if let value = value("event") {
      guard let key = EventKey(value.text), key.company == company, key.kind == kind else {
        note(
          "'\(shortened(value.text))' is not an event key of \(company)/\(kind.rawValue)/…",
          at: value
        )
        return nil
      }
      return key
    }
    if let key = EventKey(company: company, kind: kind, subject: subject(kind, attributes)) {
      return key
    }
    // What the key would be made of may be what is wrong already.
    guard problems.isEmpty else { return nil }
    note(
      layout.subject == nil
        ? "nothing in the row can name its event: add `subject:` to the map"
        : "the columns of the map's `subject:` are empty"
    )
    return nil
  }

  private func subject(_ kind: Kind, _ attributes: Attributes) -> String {
    if layout.subject != nil { return String((filledSubject ?? "").slug.prefix(100)) }
    let date = attributes.date?.slug ?? ""
    switch kind {
    case .release, .alert, .deal, .milestone:
      return DefaultSubject.of(kind, subject: attributes.title, attributes: attributes)
    case .funding, .valuation: return date
    case .metric: return [attributes.title.slug, date].joined(separator: "-")
    }
  }

  /// The map's `subject:` with its columns filled in; nil where they are all empty.
  private var filledSubject: String? {
    guard let parts = layout.subject else { return nil }
    var (text, isEmpty) = ("", true)
    for part in parts {
      switch part {
      case .text(let plain): text += plain
      case .column(let place):
        text += cells[place]
        isEmpty = isEmpty && cells[place].trimming.isEmpty
      }
    }
    return isEmpty ? nil : text
  }

  /// What tells the row's event from others of its company and kind, as it is written: its own name,
  /// behind what fills the map's `subject:`.
  ///
  /// Two rows with one key have to have the same name, or they are two things that would become one.
  func name(_ kind: Kind, _ attributes: Attributes) -> String {
    let name = attributes.name(as: kind)
    guard value("event") == nil, let subject = filledSubject else { return name }
    return "\(subject.trimming): \(name)"
  }
}

extension Attributes {
  /// What an event of a kind is called, with what tells it from others of its title.
  func name(as kind: Kind) -> String {
    switch kind {
    case .release, .alert, .deal, .milestone, .metric: title
    case .funding: joined(round?.title)
    case .valuation: joined(basis?.title)
    }
  }

  private func joined(_ word: String?) -> String {
    guard let word, word != title else { return title }
    return "\(title), \(word)"
  }
}

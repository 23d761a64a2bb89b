import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

/// The event of a claim whose mistakes left no claim, as far as it was written.
///
/// What points to such an event is not wrong itself: it would be reported only because of the other
/// mistake.
struct UnreadEvent {
  private let company: String?
  private let kind: Kind
  private let subject: String
  private let isWhole: Bool

  /// The event that an entry of `claims:` names, or nil where it names none.
  init?(_ entry: MappingReader, registry: Registry, article: String) {
    if let key = entry.value("event")?.scalar.flatMap({ EventKey($0.string) }) {
      company = key.company
      kind = key.kind
      subject = key.subject
      isWhole = true
      return
    }
    guard let name = entry.keys.first?.name, let kind = Kind(rawValue: name),
      let subject = entry.value(name)?.scalar?.string
    else { return nil }
    company = registry.company(entry.value("company")?.scalar?.string, article: article)?.key
    self.kind = kind
    self.subject = DefaultSubject.of(kind, subject: subject, attributes: nil)
    isWhole = false
  }

  /// Whether this can be the event of a key: what a default key ends with may be what is wrong.
  func canBe(_ text: String) -> Bool {
    guard let key = EventKey(text), key.kind == kind, company == nil || company == key.company
    else { return false }
    return isWhole ? key.subject == subject : key.subject.hasPrefix(subject)
  }
}

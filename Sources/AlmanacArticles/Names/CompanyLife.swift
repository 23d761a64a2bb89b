import AlmanacFiles
import AlmanacModel

/// What a register says of a company's life: when it was founded and ended, and what it is part of.
struct CompanyLife {
  private let founded: EventDate?
  private let ended: EventDate?
  private let partOf: Entity.Membership?

  /// Reads `founded:`, `ended:` and `part-of:`, a key or a mapping with `company:` and `since:`.
  init(_ reader: MappingReader) {
    founded = reader.date("founded")
    ended = reader.date("ended")
    partOf = CompanyLife.membership(reader)
    if let founded, let ended, ended.span.isBefore(founded.span) {
      reader.report("it ended before it was founded", at: reader.value("ended"), rule: .date)
    }
  }

  private static func membership(_ reader: MappingReader) -> Entity.Membership? {
    guard let node = reader.value("part-of") else { return nil }
    guard let whole = reader.mapping(at: node) else {
      return reader.text("part-of").map { Entity.Membership(company: $0) }
    }
    let company = whole.text("company", required: "the key of the company that it is part of")
    let since = whole.date("since")
    whole.reportUnknownKeys()
    reader.report(whole.diagnostics)
    return company.map { Entity.Membership(company: $0, since: since) }
  }

  /// Adds it to an entity.
  func describe(_ entity: inout Entity) {
    entity.founded = founded
    entity.ended = ended
    entity.partOf = partOf
  }

  /// Where an entry says something else than what is known, with the key that says so.
  static func differences(of entity: Entity, from present: Entity)
    -> [(key: String, text: String)]
  {
    var found: [(key: String, text: String)] = []
    if let new = entity.founded, let old = present.founded, new != old {
      found.append(
        ("founded", "'\(entity.key)' was founded \(old.text), not \(new.text)")
      )
    }
    if let new = entity.ended, let old = present.ended, new != old {
      found.append(("ended", "'\(entity.key)' ended \(old.text), not \(new.text)"))
    }
    if let new = entity.partOf, let old = present.partOf, new != old {
      let text =
        new.company == old.company
        ? "'\(entity.key)' is known to be part of '\(old.company)' since another day"
        : "'\(entity.key)' is part of '\(old.company)', not of '\(new.company)'"
      found.append(("part-of", text))
    }
    return found
  }
}

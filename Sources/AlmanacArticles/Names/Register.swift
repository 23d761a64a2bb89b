import AlmanacFiles
import AlmanacModel

/// The entries of some registers, added up in their order beside what is known.
///
/// An entry of a key that is known adds its aliases, and what was not known yet; it changes nothing
/// unless it says `replaces: true`.
struct Register {
  /// What is known, the entries included, by key.
  private(set) var all: [String: Entity] = [:]
  /// The keys of the entries in their order, each once.
  private var order: [String] = []
  /// What the entries say, by key.
  private var said: [String: Entity] = [:]
  /// The keys whose entries take the place of what was known.
  private(set) var replaced: Set<String> = []
  /// The entries that were understood.
  private(set) var entries: [RegisterEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  let known: [String: Entity]
  /// Whether the store holds events of a company.
  let hasEvents: (String) -> Bool

  init(known: [Entity], hasEvents: @escaping (String) -> Bool) {
    self.hasEvents = hasEvents
    self.known = Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    all = self.known
  }

  /// What the entries say, to be added to what is known.
  var entities: [Entity] { order.compactMap { said[$0] } }

  /// Adds the entries of one file.
  mutating func add(_ entries: [RegisterEntry]) {
    var keys: Set<String> = []
    for entry in entries {
      guard keys.insert(entry.entity.key).inserted else {
        let key = entry.entity.key
        let first = all[key].map { ", first for \($0.name)" } ?? ""
        report(entry, "the key '\(key)' is registered twice\(first)", "key")
        continue
      }
      add(entry)
    }
  }

  private mutating func add(_ entry: RegisterEntry) {
    var entity = entry.entity
    let present = all[entity.key]
    if entity.name.isEmpty {
      guard let present else {
        if !entry.hasName {
          report(entry, "`name:` is missing: the name as it is to be printed", "name", .missing)
        }
        return
      }
      entity.name = present.name
    }
    entries.append(entry)
    guard let present, !entry.replaces else {
      if present != nil { replaced.insert(entity.key) }
      all[entity.key] = entity
      say(entity)
      return
    }
    guard agrees(entry, with: present) else { return }
    all[entity.key] = present.adding(entity)
    // An entry without a name is nothing by itself: it stands with what it adds to.
    let alone = entry.entity.name.isEmpty ? present.adding(entity) : named(entity, as: present)
    say(said[entity.key]?.adding(entity) ?? alone)
  }

  private mutating func say(_ entity: Entity) {
    if said.updateValue(entity, forKey: entity.key) == nil { order.append(entity.key) }
  }

  /// What an entry says under the name that is known.
  private func named(_ entity: Entity, as present: Entity) -> Entity {
    var bare = entity
    bare.name = present.name
    bare.company = entity.company ?? present.company
    bare.outletKind = entity.outletKind ?? present.outletKind
    bare.founded = entity.founded ?? present.founded
    bare.ended = entity.ended ?? present.ended
    bare.partOf = entity.partOf ?? present.partOf
    bare.aliases = []
    return bare.adding(entity)
  }

  /// Whether an entry says nothing else of its key than what is known; where it does, that is a
  /// mistake of the entry.
  private mutating func agrees(_ entry: RegisterEntry, with present: Entity) -> Bool {
    let entity = entry.entity
    let advice = "add `replaces: true` where that is to change"
    guard entity.kind == present.kind else {
      report(
        entry,
        "'\(entity.key)' is the key of the \(present.kind.rawValue) \(present.name): give the \(entity.kind.rawValue) another key, or \(advice)",
        "key"
      )
      return false
    }
    let mistakes = diagnostics.count
    if !entity.name.isEmpty, entity.name.folded != present.name.folded {
      report(
        entry,
        "'\(entity.key)' is known as '\(present.name)', not as '\(shortened(entity.name))': write another name under `aliases:`, or \(advice)",
        "name"
      )
    }
    if let new = entity.company, let old = present.company, new != old {
      report(entry, "'\(entity.key)' is of '\(old)', not of '\(new)': \(advice)", "company")
    }
    if let new = entity.outletKind, let old = present.outletKind, new != old {
      report(
        entry,
        "'\(entity.key)' is known as \(old.rawValue), not as \(new.rawValue): \(advice)",
        "kind"
      )
    }
    for difference in CompanyLife.differences(of: entity, from: present) {
      report(entry, "\(difference.text): \(advice)", difference.key)
    }
    return diagnostics.count == mistakes
  }

  private mutating func report(
    _ entry: RegisterEntry,
    _ message: String,
    _ key: String,
    _ rule: Diagnostic.Rule = .register
  ) {
    diagnostics.append(entry.mistake(message, at: key, rule: rule))
  }
}
